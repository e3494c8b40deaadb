/// `"…"`, or `guide "…"`: something spoken.
public struct SayStatement: Sendable {
  /// Who speaks; nil for the first voice.
  public var voice: Name?
  /// The words.
  public var text: TextTemplate
}

/// `breathe belly for 2m, spoken 3 breaths`, or `breathe belly:` with a block that it goes on underneath.
public struct BreatheStatement: Sendable {
  /// The pattern.
  public var pattern: Name
  /// How long, or how many breaths; nil where the block decides.
  public var length: Expression?
  /// How many breaths the voice accompanies.
  public var spoken: Expression?
  /// The cues above the breathing; nil where there is no block.
  public var body: [Statement]?
}

/// `clench feet at 50% for 5s, rest 20s..30s`, with a block of its phrases.
public struct ClenchStatement: Sendable {
  /// What is said around a clench.
  public enum Phrase: Sendable {
    /// The stock phrase of the language.
    case stock
    /// The script's own words; empty for silence.
    case own([Statement])
  }

  /// The muscle.
  public var part: Name
  /// How hard; nil for the standard.
  public var effort: Expression?
  /// How long; nil for the standard.
  public var length: Expression?
  /// How long to rest afterwards; nil for the standard.
  public var rest: Expression?
  /// Said before.
  public var cue: Phrase
  /// Said meanwhile.
  public var hold: Phrase
  /// Said at the letting go.
  public var release: Phrase
}

/// `chime bowl at -26 dB`: a struck sound.
public struct ChimeStatement: Sendable {
  /// Which sound; nil for the standard.
  public var sound: Name?
  /// How loud; nil for the standard.
  public var level: Expression?
}

/// `bed brown at -34 dB`, or `bed off`: what lies under the track from here on.
public struct BedStatement: Sendable {
  /// Which sound; `off` for none.
  public var sound: Name
  /// How loud; nil for the standard.
  public var level: Expression?
}

/// `for effort in 100%, 50%:`: the block once for each value.
public struct ForStatement: Sendable {
  /// The name that each value takes in turn.
  public var variable: Name
  /// The values.
  public var values: [Expression]
  /// The block.
  public var body: [Statement]
}
