import Foundation

/// Does one piece of writing at a time on a thread of its own.
///
/// For one thread at a time, which hears of the outcome by `wait`.
final class WritingThread: @unchecked Sendable {
  private let queue = DispatchQueue(label: "unclench.writing", qos: .userInitiated)
  private let group = DispatchGroup()
  /// Why the last piece failed; read and written only where the group says that nothing is under way.
  private var reason: Int32?

  /// Begins to write; nothing else may be under way. `write` gives nil, or why it failed.
  func begin(_ write: @escaping @Sendable () -> Int32?) {
    queue.async(group: group) { self.reason = write() }
  }

  /// Waits until nothing is under way. Gives nil, or why the last piece failed.
  func wait() -> Int32? {
    group.wait()
    return reason
  }
}
