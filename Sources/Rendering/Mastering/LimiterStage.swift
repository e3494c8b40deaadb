import Quantities
import Signal
import Timing

/// The last stage: the limiter goes over the mix in order, and what it takes off the mix it takes off each stem.
final class LimiterStage {
  private let limiter: Limiter
  private let block: StereoBlock
  private let stems: PerStem<StereoBlock>?
  private let delays: PerStem<StemDelay>?
  /// What the limiter holds back at first comes out at the end, while silence goes in.
  private var toDrop: Int

  init(_ timeline: Timeline, target: MasteringTarget, blockSize: Int, withStems: Bool) {
    limiter = Limiter(ceiling: target.peak, sampleRate: timeline.sampleRate, tellsGains: withStems)
    toDrop = limiter.latency.value
    let capacity = min(blockSize, Limiter.largestTold)
    block = StereoBlock(capacity: capacity)
    let latency = limiter.latency.value
    stems = withStems ? PerStem { _ in StereoBlock(capacity: capacity) } : nil
    delays = withStems ? PerStem { _ in StemDelay(latency) } : nil
  }

  /// Takes a chunk of the mix, and hands on what comes out, in blocks that are only valid during the call.
  func process(_ chunk: MixChunk, _ output: (StereoBlock, PerStem<StereoBlock>?) throws -> Void) throws {
    for start in stride(from: 0, to: chunk.mix.frames, by: block.capacity) {
      let frames = min(block.capacity, chunk.mix.frames - start)
      block.take(frames, of: chunk.mix, from: start)
      for stem in Stem.allCases {
        if let part = chunk.stems?[stem] { stems?[stem].take(frames, of: part, from: start) }
      }
      try finish(output)
    }
  }

  /// Hands on what is still held back.
  func drain(_ output: (StereoBlock, PerStem<StereoBlock>?) throws -> Void) throws {
    let latency = limiter.latency.value
    for start in stride(from: 0, to: latency, by: block.capacity) {
      block.frames = min(block.capacity, latency - start)
      block.clear()
      for stem in Stem.allCases {
        stems?[stem].frames = block.frames
        stems?[stem].clear()
      }
      try finish(output)
    }
  }

  private func finish(_ output: (StereoBlock, PerStem<StereoBlock>?) throws -> Void) throws {
    limiter.process(block)
    if let stems, let delays {
      for stem in Stem.allCases { delays[stem].process(stems[stem], gains: limiter.toldGains(block.frames)) }
    }
    let dropped = min(toDrop, block.frames)
    toDrop -= dropped
    block.removeFirst(dropped)
    for stem in Stem.allCases { stems?[stem].removeFirst(dropped) }
    if block.frames > 0 { try output(block, stems) }
  }
}
