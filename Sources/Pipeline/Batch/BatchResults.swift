import Foundation
import Glibc
import Synchronization

/// The file of results that a run writes: whole lines, one for each track, added at its end. Only one run at a time may.
final class BatchResults: Sendable {
  private let path: String
  private let file: Int32
  private let turn = Mutex(())

  /// How often it is looked whether another run has ended, and how long apart, in microseconds: for a second at most.
  private static let mostLooks = 20
  private static let interval: UInt32 = 50_000

  /// Opens the file, or makes it. Throws where another run holds it, or it can't be written to.
  init(path: String) throws(Failure) {
    self.path = path
    file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Self.unwritable(path, errno) }
    // One that was killed a moment ago may still be on its way out.
    for _ in 0..<Self.mostLooks where flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK {
      usleep(Self.interval)
    }
    if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(file)
      throw Failure(
        .tryAgain,
        "Another unclench is at work on these tracks: it holds \(path).",
        hint: "Wait for it to end, or stop it; then run this again."
      )
    }
    // A killed run may have left half a line, which then stands on its own.
    let size = self.size
    if size > 0, RawFile.bytes(1, of: file, at: size - 1) != [UInt8(ascii: "\n")] { try write("\n") }
  }

  deinit { close(file) }

  /// Adds a line: all of it or nothing. From any thread.
  func add(_ line: BatchLine) throws(Failure) {
    let text = line.json + "\n"
    do { try turn.withLock { _ in try write(text) } } catch {
      throw error as? Failure ?? Self.unwritable(path, EIO)
    }
  }

  private var size: Int {
    var status = stat()
    return fstat(file, &status) == 0 ? Int(status.st_size) : 0
  }

  private func write(_ text: String) throws(Failure) {
    let before = size
    if let code = Array(text.utf8).withUnsafeBytes({ RawFile.write($0, to: file) }) {
      ftruncate(file, off_t(before))
      throw Self.unwritable(path, code)
    }
  }

  private static func unwritable(_ path: String, _ code: Int32) -> Failure {
    if code == ENOSPC || code == EDQUOT {
      return Failure(.tryAgain, "The disk is full: there is no room for \(path).", hint: "Free some space.")
    }
    return Failure(
      .inputOutput,
      "\(path) can't be written: \(String(cString: strerror(code))).",
      hint: "Check its permissions: ls -l \(path)"
    )
  }
}
