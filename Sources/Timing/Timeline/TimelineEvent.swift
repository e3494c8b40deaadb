import Quantities
import ScriptLanguage

/// Something in a track with its place in frames.
public struct TimelineEvent: Sendable {
  /// What happens.
  public enum Kind: Sendable, Hashable {
    /// A chapter, from its first cue to its last.
    case section(title: String)
    /// Words; `utterance` counts into the timeline's utterances.
    case speech(utterance: Int, text: String, manner: SpeechManner)
    /// One phase of a breath; `number` counts the breaths of this breathing from 1.
    case breath(BreathPhaseKind, fullness: BreathPattern.Fullness, number: Int, pattern: String, tone: BreathingTone)
    /// A clench, a stretch or an imagined letting go; only a clench has an effort.
    case exercise(ExerciseStatement.Kind, part: BodyPart, effort: Percent?)
    /// The rest after an exercise.
    case rest(part: BodyPart)
    /// Silence of the voice.
    case pause
    /// A struck sound, for as long as it rings.
    case chime(ChimeSound, level: Decibels)
    /// A bed, until the next one or the end; `fade` is how long it takes to sink at its end, where the script says so.
    case bed(Bed, level: Decibels, fade: FrameCount?)
  }

  /// What happens.
  public var kind: Kind
  /// The first frame.
  public var start: FrameCount
  /// How many frames it lasts.
  public var length: FrameCount
  /// The line of the script that says so.
  public var span: SourceSpan
  /// Why it is there and as long as it is; empty where it just follows what came before.
  public var reason = ""

  /// The frame behind the last.
  public var end: FrameCount { start + length }
}
