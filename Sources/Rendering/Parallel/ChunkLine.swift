import Foundation

/// Chunks on their way from the threads that make them, in any order, to the one that takes them, in theirs.
///
/// There are only so many buffers, so makers that are far ahead wait. All state is guarded by the condition; a buffer
/// belongs to whoever was handed it.
final class ChunkLine<Buffer>: @unchecked Sendable {
  private let condition = NSCondition()
  private let count: Int
  private var free: [Buffer]
  private var nextToMake = 0
  private var nextToTake = 0
  private var made: [Int: Result<Buffer, any Error>] = [:]
  private var isClosed = false

  /// Makes a line for `count` chunks.
  init(count: Int, buffers: [Buffer]) {
    self.count = count
    free = buffers
  }

  /// For makers: the next chunk to make and a buffer for it; nil when there is no more to do.
  func begin() -> (chunk: Int, buffer: Buffer)? {
    condition.lock()
    defer { condition.unlock() }
    while !isClosed, nextToMake < count {
      // Buffers are handed out in the order of the chunks, so the one waited for always has one.
      if let buffer = free.popLast() {
        nextToMake += 1
        return (nextToMake - 1, buffer)
      }
      condition.wait()
    }
    return nil
  }

  /// For makers: hands over what became of a chunk.
  func finish(_ chunk: Int, with result: Result<Buffer, any Error>) {
    condition.lock()
    made[chunk] = result
    condition.broadcast()
    condition.unlock()
  }

  /// For the taker: the next chunk in order, once it is made; nil after the last. Throws what its maker threw.
  func take() throws -> Buffer? {
    condition.lock()
    defer { condition.unlock() }
    guard nextToTake < count else { return nil }
    while made[nextToTake] == nil { condition.wait() }
    let result = made.removeValue(forKey: nextToTake)
    nextToTake += 1
    return try result?.get()
  }

  /// For the taker: gives a buffer back.
  func giveBack(_ buffer: Buffer) {
    condition.lock()
    free.append(buffer)
    condition.broadcast()
    condition.unlock()
  }

  /// For the taker: nothing more is wanted; makers end with the chunk they are at.
  func close() {
    condition.lock()
    isClosed = true
    condition.broadcast()
    condition.unlock()
  }
}
