import Foundation
import Glibc
import Quantities
import Synchronization

/// Keeps recordings out of memory: in a temporary file without a name, which goes when the program does.
///
/// Any thread may read what was appended, at any time.
final class RecordingSpool: Sendable {
  /// Where a recording's samples lie.
  struct Place: Sendable {
    fileprivate let offset: Int
    fileprivate let count: Int
  }

  private let file: Int32
  private let end = Mutex(0)

  /// Opens the file in the folder for temporary files.
  init() throws(Failure) {
    let folder = NSTemporaryDirectory()
    var template = Array((folder + "/unclench-XXXXXX").utf8CString)
    file = mkstemp(&template)
    guard file >= 0 else {
      throw Failure(
        .inputOutput,
        "No temporary file can be made in \(folder): \(String(cString: strerror(errno))).",
        hint: "Set TMPDIR to a folder that can be written to."
      )
    }
    // Nobody else sees it, and it goes with the last descriptor, however the program ends.
    unlink(template)
  }

  deinit { close(file) }

  /// Keeps samples; the place returned is for `samples`.
  func append(_ samples: [Int16]) throws(Failure) -> Place {
    let count = samples.count
    let offset = end.withLock { end in
      defer { end += count * MemoryLayout<Int16>.size }
      return end
    }
    guard samples.withUnsafeBytes({ RawFile.write($0, to: file, at: offset) }) == nil else {
      throw Failure(
        .inputOutput,
        "The folder for temporary files, \(NSTemporaryDirectory()), has no room for the speech.",
        hint: "Free some space there, or set TMPDIR to another folder."
      )
    }
    return Place(offset: offset, count: count)
  }

  /// The samples of a recording.
  func samples(at place: Place) throws(Failure) -> [Int16] {
    let samples = RawFile.samples(place.count, of: file, at: place.offset)
    guard samples.count == place.count else {
      throw Failure(.inputOutput, "The speech could not be read back from its temporary file.")
    }
    return samples
  }
}
