/// Holds a stem back for as long as a limiter holds back the mix, and gives it the same gains.
public final class StemDelay {
  private var history: StereoHistory
  private let latency: Int

  /// Makes a delay of `latency` frames.
  public init(_ latency: Int) {
    self.latency = latency
    history = StereoHistory(keeping: latency + 64)
  }

  /// Replaces the frames in use of a block, at most `Limiter.largestTold`, by those of `latency` frames ago times the
  /// gains of the limiter, one a frame.
  public func process(_ block: StereoBlock, gains: UnsafePointer<Float>) {
    history.append(left: block.left, right: block.right, count: block.frames)
    let output = history.end - block.frames - latency
    let (left, right) = (history.left(at: output), history.right(at: output))
    for index in 0..<block.frames {
      block.left[index] = left[index] * gains[index]
      block.right[index] = right[index] * gains[index]
    }
  }
}
