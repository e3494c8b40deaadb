import Quantities
import Signal
import Timing

/// The last stage: the limiter goes over the mix in order, and what it takes off the mix it takes off each stem.
final class LimiterStage {
  private let limiter: Limiter
  /// What goes in at the end, for what the limiter holds back.
  private let silence: MixChunk
  private let delays: PerStem<StemDelay>?
  /// What the limiter holds back at first comes out at the end, while silence goes in.
  private var toDrop: Int

  init(_ timeline: Timeline, target: MasteringTarget, blockSize: Int, withStems: Bool) {
    limiter = Limiter(ceiling: target.peak, sampleRate: timeline.sampleRate, tellsGains: withStems)
    toDrop = limiter.latency.value
    let latency = limiter.latency.value
    silence = MixChunk(capacity: latency, pieceSize: min(blockSize, Limiter.largestTold), withStems: withStems)
    delays = withStems ? PerStem { _ in StemDelay(latency) } : nil
  }

  /// Takes a chunk of the mix, changes it where it lies, and hands on what comes out, in blocks that are only valid
  /// during the call.
  func process(_ chunk: MixChunk, _ output: (StereoBlock, PerStem<StereoBlock>?) throws -> Void) throws {
    try chunk.forEachPiece { piece, _ in try finish(piece, output) }
  }

  /// Hands on what is still held back.
  func drain(_ output: (StereoBlock, PerStem<StereoBlock>?) throws -> Void) throws {
    silence.frames = limiter.latency.value
    try silence.forEachPiece { piece, _ in
      piece.mix.clear()
      for stem in Stem.allCases { piece.stems?[stem].clear() }
      try finish(piece, output)
    }
  }

  private func finish(
    _ piece: MixChunk,
    _ output: (StereoBlock, PerStem<StereoBlock>?) throws -> Void
  ) throws {
    limiter.process(piece.mix)
    if let stems = piece.stems, let delays {
      for stem in Stem.allCases { delays[stem].process(stems[stem], gains: limiter.toldGains(piece.frames)) }
    }
    let dropped = min(toDrop, piece.frames)
    toDrop -= dropped
    piece.mix.removeFirst(dropped)
    for stem in Stem.allCases { piece.stems?[stem].removeFirst(dropped) }
    if piece.frames > 0 { try output(piece.mix, piece.stems) }
  }
}
