import Quantities
import ScriptLanguage

/// Something in a track with its place in frames.
public struct TimelineEvent: Sendable {
  /// What happens.
  public enum Kind: Sendable, Hashable {
    /// A chapter, from its first cue to its last.
    case section(title: String)
    /// Words; `utterance` counts into the timeline's utterances.
    case speech(utterance: Int, text: String)
    /// One phase of a breath; `number` counts the breaths of this breathing from 1.
    case breath(BreathPhaseKind, fullness: BreathPattern.Fullness, number: Int, pattern: String)
    /// A clench.
    case clench(part: String, words: String, effort: Percent)
    /// The rest after a clench.
    case rest(part: String)
    /// Silence of the voice.
    case pause
    /// A struck sound, for as long as it rings.
    case chime(ChimeSound, level: Decibels)
    /// A bed, until the next one or the end.
    case bed(BedSound, level: Decibels)
  }

  /// What happens.
  public var kind: Kind
  /// The first frame.
  public var start: FrameCount
  /// How many frames it lasts.
  public var length: FrameCount
  /// The line of the script that says so.
  public var span: SourceSpan

  /// The frame behind the last.
  public var end: FrameCount { start + length }
}
