extension StereoBlock {
  /// Adds frames whose left and right samples come in turn, each frame multiplied by its own gain.
  package static func add(
    interleaved source: UnsafePointer<Float>,
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    count: Int,
    gain: UnsafePointer<Float>
  ) {
    let whole = count & ~15
    for index in stride(from: 0, to: whole, by: 16) {
      let frames = UnsafeRawPointer(source + 2 * index).loadUnaligned(as: SIMD32<Float>.self)
      let gains = Lanes(at: gain + index)
      (Lanes(at: left + index) + frames.evenHalf * gains).store(to: left + index)
      (Lanes(at: right + index) + frames.oddHalf * gains).store(to: right + index)
    }
    for index in whole..<count {
      left[index] += source[2 * index] * gain[index]
      right[index] += source[2 * index + 1] * gain[index]
    }
  }

  /// Adds another block of as many frames, multiplied by a gain.
  package func add(_ other: StereoBlock, gain: Float) {
    precondition(other.frames == frames, "blocks that are added have one length")
    for (target, source) in [(left, other.left), (right, other.right)] {
      let whole = frames & ~15
      for index in stride(from: 0, to: whole, by: 16) {
        (Lanes(at: target + index) + Lanes(at: source + index) * gain).store(to: target + index)
      }
      for index in whole..<frames { target[index] += source[index] * gain }
    }
  }

  /// Adds another block of as many frames, each frame multiplied by its own of the `gains`.
  package func add(_ other: StereoBlock, gains: UnsafePointer<Float>) {
    precondition(other.frames == frames, "blocks that are added have one length")
    for (target, source) in [(left, other.left), (right, other.right)] {
      let whole = frames & ~15
      for index in stride(from: 0, to: whole, by: 16) {
        (Lanes(at: target + index) + Lanes(at: source + index) * Lanes(at: gains + index)).store(to: target + index)
      }
      for index in whole..<frames { target[index] += source[index] * gains[index] }
    }
  }
}
