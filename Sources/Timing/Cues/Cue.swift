import Quantities
import ScriptLanguage

/// Something that happens in a track, in relative terms: after what, and for how long, but not yet when.
public struct Cue: Sendable {
  /// What happens.
  public indirect enum Kind: Sendable {
    /// Words.
    case speech(Speech)
    /// Silence of the voice.
    case pause(CueLength)
    /// Breathing with what goes on above it.
    case breathing(Breathing)
    /// A muscle clenched, stretched or imagined, with its rest and its words.
    case exercise(Exercise)
    /// A chapter.
    case section(title: String, [Cue])
    /// A struck sound, which rings on under what follows.
    case chime(ChimeSound, level: Decibels)
    /// A bed from here on; nil ends it.
    case bed(Bed?, level: Decibels)
    /// The bed sinks to silence.
    case fadeBed(over: ElasticDuration)
    /// The breathing tone from the next phase of the breath on.
    case tones(BreathingTone)
    /// Cues that wait for a phase of the breath; nil for the beginning of a breath.
    case waiting(BreathPhaseKind?, [Cue])
    /// Cues that take just so long, silence included.
    case beat(ElasticDuration, [Cue])
    /// Cues that are played between so many and so many times: the passes from the first on.
    case repeated(ClosedRange<Int>, passes: [[Cue]])
  }

  /// Words and the pause after them.
  public struct Speech: Sendable {
    /// The words.
    public var utterance: Utterance
    /// The pause, if more words follow.
    public var after: ElasticDuration
    /// How they are brought to the listener.
    public var manner = SpeechManner()
    /// How far their voice sinks over the whole session.
    public var sinking: Percent = 0
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

    /// A pace that changes evenly over a time, and stays then.
    public struct Ramp: Hashable, Sendable {
      /// At the beginning.
      public var from: BreathsPerMinute
      /// At the end.
      public var to: BreathsPerMinute
      /// How long the change takes.
      public var over: Seconds
    }

    /// Words at the turns of the first breaths.
    public struct Turns: Sendable {
      /// How many breaths are spoken.
      public var breaths: Int
      /// The word at the beginning of each phase.
      public var words: [BreathPhaseKind: Utterance]
      /// How they are brought to the listener.
      public var manner: SpeechManner
      /// How far their voice sinks over the whole session.
      public var sinking: Percent
    }

    /// The pattern; with a ramp, its phases keep their shares of the breath.
    public var pattern: BreathPattern
    /// How long.
    public var extent: Extent
    /// Where `extent` is written, for messages.
    public var extentSpan: SourceSpan
    /// How the pace changes; nil where it stays.
    public var ramp: Ramp?
    /// Words at the turns; nil where the voice is silent.
    public var turns: Turns?
    /// The cues above the breathing.
    public var body: [Cue]
  }

  /// A muscle clenched and let go, stretched, or imagined.
  public struct Exercise: Sendable {
    /// What is done.
    public var kind: ExerciseStatement.Kind
    /// The part of the body that it is about.
    public var part: BodyPart
    /// How hard; nil for what is not clenched.
    public var effort: Percent?
    /// The phase of the breath on which it begins; nil to begin at once.
    public var onset: BreathPhaseKind?
    /// How long.
    public var length: CueLength
    /// How long to rest, from the end of the exercise.
    public var rest: CueLength
    /// Said before.
    public var cue: [Cue]
    /// Said meanwhile; ends before the exercise does.
    public var hold: [Cue]
    /// Said at the letting go; ends before the rest does.
    public var release: [Cue]
  }

  /// What happens.
  public var kind: Kind
  /// The line of the script that says so.
  public var span: SourceSpan
}
