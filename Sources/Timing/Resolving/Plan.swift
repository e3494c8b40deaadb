import Quantities
import ScriptLanguage

/// A cue sheet in a row: one step after the other, with all lengths in frames, made to be walked many times.
struct Plan {
  /// A length between two ends, in frames.
  struct Elastic {
    var shortest: Double
    var longest: Double
    func at(_ stretch: Double) -> Double { shortest + (longest - shortest) * stretch }
  }

  /// How long a step or slot lasts.
  enum Length {
    case time(Elastic)
    case breaths(ClosedRange<Double>)
    case untilPhase(BreathPhaseKind)
  }

  /// A stretch of given length that holds other steps, whose words must end within it.
  struct Slot {
    /// What the slot is, for its event and for messages.
    enum Kind {
      case exercise(ExerciseStatement.Kind, part: BodyPart, effort: Percent?)
      case rest(part: BodyPart)
      /// Words that take a given time.
      case words
      /// A beat of a count.
      case beat
    }

    var kind: Kind
    var length: Length
  }

  /// Words with their measured length.
  struct Speech {
    var utterance: Int
    var length: FrameCount
    var after: Elastic
    var manner: SpeechManner
  }

  /// A step of the plan.
  enum Step {
    case speech(Speech)
    case pause(Length)
    /// Waits for a phase of the breath; nil for the beginning of a breath.
    case wait(BreathPhaseKind?)
    /// Begins a slot; the pause owed after the last words is paid, or replaced by the one given.
    case open(Slot, owing: Double?)
    case close
    /// Goes on by some frames.
    case move(Double)
    case beginSection(title: String)
    case endSection
    case beginBreathing(Cue.Breathing)
    case endBreathing
    case chime(ChimeSound, Decibels)
    case bed(Bed?, Decibels)
    case fadeBed(Elastic)
    case tones(BreathingTone)
    /// Begins a pass of a repetition: skips ahead unless the pass is played.
    case pass(Int, of: ClosedRange<Int>, skipTo: Int)
  }

  var steps: [Step] = []
  /// The line of the script for each step.
  var spans: [SourceSpan] = []
  var utterances: [Utterance] = []
  var utteranceLengths: [FrameCount] = []
  /// The words at the turns of a breathing, by utterance number.
  var utteranceNumbers: [Utterance: Int] = [:]
}
