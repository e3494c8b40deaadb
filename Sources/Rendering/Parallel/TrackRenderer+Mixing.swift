import Foundation
import Signal

/// Mixing on one thread or several: which one never changes a sample, since what the mixer makes of a frame depends on
/// nothing but the frame.
extension TrackRenderer {
  /// How long a chunk is at most, in frames: long enough that most utterances lie in one, short enough that a few of
  /// them fit in memory.
  private static let chunk = 6 * 48_000
  /// How long a chunk is with its stems, of which there are five.
  private static let chunkWithStems = 3 * 48_000
  /// How many chunks may wait for the limiter.
  private static let spareChunks = 3
  /// How many frames are worked on at once.
  private var pieceSize: Int { min(blockSize, Limiter.largestTold) }

  /// Mixes block by block on the calling thread.
  func mixInline(master: Master, withStems: Bool, next: (MixChunk) throws -> Void) throws {
    let mixer = makeMixer()
    let chunk = MixChunk(capacity: blockSize, pieceSize: pieceSize, withStems: withStems)
    for start in stride(from: 0, to: timeline.length.value, by: blockSize) {
      try mixer.fill(chunk, with: start..<min(start + blockSize, timeline.length.value), master: master)
      try next(chunk)
    }
  }

  /// Mixes on several threads, and hands on each chunk in order on the calling one.
  func mixInParallel(master: Master, withStems: Bool, next: (MixChunk) throws -> Void) throws {
    let most = withStems ? Self.chunkWithStems : Self.chunk
    let chunks = ChunkPlan.chunks(timeline, most: most)
    // A few more than there are threads, so that none waits for the limiter.
    let buffers = (0..<jobs + Self.spareChunks).map { _ in
      MixChunk(capacity: most, pieceSize: pieceSize, withStems: withStems)
    }
    let line = ChunkLine(count: chunks.count, buffers: buffers)
    let (timeline, clips, bank, duck, blockSize) = (timeline, clips, bank, duck, blockSize)
    let threads = DispatchGroup()
    for _ in 0..<jobs {
      DispatchQueue.global(qos: .userInitiated).async(group: threads) {
        Denormals.flushed {
          let mixer = Mixer(timeline, clips: clips, bank: bank, duck: duck, blockSize: blockSize)
          while let (number, buffer) = line.begin() {
            line.finish(
              number,
              with: Result {
                try mixer.fill(buffer, with: chunks[number], master: master)
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
  /// Fills a chunk with its frames.
  fileprivate func fill(_ chunk: MixChunk, with range: Range<Int>, master: Master) throws {
    chunk.frames = range.count
    try chunk.forEachPiece { piece, start in
      try mix(into: piece.mix, stems: piece.stems, at: range.lowerBound + start, master: master)
    }
  }
}
