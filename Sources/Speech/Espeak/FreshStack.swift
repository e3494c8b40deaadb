import Glibc

/// Runs something on a stack that nothing has been on before.
///
/// On some texts espeak-ng 1.51 reads variables that it never set, so what it says would depend on what lay there. A new
/// stack is all zeros. (What it allocates is cleared by `WorkerProcess`.)
enum FreshStack {
  /// Far more than espeak-ng needs; only what is used takes memory.
  private static let size = 4 << 20

  /// Runs `body` on another thread and waits for its end. Where no thread can be had, runs it here.
  static func run(_ body: () -> Void) {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let stack = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0), stack != MAP_FAILED else { return body() }
    defer { munmap(stack, size) }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstack(&attributes, stack, size) == 0 else { return body() }
    withoutActuallyEscaping(body) { body in
      let work = Work(body)
      var thread = pthread_t()
      let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue().body() }
        return nil
      }
      if pthread_create(&thread, &attributes, start, Unmanaged.passUnretained(work).toOpaque()) == 0 {
        pthread_join(thread, nil)
      } else {
        body()
      }
    }
  }

  /// A closure that a C function can be pointed to.
  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }
}
