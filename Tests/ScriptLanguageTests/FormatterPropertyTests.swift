import Foundation
import ScriptLanguage
import Testing

@Suite("What formatting never changes")
struct FormatterPropertyTests {
  /// Every shipped script, and every example of the documentation.
  static let scripts: [String] = {
    let docs = ReferenceTests.file.deletingLastPathComponent()
    let pages = ["language.md", "../README.md"].compactMap {
      try? String(contentsOf: docs.appending(path: $0), encoding: .utf8)
    }
    let examples = pages.flatMap { page in
      page.components(separatedBy: "```relax\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    }
    return MutationTests.scripts + examples
  }()

  @Test func everyShippedScriptCanBeFormatted() {
    #expect(Self.scripts.count > MutationTests.scripts.count)
    for script in Self.scripts { #expect(check(script), "\(script)") }
  }

  @Test func everyEditOfEveryScriptIsFormattedOrRefused() {
    var random = SplitMix(seed: 1)
    var formatted = 0
    for script in Self.scripts {
      let characters = Array(script)
      for _ in 0..<60 {
        var edited = characters
        for _ in 0..<Int.random(in: 1...3, using: &random) { edit(&edited, using: &random) }
        if check(String(edited)) { formatted += 1 }
      }
    }
    // Most edits leave a script that can be read; otherwise this test would test little.
    #expect(formatted > Self.scripts.count * 15)
  }

  @Test func jumblesOfTokensAreFormattedOrRefused() {
    var random = SplitMix(seed: 2)
    let words = Keyword.allCases.map(\.rawValue) + Unit.spellings.map(\.text) + Token.Sign.allCases.map(\.rawValue)
    let pieces =
      words + [
        "4", "-5", "1.5s", "2m30s", "50%", "in:out", "en-gb", "\"Let go{, name}.\"", "“a \"b\" \\””", "„Ja“", "# c",
        ":\n", ":\n  ", "\n", "\n  ", "\n    ", "\r\n", "  ", " ",
      ]
    for _ in 0..<4_000 {
      let count = Int.random(in: 1...14, using: &random)
      let parts = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
      _ = check(parts.joined(separator: Bool.random(using: &random) ? " " : ""))
    }
  }

  /// Checks all that must hold; returns whether the script could be formatted.
  private func check(_ text: String) -> Bool {
    let source = SourceText(name: "a", text: text)
    guard case .formatted(let once) = ScriptFormatter.format(source) else { return false }
    let after = SourceText(name: "a", text: once)
    if case .formatted(let twice) = ScriptFormatter.format(after) {
      #expect(Array(once.utf8) == Array(twice.utf8), "not stable: \(text)")
    } else {
      Issue.record("can't be read after formatting: \(text)")
    }
    #expect(Self.meaning(of: source) == Self.meaning(of: after), "\(text)")
    let codes = [source, after].map { Parser.parse($0).diagnostics.inOrder.map(\.finding.code) }
    #expect(codes[0] == codes[1], "\(text)")
    #expect(!once.contains("\n\n\n") && !once.contains(" \n") && !once.contains("\r\n") && !once.hasPrefix("\n"))
    #expect(once.isEmpty || once.hasSuffix("\n") && !once.hasSuffix("\n\n"))
    return true
  }

  /// Lines with their depth and tokens, and comments: without places, and with units in one case.
  private static func meaning(of source: SourceText) -> [String] {
    let script = ScriptLines(source)
    let lines = script.lines.map { line in
      var text = "\(line.depth)"
      var previous: Token.Kind?
      for token in line.tokens {
        text += " " + describe(token, after: previous)
        previous = token.kind
      }
      return text
    }
    return lines
      + script.comments.map { "\($0.isAlone) \($0.text.trimmingCharacters(in: .whitespacesAndNewlines))" }
  }

  private static func describe(_ token: Token, after previous: Token.Kind?) -> String {
    switch token.kind {
    case .text(let template):
      let parts = template.parts.map { part in
        switch part {
        case .literal(let text): "literal(\(text))"
        case .slot(let slot): "slot(\(slot.before)|\(slot.name)|\(slot.after))"
        }
      }
      return "text(\(parts))"
    case .word(let word):
      guard case .number(_, unit: nil)? = previous, let unit = Unit.spelling(word) else { return "word(\(word))" }
      return "unit(\(unit.text))"
    default: return "\(token.kind)"
    }
  }

  private func edit(_ characters: inout [Character], using random: inout SplitMix) {
    let spices: [Character] = [" ", "\n", "\"", ":", ",", "#", "-", ".", "“", "=", "4", "s", "/", "+", "\\", "}"]
    let index = Int.random(in: 0..<characters.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: characters.remove(at: index)
    case 1: characters.insert(spices.randomElement(using: &random) ?? " ", at: index)
    case 2: characters.swapAt(index, Int.random(in: 0..<characters.count, using: &random))
    default: characters.insert(contentsOf: characters[index...].prefix(30), at: index)
    }
  }
}
