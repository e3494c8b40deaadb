import Quantities

/// How long each utterance takes, as it was measured.
public struct SpeechLengths: Sendable {
  private var lengths: [Utterance: FrameCount]

  /// Takes measured lengths.
  public init(_ lengths: [Utterance: FrameCount]) { self.lengths = lengths }

  /// The length of an utterance; 0 for one that was not measured or says nothing.
  public subscript(utterance: Utterance) -> FrameCount { lengths[utterance] ?? .zero }
}
