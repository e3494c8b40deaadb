import ArgumentParser
import Foundation
import Glibc
import Pipeline
import Quantities

/// Messages for the person at the terminal, on standard error, and what was asked for, on standard output.
enum Terminal {
  /// Whether messages are read by a person at a terminal.
  static let isInteractive = isatty(STDERR_FILENO) == 1

  /// The columns of the terminal that shows messages; nil where there is none or it doesn't say.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Prints a message. What a file's name or a script may hold to steer a terminal is shown as �.
  static func print(_ text: String) { send(printable(text)) }

  /// Prints a message as it is. Where messages can't be written there is nobody to tell, so the work goes on.
  static func send(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// Prints what the command was asked for, on standard output. Throws where it can't be written; if its reader has
  /// left, that ends the command without a word, as it ends others.
  static func output(_ text: String) throws {
    try flush()
    let isShown = isatty(STDOUT_FILENO) == 1
    if let code = write(isShown ? printable(text) : text, to: STDOUT_FILENO) { throw unwritable(code) }
  }

  /// Writes out what `print` has kept back, and throws as `output` does.
  static func flush() throws {
    if fflush(nil) != 0 { throw unwritable(errno) }
  }

  /// A text in which no character steers a terminal.
  package static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSteering) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isSteering(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }

  /// Writes all of a text; returns the system's reason where it can't.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest.removeFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&place, 1, -1)
      case let code: return code
      }
    }
    return nil
  }

  private static func unwritable(_ code: Int32) -> any Error {
    // The code of a program that was ended by SIGPIPE, which shells know to mean no harm.
    if code == EPIPE { return ExitCode(128 + SIGPIPE) }
    return Failure(
      .inputOutput,
      "The output can't be written: \(String(cString: strerror(code))).",
      hint: code == ENOSPC ? "Free some space, or send it somewhere else." : nil
    )
  }
}

/// Times as people read them.
enum Clock {
  /// Minutes and seconds, with hours where there are any: `14:21`.
  static func text(_ time: Seconds) -> String {
    let seconds = Int(time.value.rounded())
    let tail = String(seconds % 60 + 100).dropFirst()
    if seconds < 3600 { return "\(seconds / 60):\(tail)" }
    return "\(seconds / 3600):\(String(seconds / 60 % 60 + 100).dropFirst()):\(tail)"
  }
}
