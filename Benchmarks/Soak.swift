import Foundation
import Glibc
import Quantities
import Speech

/// Speaks thousands of phrases in each shipped language, in two orders and two processes, and holds the samples against
/// each other: what a phrase sounds like must not depend on what was said before it.
struct Soak {
  let phrases: Int
  let languages: [String]

  /// What one process found in one language.
  private struct Pass {
    var codes: [UInt64]
    /// Megabytes held after a tenth of the phrases, and at the end.
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
      [CommandLine.arguments[0], "--soak", "\(phrases)", "--languages", language, "--soak-into", file.path]
        + (isReversed ? ["--soak-reversed"] : [])
    )
    let numbers = try String(contentsOf: file, encoding: .utf8).split(separator: " ").compactMap { UInt64($0) }
    return Pass(codes: Array(numbers.dropLast(2)), early: Int(numbers[numbers.count - 2]), late: Int(numbers.last ?? 0))
  }

  /// One language in this process, the results into a file.
  static func speak(_ count: Int, in language: String, isReversed: Bool, into file: String) throws {
    let engine = try EspeakEngine()
    let words = SoakWords(language: language)
    var codes = [UInt64](repeating: 0, count: count)
    var early = 0
    for step in 0..<count {
      let index = isReversed ? count - 1 - step : step
      let voice = VoiceSettings(
        name: "\(language)+\(["steph", "anika", "f4", "m8"][index % 4])",
        pitch: Double(30 + index % 30)
      )
      codes[index] = code(try engine.record(words.phrase(index), voice: voice).samples)
      if step == count / 10 { early = megabytes() }
    }
    let line = (codes + [UInt64(early), UInt64(megabytes())]).map(String.init).joined(separator: " ")
    try line.write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// FNV-1a, 64 bits.
  private static func code(_ samples: [Int16]) -> UInt64 {
    samples.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64(UInt16(bitPattern: $1))) &* 1_099_511_628_211 }
  }

  private static func megabytes() -> Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")[1]
    return pages.flatMap { Int($0) }.map { $0 * 4_096 / 1_000_000 } ?? 0
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
