extension SIMD16<Float> {
  /// Adds sixteen frames to a channel at an offset, as far as they lie within the `count` frames of the block, each
  /// multiplied by its own gain.
  @inline(__always)
  func add(
    to channel: UnsafeMutablePointer<Float>,
    at offset: Int,
    of count: Int,
    gain: UnsafePointer<Float>
  ) {
    if offset >= 0, offset + 16 <= count {
      (Lanes(at: channel + offset) + self * Lanes(at: gain + offset)).store(to: channel + offset)
    } else {
      for lane in Swift.max(-offset, 0)..<Swift.min(count - offset, 16) {
        channel[offset + lane] += self[lane] * gain[offset + lane]
      }
    }
  }
}
