import Glibc

/// An open place that takes bytes from front to back, such as standard output.
struct OutputPipe {
  /// What went wrong.
  enum Trouble: Error {
    /// Who reads has left.
    case readerLeft
    /// The system refuses; its reason.
    case refused(Int32)
  }

  let descriptor: Int32

  /// As much as a pipe that is ready surely takes, so that no write waits where nobody could stop it.
  private static let portion = Int(PIPE_BUF)
  /// How long it waits before it asks again whether to stop, in milliseconds.
  private static let patience: Int32 = 200

  /// Writes all bytes. Asks `check`, which may throw, whenever the reader takes its time.
  func write(_ bytes: [UInt8], check: () throws -> Void) throws {
    try bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard poll(&place, 1, Self.patience) > 0 else {
          try check()
          continue
        }
        let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
        let count = Glibc.write(descriptor, rest.baseAddress, min(rest.count, Self.portion))
        if count >= 0 {
          done += count
          continue
        }
        switch errno {
        case EINTR, EAGAIN: try check()
        case EPIPE: throw Trouble.readerLeft
        case let code: throw Trouble.refused(code)
        }
      }
    }
  }
}
