/// `ask name: type = default in least..most "question"`: something that the listener may answer.
public struct AskStatement: Sendable {
  /// What kinds of answer there are.
  public enum AnswerType: String, Sendable, CaseIterable {
    /// Any text, such as a name.
    case text
    /// The listener's own words for a part of the body.
    case words
    /// A bare number.
    case number
    /// A length of time.
    case duration
    /// One of several words.
    case choice
    /// Breaths or words a minute.
    case rate
    /// Yes or no.
    case yesNo = "yes-no"
  }

  /// What the answer is called.
  public var name: Name
  /// What kind of answer it is.
  public var type: AnswerType
  /// What holds without an answer; the first choice of a `choice`.
  public var standard: Expression
  /// The answers of a `choice`; empty for other types.
  public var choices: [Name]
  /// The least and the most, where the script says so.
  public var bounds: ClosedRange<Double>?
  /// The question as the listener reads it.
  public var question: TextTemplate?
  /// What is said for a choice in a translation, by the script's own word.
  public var spokenChoices: [String: String] = [:]
}

/// `voice guide = en-gb+steph, rate 90 wpm, pitch 42, range 40, sinking 10%, near`: who speaks.
public struct VoiceStatement: Sendable {
  /// What the script calls the voice.
  public var name: Name
  /// What the speech engine calls it.
  public var engineName: Name
  /// Its settings in the order written: `rate`, `pitch`, `range`, `sinking`.
  public var settings: [(name: Name, value: Expression)]
  /// Where it is heard from; nil where the script doesn't say.
  public var place: VoicePlace?
}

/// `breath belly = in 4s, out 6s`, or `breath belly = 6/min, in:out 4:6`: a pattern to breathe by.
public struct BreathStatement: Sendable {
  /// The two ways to write a pattern.
  public enum Pattern: Sendable {
    /// Phase by phase.
    case phases([(kind: BreathPhaseKind, length: Expression)])
    /// So many breaths a minute, shared between in and out.
    case rate(Expression, ratio: (inhale: Expression, exhale: Expression)?)
  }

  /// What the script calls the pattern.
  public var name: Name
  /// How it goes.
  public var pattern: Pattern
  /// The pattern that stands in for it where a listener wants no holds.
  public var twin: Name?
}

/// `muscle feet "the toes of both feet"`: a part of the body and the words for it.
public struct MuscleStatement: Sendable {
  /// What the script calls the part.
  public var name: Name
  /// What the listener hears; empty for the usual words.
  public var words: TextTemplate
  /// Whether the phrasebook's words stand for it.
  public var hasStockWords = false
}

/// `define notice part, time:` with a block: cues under a name, to be used again with `do`.
public struct DefineStatement: Sendable {
  /// The name.
  public var name: Name
  /// The names of what each use gives.
  public var parameters: [Name]
  /// The cues.
  public var body: [Statement]
}
