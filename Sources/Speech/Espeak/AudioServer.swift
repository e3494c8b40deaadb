import Glibc

/// The audio server of the desktop, with which this program has no business.
enum AudioServer {
  /// Keeps espeak-ng from looking for one.
  ///
  /// Whatever it is opened for, espeak-ng has libpcaudio ask for a PulseAudio server. That makes folders below `HOME`,
  /// waits for a server that doesn't answer, and looks for one by way of the X display. So it is given a server that
  /// refuses at once. ALSA and OSS, which come next, are touched only to play. Call once, and for good: changing the
  /// environment around each utterance would be unsafe beside threads that read it.
  static func avoid() {
    setenv("PULSE_SERVER", "unix:/dev/null", 1)
    setenv("PULSE_CLIENTCONFIG", settings() ?? "/dev/null", 1)
    unsetenv("DISPLAY")
  }

  /// A file in memory with settings for PulseAudio's side in this process (pulse-client.conf(5)): no memory to share
  /// with a server, which it would complain about where the size of files is limited.
  private static func settings() -> String? {
    // The Glibc module leaves this function out.
    typealias MakeFile = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32
    guard let symbol = dlsym(nil, "memfd_create") else { return nil }
    let closeOnExec: UInt32 = 1
    let file = unsafeBitCast(symbol, to: MakeFile.self)("pulse-client.conf", closeOnExec)
    guard file >= 0 else { return nil }
    let text = Array("enable-shm = no\nenable-memfd = no\n".utf8)
    guard write(file, text, text.count) == text.count else {
      close(file)
      return nil
    }
    return "/proc/self/fd/\(file)"
  }
}
