import Foundation
import Glibc

/// A temporary file without a name: nobody else sees it, and it goes when the program does, however that ends.
///
/// Keeps what would not fit into memory. Reading is safe from several threads at once, also while one writes.
final class NamelessFile: Sendable {
  private let file: Int32
  /// The file itself, for a program that is started with it.
  var descriptor: Int32 { file }
  /// How many bytes it holds.
  var size: Int {
    var status = stat()
    return fstat(file, &status) == 0 ? Int(status.st_size) : 0
  }
  /// What it holds, for messages: "the speech".
  private let contents: String

  /// Opens a file in the folder for temporary files.
  init(for contents: String) throws(Failure) {
    self.contents = contents
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
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { close(file) }

  /// Writes bytes at a place.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(Failure) {
    guard RawFile.write(bytes, to: file, at: offset) == nil else {
      throw Failure(
        .inputOutput,
        "The folder for temporary files, \(NSTemporaryDirectory()), has no room for \(contents).",
        hint: "Free some space there, or set TMPDIR to another folder."
      )
    }
  }

  /// Writes bytes at a place.
  func write(_ bytes: [UInt8], at offset: Int) throws(Failure) {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in try write(UnsafeRawBufferPointer(bytes), at: offset) }
  }

  /// Fills a buffer with the bytes at a place, which must have been written.
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(Failure) {
    guard RawFile.read(file, at: offset, into: bytes) == bytes.count else {
      throw Failure(.inputOutput, "The temporary file of \(contents) could not be read back.")
    }
  }
}
