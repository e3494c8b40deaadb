import Quantities
import ScriptLanguage

/// Who listens: answers, words, and what is to be gentler or left out. Made of a profile and the command line.
public struct Listener: Sendable {
  /// Answers to this script's questions; one that the script does not ask is an error.
  public var answers = Answers()
  /// Answers that hold for every script; those that a script does not ask are passed over.
  public var remembered: [String: String] = [:]
  /// The listener's own words, by the name of a muscle or of a question of type `words`.
  public var words: [String: String] = [:]
  /// How names are spoken: word by word.
  public var pronunciations: [String: String] = [:]
  /// The language in which scripts are heard; nil for their own.
  public var language: String?
  /// The voice, in place of the script's first.
  public var voice: String?
  /// Words per minute, in place of the script's.
  public var rate: WordsPerMinute?
  /// The pitch, in place of the script's.
  public var pitch: Double?
  /// How fast breath and voice go beside what the script says; 1 is as written.
  public var pace = 1.0
  /// Muscles and sections that are left out.
  public var leftOut: [LeftOut] = [] {
    didSet { leftOutNames = Set(leftOut.map { Self.folded($0.name) }) }
  }
  private var leftOutNames: Set<String> = []
  /// How much of the script's effort to ask for; 1 is as written.
  public var effort = 1.0
  /// Whether breaths without holds stand in for those with.
  public var wantsNoHolds = false
  /// Whether the left hand is the dominant one.
  public var isLeftHanded = false
  /// What decides between wordings.
  public var seed: UInt64 = 0

  /// Someone of whom nothing is known.
  public init() {}

  /// Makes a listener who has only answered.
  public init(answers: Answers) { self.answers = answers }

  /// A name as profiles compare it: `pelvic_floor`, `Pelvic floor` and `pelvic-floor` are the same.
  public static func folded(_ name: String) -> String {
    name.lowercased().map { $0 == "_" || $0 == " " ? "-" : String($0) }.joined()
  }

  /// Whether a muscle or section is left out.
  public func leavesOut(_ name: String) -> Bool { !leftOutNames.isEmpty && leftOutNames.contains(Self.folded(name)) }
}

/// A muscle or a section that a listener leaves out.
public struct LeftOut: Sendable, Hashable {
  /// Its name as the listener writes it.
  public var name: String
  /// Where it is written.
  public var place: Diagnostic.Place

  /// Takes a name from a place.
  public init(_ name: String, at place: Diagnostic.Place) {
    self.name = name
    self.place = place
  }
}
