import Quantities
import Synchronization

/// Keeps recordings out of memory, in a temporary file.
///
/// Any thread may read what was appended, at any time.
final class RecordingSpool: Sendable {
  /// Where a recording's samples lie.
  struct Place: Sendable {
    fileprivate let offset: Int
    fileprivate let count: Int
  }

  private let file: NamelessFile
  private let end = Mutex(0)

  /// Opens the file.
  init() throws(Failure) { file = try NamelessFile(for: "the speech") }

  /// Keeps samples; the place returned is for `samples`.
  func append(_ samples: [Int16]) throws(Failure) -> Place {
    let count = samples.count
    let offset = end.withLock { end in
      defer { end += count * MemoryLayout<Int16>.size }
      return end
    }
    try samples.withUnsafeBufferPointer { samples throws(Failure) in
      try file.write(UnsafeRawBufferPointer(samples), at: offset)
    }
    return Place(offset: offset, count: count)
  }

  /// The samples of a recording.
  func samples(at place: Place) throws(Failure) -> [Int16] {
    var samples = [Int16](repeating: 0, count: place.count)
    try samples.withUnsafeMutableBufferPointer { samples throws(Failure) in
      try file.read(into: UnsafeMutableRawBufferPointer(samples), at: place.offset)
    }
    return samples
  }
}
