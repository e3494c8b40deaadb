#if canImport(Glibc)
  import Glibc
#endif

/// Guards inner loops against denormal numbers, which some filters decay into and most processors are slow at.
public enum Denormals {
  /// Runs `body` with results and operands too small for a normal number taken as 0 on this thread, then restores
  /// the thread's floating-point state.
  ///
  /// Where the platform's floating-point environment is not known, `body` runs unguarded; nothing but speed depends
  /// on it.
  public static func flushed<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    #if canImport(Glibc) && (arch(x86_64) || arch(arm64))
      var saved = fenv_t()
      guard fegetenv(&saved) == 0 else { return try body() }
      defer { fesetenv(&saved) }
      var flushing = saved
      #if arch(x86_64)
        // Flush to zero and denormals are zero: Intel SDM volume 1, 10.2.3.
        flushing.__mxcsr |= 0x8040
      #else
        // FZ: Arm ARM, FPCR.
        flushing.__fpcr |= 1 << 24
      #endif
      fesetenv(&flushing)
    #endif
    return try body()
  }
}
