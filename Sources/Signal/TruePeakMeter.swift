import Quantities

/// Measures the true peak of stereo audio as it streams by: the largest magnitude on either channel, between samples
/// too (ITU-R BS.1770-4, annex 2: fourfold oversampling).
///
/// Stretches whose samples stay 6 dB or more under the peak so far are not oversampled. The result doesn't depend on
/// how the stream is cut into blocks.
public struct TruePeakMeter: ~Copyable {
  /// The largest magnitude so far; 1 is full scale. The last 24 frames are taken in by `finish`.
  public private(set) var amplitude: Float = 0

  /// The peak so far in dBTP; minus infinity for silence.
  public var peak: Decibels { Decibels(amplitude: Double(amplitude)) }

  private let interpolator = TruePeakInterpolator()
  private var history = StereoHistory(keeping: 64)
  /// The start of the next sixteen frames to look at. The first sixteen lie before the track: they hear its onset.
  private var next = -16

  /// Makes a meter that has heard nothing.
  public init() {}

  /// Measures the frames in use of a block.
  public mutating func measure(_ block: StereoBlock) {
    measure(left: block.left, right: block.right, count: block.frames)
  }

  /// Measures `count` frames.
  public mutating func measure(left: UnsafePointer<Float>, right: UnsafePointer<Float>, count: Int) {
    for start in stride(from: 0, to: count, by: StereoHistory.largestAppend) {
      let run = min(count - start, StereoHistory.largestAppend)
      history.append(left: left + start, right: right + start, count: run)
      lookAtFullStretches()
    }
  }

  /// Takes in the last frames of a track, as if silence followed.
  public mutating func finish() {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 48) { silence in
      silence.initialize(repeating: 0)
      guard let silence = silence.baseAddress else { return }
      measure(left: silence, right: silence, count: 48)
    }
  }

  private mutating func lookAtFullStretches() {
    let stretches = (history.end - TruePeakInterpolator.after - next) / 16
    guard stretches > 0 else { return }
    // Mostly nothing is loud: one quick look at everything that the stretches read spares looking at each of them.
    if !history.exceeds(amplitude * 0.5, from: next - 8) {
      next += stretches * 16
      return
    }
    for _ in 0..<stretches {
      let (left, right) = (history.left(at: next), history.right(at: next))
      var samples = Lanes(at: left).magnitude
      samples.raise(to: Lanes(at: right).magnitude)
      // All samples that the interpolator reads: eight more on either side.
      var around = samples
      for offset in [-8, 8] {
        around.raise(to: Lanes(at: left + offset).magnitude)
        around.raise(to: Lanes(at: right + offset).magnitude)
      }
      if any(around .> amplitude * 0.5) {
        samples.raise(to: interpolator.peaks(at: left))
        samples.raise(to: interpolator.peaks(at: right))
        amplitude = max(amplitude, samples.max())
      }
      next += 16
    }
  }
}
