import Quantities
import ScriptLanguage

/// Something that happens in a track, in relative terms: after what, and for how long, but not yet when.
public struct Cue: Sendable {
  /// What happens.
  public indirect enum Kind: Sendable {
    /// Words, and the pause after them.
    case speech(Utterance, after: ElasticDuration)
    /// Silence of the voice.
    case pause(ElasticDuration)
    /// Breathing with what goes on above it.
    case breathing(Breathing)
    /// A clench with its rest and its words.
    case clench(Clench)
    /// A chapter.
    case section(title: String, [Cue])
    /// A struck sound, which rings on under what follows.
    case chime(ChimeSound, level: Decibels)
    /// A bed from here on; nil ends it.
    case bed(BedSound?, level: Decibels)
  }

  /// Breathing by a pattern, for whole breaths.
  public struct Breathing: Sendable {
    /// How long it goes on.
    public enum Extent: Sendable {
      /// Until the body has ended, and the breath with it.
      case body
      /// For the whole number of breaths nearest to a time.
      case time(ElasticDuration)
      /// For the whole number of breaths in a range at the stretch.
      case breaths(ClosedRange<Double>)
    }

    /// The pattern.
    public var pattern: BreathPattern
    /// How long.
    public var extent: Extent
    /// Where `extent` is written, for messages.
    public var extentSpan: SourceSpan
    /// Words at the turns of the first breaths, by phase; nil where the voice is silent.
    public var words: (breaths: Int, [BreathPhaseKind: Utterance])?
    /// The cues above the breathing.
    public var body: [Cue]
  }

  /// A muscle clenched and let go.
  public struct Clench: Sendable {
    /// The script's name for the muscle.
    public var part: String
    /// The listener's words for it.
    public var words: String
    /// How hard.
    public var effort: Percent
    /// How long to clench.
    public var length: ElasticDuration
    /// How long to rest, from the end of the clench.
    public var rest: ElasticDuration
    /// Said before.
    public var cue: [Cue]
    /// Said meanwhile; ends before the clench does.
    public var hold: [Cue]
    /// Said at the letting go; ends before the rest does.
    public var release: [Cue]
  }

  /// What happens.
  public var kind: Kind
  /// The line of the script that says so.
  public var span: SourceSpan
}
