import CSndfile
import Glibc

extension AudioFileReader {
  /// Opens a descriptor with libsndfile, whose MP3 decoder writes warnings of its own to standard error on the way.
  ///
  /// It is opened on a thread that has a table of descriptors to itself, in which standard error leads nowhere; those of
  /// all other threads stay as they are. Where the system forbids such a table, the warnings are seen.
  static func openQuietly(_ descriptor: Int32) -> (file: OpaquePointer?, info: SF_INFO) {
    let opening = Opening(descriptor)
    var thread = pthread_t()
    let context = Unmanaged.passUnretained(opening).toOpaque()
    let fault = pthread_create(
      &thread,
      nil,
      { context in
        guard let context else { return nil }
        if unshare(UNSHARED_FILES) == 0 {
          let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
          if nowhere >= 0 { dup2(nowhere, STDERR_FILENO) }
        }
        Unmanaged<Opening>.fromOpaque(context).takeUnretainedValue().run()
        return nil
      },
      context
    )
    if fault == 0 { pthread_join(thread, nil) } else { opening.run() }
    return (opening.file, opening.info)
  }

  /// What goes to the thread and comes back from it.
  private final class Opening {
    let descriptor: Int32
    var file: OpaquePointer?
    var info = SF_INFO()

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    func run() { file = sf_open_fd(descriptor, Int32(SFM_READ), &info, 0) }
  }
}
