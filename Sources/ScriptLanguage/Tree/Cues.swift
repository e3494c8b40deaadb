/// `"…"`, or `guide "…" softly, slower, near, over 6s, on in`: something spoken.
public struct SayStatement: Sendable {
  /// Who speaks; nil for the first voice.
  public var voice: Name?
  /// The words.
  public var text: TextTemplate
  /// Whether they are spoken more softly than the rest.
  public var isSoft = false
  /// Whether they are spoken with more emphasis than the rest.
  public var isFirm = false
  /// Whether they are spoken more slowly than the rest.
  public var isSlow = false
  /// Where they are heard from; nil for the place of the voice.
  public var place: VoicePlace?
  /// How long the words are to take.
  public var over: Expression?
  /// The phase of the breath that they wait for.
  public var phase: BreathPhaseKind?
}

/// `breathe belly for 2m, spoken 3 breaths`, or `breathe belly:` with a block that it goes on underneath.
public struct BreatheStatement: Sendable {
  /// `from 12/min to 6/min over 5m`: a pace that changes.
  public struct Ramp: Sendable {
    /// The pace at the beginning.
    public var from: Expression
    /// The pace at the end.
    public var to: Expression
    /// How long the change takes.
    public var over: Expression
  }

  /// The pattern.
  public var pattern: Name
  /// How long, or how many breaths; nil where the block or the ramp decides.
  public var length: Expression?
  /// How the pace changes; nil where it stays.
  public var ramp: Ramp?
  /// How many breaths the voice accompanies.
  public var spoken: Expression?
  /// The cues above the breathing; nil where there is no block.
  public var body: [Statement]?
}

/// `clench left hand on out at 50% for 5s, rest 20s..30s`, and `stretch` and `imagine` likewise, with their phrases.
public struct ExerciseStatement: Sendable {
  /// What is done with the part.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Tensed.
    case clench
    /// Lengthened.
    case stretch
    /// Only thought of.
    case imagine
  }

  /// What is said around an exercise.
  public enum Phrase: Sendable {
    /// The stock phrase of the language.
    case stock
    /// The script's own words; empty for silence.
    case own([Statement])
  }

  /// What is done.
  public var kind: Kind
  /// The muscle.
  public var part: Name
  /// The side of the body; nil where the muscle has none.
  public var side: BodySide?
  /// How hard; nil for the standard.
  public var effort: Expression?
  /// The phase of the breath on which it begins.
  public var onset: BreathPhaseKind?
  /// The phase of the breath on which it ends, instead of a length.
  public var until: BreathPhaseKind?
  /// How long; nil for the standard.
  public var length: Expression?
  /// How long to rest afterwards; nil for the standard.
  public var rest: Expression?
  /// Said before.
  public var cue = Phrase.stock
  /// Said meanwhile.
  public var hold = Phrase.stock
  /// Said at the letting go.
  public var release = Phrase.stock
}

/// `count 10..1 each breath`: numbers spoken one by one.
public struct CountStatement: Sendable {
  /// When each number comes.
  public enum Rhythm: Sendable {
    /// On the onset of a phase; with `breath`, of the first one.
    case phase(BreathPhaseKind?)
    /// After a time.
    case time(Expression)
  }

  /// The first number.
  public var from: Expression
  /// The last number.
  public var to: Expression
  /// When each comes.
  public var rhythm: Rhythm
}

/// `chime bowl at -26 dB`: a struck sound.
public struct ChimeStatement: Sendable {
  /// Which sound; nil for the standard.
  public var sound: Name?
  /// How loud; nil for the standard.
  public var level: Expression?
}

/// `bed brown at -34 dB`, `bed "forest.flac"`, or `bed off`: what lies under the track from here on.
public struct BedStatement: Sendable {
  /// What may lie there.
  public enum Sound: Sendable {
    /// A bed by its name; `off` for none.
    case named(Name)
    /// A file of the script's own.
    case file(TextTemplate)
  }

  /// Which sound.
  public var sound: Sound
  /// How loud; nil for the standard.
  public var level: Expression?
}

/// `tones glass at -34 dB`: the breathing tone from the next phase of the breath on.
public struct TonesStatement: Sendable {
  /// Which character.
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

/// `if pillow is yes:`, with `else if …:` and `else:`.
public struct IfStatement: Sendable {
  /// A comparison; all of a condition's hold together.
  public struct Test: Sendable {
    /// How two values are compared.
    public enum Relation: String, Sendable {
      case equals = "is"
      case more = "is more than"
      case less = "is less than"
      case isEmpty = "is empty"
    }

    /// What is looked at.
    public var value: Expression
    /// How.
    public var relation: Relation
    /// Whether the opposite is meant.
    public var isNegated: Bool
    /// What it is held against; nil for `is empty`.
    public var other: Expression?
  }

  /// The conditions in order, each with its block.
  public var branches: [(tests: [Test], body: [Statement])]
  /// The block of `else`; empty without one.
  public var otherwise: [Statement]
}
