import Glibc

/// Standard input, output and error as the program finds them.
enum StandardStreams {
  /// Makes sure that the numbers 0 to 2 are taken, so that no file of ours gets one of them and is printed into, and
  /// that a reader who leaves doesn't end the program.
  static func secure() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is this one. Open the wrong way round, so that using it is an error all the same.
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    signal(SIGPIPE, SIG_IGN)
  }
}
