import Foundation

/// The built command, run as a person runs it.
struct Command {
  let status: Int32
  let output: String
  let messages: String

  /// The optimised or the plain build, whichever these tests were built with.
  static let executable: URL = {
    let beside = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let candidates = [beside, root.appending(path: ".build/release"), root.appending(path: ".build/debug")]
    return candidates.map { $0.appending(path: "unclench") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? beside.appending(path: "unclench")
  }()

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the command with arguments in a folder and waits for its end. The scripts of tests are too small to be kind:
  /// unless a test speaks of care itself, the care rules are off.
  static func run(
    _ arguments: [String],
    in folder: URL,
    input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Command {
    try run(executable, withoutCare(arguments), in: folder, input: input, environment: environment)
  }

  private static func withoutCare(_ arguments: [String]) -> [String] {
    let reviewing = ["render", "check", "timeline", "picture", "page"]
    guard let verb = arguments.first, reviewing.contains(verb), arguments.count > 1, !arguments.contains("--care")
    else {
      return arguments
    }
    return arguments + ["--care", "off"]
  }

  /// Runs any program.
  static func run(
    _ program: URL,
    _ arguments: [String],
    in folder: URL,
    input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Command {
    try start(arguments, with: program, in: folder, environment: environment).wait(input: input)
  }

  /// A running command.
  struct Running {
    let process: Process
    let outputFile: URL
    let messagesFile: URL
    let inputPipe: Pipe

    /// Sends input, waits for the end, and collects what was printed.
    func wait(input: Data = Data()) throws -> Command {
      inputPipe.fileHandleForWriting.write(input)
      try inputPipe.fileHandleForWriting.close()
      process.waitUntilExit()
      let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
      let result = Command(
        status: status,
        output: try String(contentsOf: outputFile, encoding: .utf8),
        messages: try String(contentsOf: messagesFile, encoding: .utf8)
      )
      try? FileManager.default.removeItem(at: outputFile)
      try? FileManager.default.removeItem(at: messagesFile)
      return result
    }
  }

  /// Starts a program; its output goes to files outside of the folder, so that the folder shows only what it writes.
  static func start(
    _ arguments: [String],
    with program: URL = executable,
    in folder: URL,
    environment: [String: String] = [:]
  ) throws -> Running {
    let process = Process()
    process.executableURL = program
    process.arguments = program == executable ? withoutCare(arguments) : arguments
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    all["UNCLENCH_LIBRARY"] = root.appending(path: "Scripts").path
    // The cache of whoever runs the tests is none of their business.
    all["UNCLENCH_CACHE"] = "off"
    all.merge(environment) { $1 }
    process.environment = all
    let temporary = FileManager.default.temporaryDirectory
    let outputFile = temporary.appending(path: "unclench-out-\(UUID().uuidString)")
    let messagesFile = temporary.appending(path: "unclench-err-\(UUID().uuidString)")
    for file in [outputFile, messagesFile] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: messagesFile)
    let inputPipe = Pipe()
    process.standardInput = inputPipe
    try process.run()
    return Running(process: process, outputFile: outputFile, messagesFile: messagesFile, inputPipe: inputPipe)
  }
}

/// A folder for one test, removed afterwards.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "unclench-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
    try? FileManager.default.removeItem(atPath: url.path + "-library")
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return name
  }

  /// A library with the founding routine alone, so that what a test sees doesn't change with the other routines.
  func smallLibrary() throws -> String {
    let library = url.deletingLastPathComponent().appending(path: url.lastPathComponent + "-library")
    try? FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
    let routine = "clench-and-notice.relax"
    let scripts = Command.root.appending(path: "Scripts/notice-and-release")
    try? FileManager.default.copyItem(at: scripts.appending(path: routine), to: library.appending(path: routine))
    return library.path
  }

  /// The bytes of a file; nil where there is none.
  func data(_ name: String) -> Data? { try? Data(contentsOf: url.appending(path: name)) }

  /// Everything in the folder, hidden files too.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
}
