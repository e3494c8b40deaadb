extension StereoBlock {
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
