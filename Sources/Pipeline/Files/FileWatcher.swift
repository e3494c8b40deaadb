import Foundation
import Glibc

/// Notices when any of some files is saved.
public struct FileWatcher: Sendable {
  /// The time between two looks; a save is noticed within it.
  static let interval: UInt32 = 25_000

  private let paths: [String]
  private var states: [State]

  private struct State: Equatable {
    var seconds = 0
    var nanoseconds = 0
    var size = 0
    var file: UInt = 0
  }

  /// Begins to watch files as they are now.
  public init(_ paths: [String]) {
    self.paths = paths
    states = paths.map(Self.state)
  }

  /// Waits for a save. Returns false if `isInterrupted` becomes true first.
  public mutating func waitForChange(isInterrupted: () -> Bool) -> Bool {
    while !isInterrupted() {
      let now = paths.map(Self.state)
      // A file that is just being replaced is not there for a moment.
      if now != states, !now.contains(State()) {
        states = now
        return true
      }
      usleep(Self.interval)
    }
    return false
  }

  private static func state(_ path: String) -> State {
    var status = stat()
    guard stat(path, &status) == 0 else { return State() }
    return State(
      seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec,
      size: Int(status.st_size),
      file: UInt(status.st_ino)
    )
  }
}
