import Quantities

/// A whole track, exact to the frame: all that sounds, and when.
public struct Timeline: Sendable {
  /// The title of the track.
  public var title: String
  /// Frames per second.
  public var sampleRate: SampleRate
  /// How long the track is.
  public var length: FrameCount
  /// All events by their start; those that start together are in the order of the script.
  public var events: [TimelineEvent]
  /// Every distinct utterance; events count into it.
  public var utterances: [Utterance]
  /// The length of each utterance.
  public var utteranceLengths: [FrameCount]

  /// The stages in order, together the whole track; empty where the script has none.
  public var stages: [Stage] = []

  /// The length of the track as time.
  public var duration: Seconds { sampleRate.seconds(in: length) }
}
