import Foundation
import Glibc
import Quantities
import Speech

/// A command that the shell runs: text in, bytes out, within a time.
///
/// Input, output and messages are temporary files without a name. So nothing can block half-way, and tools that go back
/// to complete the head of a WAV can do so. It runs in a process group of its own, which is ended with all that it has
/// started, however the command ends; a Ctrl-C reaches it through us alone.
struct ShellCommand {
  let text: String
  let limit: Seconds

  /// The most that may be written: an hour and a half of mono at 48 kHz and 16 bits.
  private static let mostOutput = 512 << 20
  private static let mostMessages = 16 << 20
  /// How many lines of its messages are told, and how long each may be.
  private static let told = (lines: 4, columns: 160)

  /// The environment as the user has set it. It is to be asked for before espeak-ng is loaded, which is kept from sound
  /// servers by variables that would mislead a program of the user's.
  static let userEnvironment = ProcessInfo.processInfo.environment

  /// What a command left.
  struct Result {
    /// What it wrote to standard output.
    let output: NamelessFile
    /// The last lines that it wrote to standard error.
    let said: String
  }

  /// Runs the command. Throws `commandFailed` where it doesn't end well, and `interrupted` where the user stops it.
  func run(
    input: String,
    environment: [String: String],
    isInterrupted: () -> Bool
  ) throws(SpeechError) -> Result {
    let files: (input: NamelessFile, output: NamelessFile, messages: NamelessFile)
    do throws(Failure) {
      files = (
        try NamelessFile(for: "the words"), try NamelessFile(for: "the speech"), try NamelessFile(for: "the messages")
      )
      try files.input.write(Array(input.utf8), at: 0)
    } catch {
      throw .commandFailed(.cannotStart(reason: error.message))
    }
    let child = try start(
      files.input.descriptor,
      files.output.descriptor,
      files.messages.descriptor,
      environment: environment
    )
    let status: (code: Int32, isSignal: Bool)
    do throws(SpeechError) {
      status = try wait(for: child, writing: files.output, files.messages, isInterrupted: isInterrupted)
    } catch {
      end(child)
      throw error
    }
    end(child)
    let said = lastLines(of: files.messages)
    if status.isSignal { throw .commandFailed(.killed(signal: status.code, said: said)) }
    guard status.code == 0 else { throw .commandFailed(.ended(code: status.code, said: said)) }
    return Result(output: files.output, said: said)
  }

  /// Starts the shell with those files as its first three and the signals as they are by default. All our other files
  /// close by themselves when a program is started.
  private func start(
    _ input: Int32,
    _ output: Int32,
    _ messages: Int32,
    environment: [String: String]
  ) throws(SpeechError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, file) in [input, output, messages].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    )
    let merged = Self.userEnvironment.merging(environment) { $1 }
    let arguments: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", text].map { (word: String) in strdup(word) }
    let variables: [UnsafeMutablePointer<CChar>?] = merged.sorted { $0.key < $1.key }.map {
      strdup("\($0.key)=\($0.value)")
    }
    defer { (arguments + variables).forEach { free($0) } }
    var child = pid_t()
    let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments + [nil], variables + [nil])
    guard code == 0 else { throw .commandFailed(.cannotStart(reason: String(cString: strerror(code)))) }
    return child
  }

  /// Waits for the end of the shell, which then is not yet forgotten by the system, so that its number stays its own.
  private func wait(
    for child: pid_t,
    writing output: NamelessFile,
    _ messages: NamelessFile,
    isInterrupted: () -> Bool
  ) throws(SpeechError) -> (code: Int32, isSignal: Bool) {
    let deadline = ContinuousClock.now + .seconds(limit.value)
    var pause: useconds_t = 500
    while true {
      var info = siginfo_t()
      let isAsked = waitid(P_PID, id_t(child), &info, WEXITED | WNOHANG | WNOWAIT) == 0
      if isAsked, info.si_signo == SIGCHLD {
        return (info._sifields._sigchld.si_status, info.si_code != CLD_EXITED)
      }
      if isInterrupted() { throw .interrupted }
      if ContinuousClock.now >= deadline { throw .commandFailed(.tooSlow(limit: limit)) }
      if output.size > Self.mostOutput || messages.size > Self.mostMessages {
        throw .commandFailed(
          .tooMuch(megabytes: (output.size > Self.mostOutput ? Self.mostOutput : Self.mostMessages) >> 20)
        )
      }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
  }

  /// Ends all that is left of the command's group, and has the system forget the shell.
  private func end(_ child: pid_t) {
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  private func lastLines(of file: NamelessFile) -> String {
    let size = file.size
    let start = max(0, size - 4_096)
    let text = String(decoding: RawFile.bytes(size - start, of: file.descriptor, at: start), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { line in line.filter { $0 >= " " || $0 == "\t" } }
    return lines.filter { !$0.allSatisfy(\.isWhitespace) }.suffix(Self.told.lines)
      .map { String($0.prefix(Self.told.columns)) }.joined(separator: "\n")
  }
}
