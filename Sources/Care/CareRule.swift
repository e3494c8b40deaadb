import ScriptLanguage

/// A rule of care: what it asks, why, and how to keep it.
public struct CareRule: Sendable {
  /// What a rule says, and how grave it is.
  public struct Level: Sendable, Hashable {
    /// How grave it is.
    public let severity: Diagnostic.Severity
    /// What is found.
    public let when: String

    static func error(_ when: String) -> Level { Level(severity: .error, when: when) }
    static func warning(_ when: String) -> Level { Level(severity: .warning, when: when) }
  }

  /// How well the reason is known.
  public enum Grade: String, Sendable, Hashable {
    case study = "study"
    case clinical = "clinical text"
    case practitioner = "practitioner's advice"
    case common = "general knowledge"
    case ours = "our own choice"
  }

  /// Its number in the list of rules; two rules about single parts of the body share one.
  public let number: Int
  /// Its name, as `allow` takes it.
  public let name: String
  /// What is found, the gravest first.
  public let levels: [Level]
  /// Why the rule is there.
  public let reason: String
  /// Where the reason comes from.
  public let source: String
  /// How well the reason is known; the best grade first.
  public let grades: [Grade]
  /// A script that breaks the rule, and no other.
  public let wrong: CareExample
  /// A script that keeps it.
  public let right: CareExample
  /// What to write instead, where one wording fits most scripts.
  public let rewrite: String?
  let check: @Sendable (CareFacts, inout CareFindings) -> Void

  init(
    _ number: Int,
    _ name: String,
    _ levels: [Level],
    reason: String,
    source: String,
    _ grades: [Grade],
    wrong: CareExample,
    right: CareExample,
    rewrite: String? = nil,
    check: @escaping @Sendable (CareFacts, inout CareFindings) -> Void
  ) {
    self.number = number
    self.name = name
    self.levels = levels
    self.reason = reason
    self.source = source
    self.grades = grades
    self.wrong = wrong
    self.right = right
    self.rewrite = rewrite
    self.check = check
  }

  /// All rules by their numbers.
  public static let all: [CareRule] = [
    breathHoldTense, tenseLong, relaxShort, maxEffort, toeCurl, neckPress, painSkip, holdGate, rateFloor, rateCeiling,
    ratio, depthWords, rampSlope, pacedExit, fourSevenEightCap, pelvicTiming, pelvicStrength, urineStop, trainerPain,
    trainerFrame, commandLanguage, triggerPhrases, choice, anatomySlots, claims, ending, context, delivery,
  ]
}
