import Foundation
import Signal

/// Mixing on one thread or several: which one never changes a sample, since what the mixer makes of a frame depends on
/// nothing but the frame.
extension TrackRenderer {
  /// How long a chunk is at most, in frames: long enough that most utterances lie in one, short enough that a few of
  /// them fit in memory.
  private static let chunk = 12 * 48_000
  /// How long a chunk is with its stems, of which there are five.
  private static let chunkWithStems = 3 * 48_000

  /// Mixes block by block on the calling thread.
  func mixInline(master: Master, withStems: Bool, next: (MixChunk) throws -> Void) throws {
    let mixer = makeMixer()
    let chunk = MixChunk(capacity: blockSize, withStems: withStems)
    for start in stride(from: 0, to: timeline.length.value, by: blockSize) {
      chunk.mix.frames = min(blockSize, timeline.length.value - start)
      try mixer.mix(into: chunk.mix, stems: chunk.stems, at: start, master: master)
      try next(chunk)
    }
  }

  /// Mixes on several threads, and hands on each chunk in order on the calling one.
  func mixInParallel(master: Master, withStems: Bool, next: (MixChunk) throws -> Void) throws {
    let most = withStems ? Self.chunkWithStems : Self.chunk
    let chunks = ChunkPlan.chunks(timeline, most: most)
    // One more than there are threads, so that none waits for the limiter.
    let buffers = (0...jobs).map { _ in MixChunk(capacity: most, withStems: withStems) }
    let line = ChunkLine(count: chunks.count, buffers: buffers)
    let (timeline, clips, bank, duck, blockSize) = (timeline, clips, bank, duck, blockSize)
    let threads = DispatchGroup()
    for _ in 0..<jobs {
      DispatchQueue.global(qos: .userInitiated).async(group: threads) {
        Denormals.flushed {
          let mixer = Mixer(timeline, clips: clips, bank: bank, duck: duck, blockSize: blockSize)
          let block = MixChunk(capacity: blockSize, withStems: withStems)
          while let (number, buffer) = line.begin() {
            line.finish(
              number,
              with: Result {
                try mixer.fill(buffer, with: chunks[number], by: block, master: master)
                return buffer
              }
            )
          }
        }
      }
    }
    defer {
      line.close()
      threads.wait()
    }
    while let chunk = try line.take() {
      try next(chunk)
      line.giveBack(chunk)
    }
  }
}

extension Mixer {
  /// Fills a chunk with its frames, in blocks that fit a processor's nearest memory.
  fileprivate func fill(_ chunk: MixChunk, with range: Range<Int>, by block: MixChunk, master: Master) throws {
    chunk.mix.frames = range.count
    for stem in Stem.allCases { chunk.stems?[stem].frames = range.count }
    for start in stride(from: range.lowerBound, to: range.upperBound, by: block.mix.capacity) {
      block.mix.frames = min(block.mix.capacity, range.upperBound - start)
      try mix(into: block.mix, stems: block.stems, at: start, master: master)
      chunk.mix.copy(block.mix, to: start - range.lowerBound)
      guard let stems = block.stems else { continue }
      for stem in Stem.allCases { chunk.stems?[stem].copy(stems[stem], to: start - range.lowerBound) }
    }
  }
}
