import Glibc
import Synchronization

/// Set by the signal handler, which may do little more than that.
private let isRequested = Atomic<Bool>(false)

/// Ctrl-C and its kin: the work stops at the next block, tidies up and says so.
enum Interruption {
  /// Begins to watch, and returns the question whether the user wants to stop.
  static func watch() -> @Sendable () -> Bool {
    // A program that starts this one may have left these signals blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&signals, number)
      signal(number) { received in
        isRequested.store(true, ordering: .relaxed)
        // A second time ends the program at once.
        signal(received, SIG_DFL)
      }
    }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    // A file past the user's limit then fails like a full disk, with a message.
    signal(SIGXFSZ, SIG_IGN)
    return { isRequested.load(ordering: .relaxed) }
  }
}
