import Foundation
import Glibc
import Quantities

/// A process that speaks for this one. For one thread at a time; it ends with the object.
final class WorkerProcess {
  private let process: pid_t
  private let socket: Int32
  /// How many orders it has carried out.
  private(set) var orders = 0

  /// Starts a program that runs `SpeechWorker`. Throws where that can't be.
  init(program: String, arguments: [String]) throws(SpeechError) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .engineFailed(call: "socketpair", code: Int(errno))
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    // What espeak-ng complains of about its own files helps nobody here.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: Ctrl-C is for the program, which then lets its workers go.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    var settings = Self.environment.map { strdup($0) } + [nil]
    defer { settings.forEach { free($0) } }
    let status = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
    close(ends[1])
    guard status == 0 else {
      close(ends[0])
      throw .engineFailed(call: "posix_spawn", code: Int(status))
    }
    self.process = process
    socket = ends[0]
  }

  /// The environment of this process, and memory that is zero wherever it is allocated (glibc's tunables): on some texts
  /// espeak-ng reads what it never wrote.
  private static var environment: [String] {
    let own = ProcessInfo.processInfo.environment.filter { $0.key != "GLIBC_TUNABLES" }
    return own.map { "\($0.key)=\($0.value)" } + ["GLIBC_TUNABLES=glibc.malloc.perturb=255:glibc.malloc.tcache_count=0"]
  }

  deinit {
    close(socket)
    // It may be in the middle of a long text, which nobody waits for any more.
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Has something spoken; nil if the process has died of it.
  func record(_ wording: Wording, voice: VoiceSettings) throws(SpeechError) -> Recording? {
    orders += 1
    guard let order = try? JSONEncoder().encode(WorkerMessage.Order(wording, voice: voice)),
      WorkerMessage.send(order, to: socket), let head = WorkerMessage.receive(from: socket),
      let answer = try? JSONDecoder().decode(WorkerMessage.Answer.self, from: head),
      let bytes = WorkerMessage.receive(from: socket)
    else { return nil }
    if let call = answer.failedCall { throw .engineFailed(call: call, code: answer.code) }
    let samples = bytes.withUnsafeBytes { Array($0.bindMemory(to: Int16.self)) }
    return Recording(samples: samples, sampleRate: SampleRate(hertz: answer.hertz), words: answer.wordTimes)
  }
}
