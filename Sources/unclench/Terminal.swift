import Foundation
import Glibc
import Quantities

/// Messages for the person at the terminal. They go to standard error, so that standard output stays clean.
enum Terminal {
  /// Whether messages are read by a person at a terminal.
  static let isInteractive = isatty(STDERR_FILENO) == 1

  /// Prints text as it is.
  static func print(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
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
