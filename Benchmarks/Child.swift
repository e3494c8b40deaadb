import Foundation
import Glibc

/// Other programs, run to their end and measured as whole processes.
enum Child {
  /// What a process took.
  struct Usage {
    /// From its start to its end, in seconds.
    var wall: Double
    /// The most memory it held at once, in bytes.
    var peakBytes: Int
  }

  struct Failed: Error, CustomStringConvertible {
    var command: String
    var reason: String
    var description: String { "\(command): \(reason)" }
  }

  /// Runs a program, found as a shell finds it, without input and output.
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Usage {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var words = arguments.map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + settings).forEach { free($0) } }

    let command = arguments.joined(separator: " ")
    var process = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    let error = posix_spawnp(&process, arguments[0], &actions, nil, &words, &settings)
    guard error == 0 else { throw Failed(command: command, reason: String(cString: strerror(error))) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failed(command: command, reason: String(cString: strerror(errno))) }
    }
    let wall = clock.now - start
    guard status == 0 else { throw Failed(command: command, reason: "it ended with status \(status >> 8)") }
    return Usage(wall: wall / .seconds(1), peakBytes: usage.ru_maxrss * 1024)
  }

  /// Whether a program can be found.
  static func isInstalled(_ program: String) -> Bool {
    (try? run(["sh", "-c", "command -v \(program)"])) != nil
  }
}
