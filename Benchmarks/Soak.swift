import Foundation
import Glibc
import Quantities
import Speech
import Synchronization

/// Speaks thousands of phrases in each shipped language, in two orders and two processes, and holds the samples against
/// each other: what a phrase sounds like must not depend on what was said before it.
struct Soak {
  let phrases: Int
  let languages: [String]
  let program: String

  /// What one process found in one language.
  private struct Pass {
    var codes: [UInt64]
    /// Megabytes of all its processes held after a tenth of the phrases, and at the end.
    var early: Int
    var late: Int
  }

  /// Prints a line for each language. Throws where a phrase had two sounds.
  func run() throws {
    var hasDiffered = false
    for language in languages {
      let passes = try [false, true].map { try pass(language, isReversed: $0) }
      let different = zip(passes[0].codes, passes[1].codes).count { $0 != $1 }
      hasDiffered = hasDiffered || different > 0 || passes.contains { $0.codes.count != phrases }
      let words = SoakWords(language: language)
      for index in 0..<min(passes[0].codes.count, passes[1].codes.count)
      where passes[0].codes[index] != passes[1].codes[index] {
        print("\(language): two sounds of: \(words.phrase(index))")
      }
      let memory = passes.map { "\($0.early) to \($0.late) MB" }.joined(separator: ", ")
      print("\(language): \(passes[0].codes.count) phrases, \(different) differ; memory \(memory)")
      fflush(nil)
    }
    if hasDiffered { throw Child.Failed(command: "soak", reason: "some phrases had two sounds") }
  }

  private func pass(_ language: String, isReversed: Bool) throws -> Pass {
    let file = FileManager.default.temporaryDirectory.appending(path: "unclench-soak-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try Child.run(
      [
        CommandLine.arguments[0], "--soak", "\(phrases)", "--languages", language, "--program", program, "--soak-into",
        file.path,
      ]
        + (isReversed ? ["--soak-reversed"] : [])
    )
    let numbers = try String(contentsOf: file, encoding: .utf8).split(separator: " ").compactMap { UInt64($0) }
    return Pass(codes: Array(numbers.dropLast(2)), early: Int(numbers[numbers.count - 2]), late: Int(numbers.last ?? 0))
  }

  /// One language by processes of the program, the results into a file.
  static func speak(_ count: Int, in language: String, by program: String, isReversed: Bool, into file: String) throws {
    let width = ProcessInfo.processInfo.activeProcessorCount
    let pool = try EspeakPool(width: width, program: program, arguments: ["speak-for-parent"])
    let words = SoakWords(language: language)
    let codes = Mutex([UInt64](repeating: 0, count: count))
    let early = Mutex(0)
    // In rows as wide as the pool, so that the order is the one that is meant but for neighbours.
    DispatchQueue.concurrentPerform(iterations: count) { step in
      let index = isReversed ? count - 1 - step : step
      let variant = ["steph", "anika", "f4", "m8"][index % 4]
      let voice = VoiceSettings(name: "\(language)+\(variant)", pitch: Double(30 + index % 30))
      let said = try? pool.record(words.phrase(index), voice: voice)
      codes.withLock { $0[index] = said.map { code($0.samples) } ?? UInt64(index) }
      if said == nil { print("\(language): a phrase could not be spoken: \(words.phrase(index))") }
      if step == count / 10 { early.withLock { $0 = megabytes() } }
    }
    let all = codes.withLock { $0 } + [UInt64(early.withLock { $0 }), UInt64(megabytes())]
    try all.map(String.init).joined(separator: " ").write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// FNV-1a, 64 bits.
  private static func code(_ samples: [Int16]) -> UInt64 {
    samples.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64(UInt16(bitPattern: $1))) &* 1_099_511_628_211 }
  }

  /// What this process and those that speak for it hold together.
  private static func megabytes() -> Int {
    let others = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.filter { name in
      (try? String(contentsOfFile: "/proc/\(name)/status", encoding: .utf8))?.contains("PPid:\t\(getpid())\n") == true
    }
    return (["self"] + (others ?? [])).reduce(0) { sum, name in
      let pages = (try? String(contentsOfFile: "/proc/\(name)/statm", encoding: .utf8))?.split(separator: " ")
      return sum + (pages.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * 4_096 / 1_000_000
    }
  }
}

/// Phrases of a language's own words, as they stand in the translations that ship, with what people write beside them.
struct SoakWords {
  private let words: [String]

  init(language: String) {
    let base = language.prefix { $0 != "-" }
    let file =
      base == "en" ? "Scripts/Translations/phrasebook.pot" : "Scripts/Translations/\(base)/clench-and-notice.po"
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? "one two three four five"
    words = text.split { !$0.isLetter && $0 != "'" }.map(String.init)
  }

  /// The phrase of a number, always the same.
  func phrase(_ index: Int) -> String {
    var state = UInt64(index) &* 0x9E37_79B9_7F4A_7C15 | 1
    func draw(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let odd = [", ", " 5 s ", " 7:05 ", " – ", " 😀 ", " [[a]] ", " & ", "… ", " <b> ", " 50 % ", " (1/2) ", "; "]
    var text = ""
    for _ in 0..<(2 + draw(9)) { text += words[draw(words.count)] + (draw(6) == 0 ? odd[draw(odd.count)] : " ") }
    return text + [".", "!", "?", ""][draw(4)]
  }
}
