import Signal

/// A stretch of the mix on its way to the limiter, with its stems where they are asked for.
final class MixChunk {
  /// The mix; as many frames as the chunk has.
  let mix: StereoBlock
  /// The parts of it.
  let stems: PerStem<StereoBlock>?

  init(capacity: Int, withStems: Bool) {
    mix = StereoBlock(capacity: capacity)
    stems = withStems ? PerStem { _ in StereoBlock(capacity: capacity) } : nil
  }
}
