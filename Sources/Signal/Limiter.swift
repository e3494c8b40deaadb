import Quantities

/// A look-ahead limiter that holds a true-peak ceiling, streaming, with one gain for both channels.
///
/// The gain falls before a peak arrives, is down when it does, and recovers exponentially; its slope is bounded, so it
/// doesn't click. Where nothing has come near the ceiling for a while, samples pass bit for bit. The result doesn't
/// depend on how the stream is cut into blocks; nothing is allocated while processing.
public final class Limiter {
  /// By how many frames the output is later than the input; to drain, process that many frames of silence.
  public let latency: FrameCount

  /// The lowest gain applied so far, as a level: 0 dB or less.
  public var deepestReduction: Decibels { Decibels(amplitude: Double(lowestGain)) }

  private let ceiling: Float
  private let interpolator = TruePeakInterpolator()
  private var history: StereoHistory
  private var smoother: GainSmoother
  private var lowestGain: Float = 1
  /// The start of the next sixteen frames to look at.
  private var next = 0
  /// The gain of each frame, in both channels, where it is to be told.
  private var gains: StereoHistory?
  private let ones: [Float]

  /// The most frames of a block to a limiter that tells its gains.
  public static let largestTold = StereoHistory.largestAppend

  /// Makes a limiter.
  ///
  /// - `ceiling`: the highest true peak let through, in dBTP.
  /// - `lookAhead`: the latency, about which the gain takes to fall; at least 2 ms.
  /// - `release`: the time constant of the recovery.
  /// - `tellsGains`: whether `toldGains` will be asked for.
  public init(
    ceiling: Decibels,
    lookAhead: Seconds = 0.005,
    release: Seconds = 0.150,
    sampleRate: SampleRate = .track,
    tellsGains: Bool = false
  ) {
    precondition(lookAhead >= 0.002, "a limiter looks at least 2 ms ahead")
    self.ceiling = Float(ceiling.amplitude)
    // Sixteen frames are looked at together, and the interpolator reads on behind the last of them.
    let latency = max(sampleRate.frames(in: lookAhead).value, 3 * Self.detectionDelay)
    smoother = GainSmoother(
      delay: latency - Self.detectionDelay,
      releaseFrames: release.value * Double(sampleRate.hertz)
    )
    history = StereoHistory(keeping: latency + 64)
    self.latency = FrameCount(latency)
    gains = tellsGains ? StereoHistory(keeping: latency + 64) : nil
    ones = [Float](repeating: 1, count: tellsGains ? StereoHistory.largestAppend : 0)
  }

  private static let detectionDelay = 15 + TruePeakInterpolator.after

  /// Limits the frames in use of a block in place: what goes out went in `latency` frames ago, silence before.
  public func process(_ block: StereoBlock) {
    for start in stride(from: 0, to: block.frames, by: StereoHistory.largestAppend) {
      let count = min(block.frames - start, StereoHistory.largestAppend)
      let (left, right) = (block.left + start, block.right + start)
      history.append(left: left, right: right, count: count)
      ones.withUnsafeBufferPointer { ones in
        if let ones = ones.baseAddress { gains?.append(left: ones, right: ones, count: count) }
      }
      limitFullStretches()
      let output = history.end - count - latency.value
      left.update(from: history.left(at: output), count: count)
      right.update(from: history.right(at: output), count: count)
    }
  }

  /// The gains of the `count` frames that the latest call of `process` put out. Good until the next call; only where
  /// gains are told, for blocks of at most `largestTold` frames.
  public func toldGains(_ count: Int) -> UnsafePointer<Float> {
    guard let place = gains?.left(at: history.end - count - latency.value) else {
      preconditionFailure("this limiter does not tell its gains")
    }
    return UnsafePointer(place)
  }

  private func limitFullStretches() {
    let stretches = (history.end - TruePeakInterpolator.after - next) / 16
    guard stretches > 0 else { return }
    // Mostly nothing is loud: one quick look at everything that the stretches read spares looking at each of them.
    if smoother.isIdle && !history.exceeds(ceiling * 0.5, from: next - 8) {
      next += stretches * 16
      return
    }
    for _ in 0..<stretches {
      limit()
      next += 16
    }
  }

  /// Looks at the sixteen frames from `next` and applies the gain to those `smoother.delay` frames earlier.
  private func limit() {
    let (left, right) = (history.left(at: next), history.right(at: next))
    var peaks = Lanes(at: left).magnitude
    peaks.raise(to: Lanes(at: right).magnitude)
    var around = peaks
    around.raise(to: Lanes(at: left - 8).magnitude)
    around.raise(to: Lanes(at: right - 8).magnitude)
    around.raise(to: Lanes(at: left + 8).magnitude)
    around.raise(to: Lanes(at: right + 8).magnitude)
    if any(around .> ceiling * 0.5) {
      peaks.raise(to: interpolator.peaks(at: left))
      peaks.raise(to: interpolator.peaks(at: right))
    }
    if !smoother.isIdle || any(peaks .> ceiling) { reduce(for: peaks) }
  }

  private func reduce(for peaks: Lanes) {
    let left = history.left(at: next - smoother.delay)
    let right = history.right(at: next - smoother.delay)
    let told = gains?.left(at: next - smoother.delay)
    for lane in 0..<16 {
      let peak = peaks[lane]
      let gain = smoother.next(wanted: peak > ceiling ? ceiling / peak : 1)
      left[lane] *= gain
      right[lane] *= gain
      told?[lane] = gain
      lowestGain = min(lowestGain, gain)
    }
  }
}
