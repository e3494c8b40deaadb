/// A clip that has been through the voice's chain, with what mastering needs to know of it.
public struct TreatedVoice: Sendable {
  /// The samples: mono, as many as went in.
  public var samples: [Float]
  /// The K-weighted power of each 100 ms from the first frame on, for the clip played alike on both channels and both
  /// summed, as in `LoudnessMeter.steps`; silence completes the last one.
  public var powers: [Double]
  /// The largest magnitude of a sample in each of these steps, as many.
  public var peaks: [Float]
}
