import Glibc
import Synchronization

/// Set by the signal handler, which may do little more than that.
private let isRequested = Atomic<Bool>(false)
/// Whether it was SIGTERM: then something else than a person has asked for it.
private let isByMachine = Atomic<Bool>(false)

/// Ctrl-C and its kin: the work stops at the next block, tidies up and says so.
enum Interruption {
  /// Begins to watch, and returns the question whether the user wants to stop.
  static func watch() -> @Sendable () -> Bool {
    // A program that starts this one may have left these signals blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    // One that it ignores, as nohup does, is to be ignored here too.
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      sigaddset(&signals, number)
      signal(number) { received in
        if received == SIGTERM { isByMachine.store(true, ordering: .relaxed) }
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

  /// Whether the work was stopped by SIGTERM, as a machine does that shuts down or needs the place.
  static var wasByMachine: Bool { isByMachine.load(ordering: .relaxed) }

  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    guard sigaction(number, nil, &current) == 0 else { return false }
    // SIG_IGN is no function but the number 1 in a function's place; functions can't be compared.
    return unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
