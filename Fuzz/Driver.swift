import Foundation
import ScriptLanguage

/// Fuzzing without libFuzzer: mutated scripts for so many seconds, the same ones for the same seed.
///
///     fuzz --seconds 60 [--seed 1] [--findings FOLDER] SCRIPT…
///     fuzz --replay FILE…      checks those inputs
///     fuzz --dictionary        prints the words of the language for libFuzzer
///     fuzz --seeds FOLDER [--seed 1] SCRIPT…   writes small scripts for libFuzzer to begin with
@main
enum Driver {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "--dictionary": print(dictionary)
    case "--replay": replay(arguments.dropFirst())
    default:
      let seconds = option("--seconds", in: &arguments).flatMap(Double.init) ?? 60
      let seed = option("--seed", in: &arguments).flatMap(UInt64.init) ?? 1
      let seedFolder = option("--seeds", in: &arguments)
      let findings = option("--findings", in: &arguments) ?? "fuzz-findings"
      let scripts = arguments.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
      guard !scripts.isEmpty else {
        say("fuzz: name some scripts to begin with, such as Scripts/*.relax")
        exit(64)
      }
      if let seedFolder { return writeSeeds(of: scripts, seed: seed, to: seedFolder) }
      exit(fuzz(scripts, seconds: seconds, seed: seed, findings: findings) ? 0 : 1)
    }
  }

  /// Returns whether every promise held.
  private static func fuzz(_ scripts: [String], seconds: Double, seed: UInt64, findings folder: String) -> Bool {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // The input at hand is on the disk before it is tried: a crash or a hang leaves it there.
    let current = folder + "/current.relax"
    let currentFile = open(current, O_CREAT | O_RDWR | O_TRUNC | O_CLOEXEC, 0o644)
    guard currentFile >= 0 else {
      say("fuzz: \(current) can't be written")
      exit(73)
    }
    var mutator = Mutator(scripts: scripts, seed: seed)
    var seen: Set<Set<String>> = []
    var broken: Set<String> = []
    var (runs, formatted) = (0, 0)
    let began = ContinuousClock.now
    while began.duration(to: .now) < .seconds(seconds) {
      let lines = mutator.next()
      let text = lines.joined(separator: "\n")
      let bytes = Array(text.utf8)
      _ = bytes.withUnsafeBytes { pwrite(currentFile, $0.baseAddress, $0.count, 0) }
      _ = ftruncate(currentFile, bytes.count)
      // A hang ends the program.
      alarm(10)
      let outcome = Checks.run(bytes, isThorough: runs % 20 == 0)
      alarm(0)
      runs += 1
      if outcome.isFormatted { formatted += 1 }
      let isNew = seen.insert(outcome.codes.union(outcome.isFormatted ? ["formatted"] : [])).inserted
      // Scripts that are nearly right lead furthest.
      if isNew, outcome.codes.count <= 2 { mutator.keep(lines) }
      guard let problem = outcome.broken, broken.insert(kind(of: problem)).inserted else { continue }
      let smallest = Shrinker.shrink(text) { Checks.run(Array($0.utf8)).broken.map(kind) == kind(of: problem) }
      let path = folder + "/broken-\(broken.count).relax"
      try? Data(smallest.utf8).write(to: URL(filePath: path))
      let words = Checks.run(Array(smallest.utf8)).broken ?? problem
      say("fuzz: \(words)\n  in \(path): \(smallest.debugDescription)")
    }
    try? FileManager.default.removeItem(atPath: current)
    say(
      "fuzz: \(runs) scripts, \(formatted) of them formatted, \(seen.count) different sets of findings,"
        + " \(broken.count) broken promise\(broken.count == 1 ? "" : "s") (seed \(seed))"
    )
    return broken.isEmpty
  }

  private static func writeSeeds(of scripts: [String], seed: UInt64, to folder: String) {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var mutator = Mutator(scripts: scripts, seed: seed)
    for number in 1...500 {
      let text = mutator.next().joined(separator: "\n")
      guard text.utf8.count <= 1_024 else { continue }
      try? Data(text.utf8).write(to: URL(filePath: folder + "/seed-\(number).relax"))
    }
  }

  /// A problem without its numbers, so that each kind is told once.
  private static func kind(of problem: String) -> String { String(problem.prefix(60).filter { !$0.isNumber }) }

  private static func replay(_ paths: ArraySlice<String>) {
    var isFine = true
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        say("fuzz: there is no file \(path)")
        exit(66)
      }
      guard let problem = Checks.run(Array(data)).broken else { continue }
      say("\(path): \(problem)")
      isFine = false
    }
    exit(isFine ? 0 : 1)
  }

  /// The words and signs of the language in libFuzzer's form, one in quotes on each line.
  private static var dictionary: String {
    let words = Mutator.pieces.filter { !$0.isEmpty && $0.utf8.count <= 32 }
    let lines = words.map { word in
      let bytes = word.utf8.map { byte in
        let isPlain = byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        return isPlain ? String(UnicodeScalar(byte)) : "\\x" + String(Int(byte) + 256, radix: 16).dropFirst()
      }
      return "\"" + bytes.joined() + "\""
    }
    return lines.joined(separator: "\n")
  }

  private static func option(_ name: String, in arguments: inout [String]) -> String? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    let value = arguments[index + 1]
    arguments.removeSubrange(index...index + 1)
    return value
  }

  private static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
