import Foundation
import ScriptLanguage
import Testing

@Suite("The grammar for editors")
struct TextMateGrammarTests {
  static let file = ReferenceTests.file.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "editors/unclench.tmLanguage.json")

  /// The expressions that follow from the language, by the rule that holds them.
  static let made: [String: String] = {
    let words = Keyword.allCases.map(\.rawValue).sorted()
    let naming = ["ask", "breath", "define", "for", "let", "muscle", "voice"].filter { Keyword(rawValue: $0) != nil }
    // Of spellings that begin alike the longest comes first.
    let units = Unit.spellings.map(\.text).sorted { ($1.count, $0) < ($0.count, $1) }
      .map(NSRegularExpression.escapedPattern).joined(separator: "|")
    let part = "[\\p{Alphabetic}0-9_]"
    let number = "[0-9]+(?:\\.[0-9]+)?"
    return [
      "cue": "^\\s*(\(words.joined(separator: "|")))(?!\(part)|-[A-Za-z0-9_])",
      "definition": "^\\s*(\(naming.joined(separator: "|")))\\s+([\\p{Alphabetic}_](?:\(part)|-(?=[A-Za-z0-9_]))*)",
      "number": "-?\(number)(?:(?i:\(units))(?:\(number)(?i:\(units)))*)?",
      "unit": "(?<=[0-9])(?:\\s*(/)\\s*(min(?:ute)?|m)|\\s+((?i:\(units))))(?!\(part))",
    ]
  }()

  @Test func itsListsAreThoseOfTheLanguage() throws {
    var text = try String(contentsOf: Self.file, encoding: .utf8)
    let grammar = try TextMateGrammar(Data(text.utf8))
    var isFresh = true
    for (name, expected) in Self.made {
      let found = try #require(grammar.repository[name]?.match)
      guard found != expected else { continue }
      isFresh = false
      text = text.replacing(try Self.quoted(found), with: try Self.quoted(expected))
    }
    if !isFresh, ProcessInfo.processInfo.environment["UNCLENCH_RECORD"] != nil {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(isFresh, "editors/unclench.tmLanguage.json is behind the language: run `make record`")
  }

  @Test func itSeesWhatTheLexerSees() throws {
    let grammar = try TextMateGrammar(try Data(contentsOf: Self.file))
    #expect(grammar.fileTypes == ["relax"])
    let hard = """
      # "not a text" 4s
      “Say "ah"{, name}.” softly  # and “this” 5s
      „Ja \\” nein“ "a # b" "\\"" 4 min..5 min, 2m30s, -34 dB, 6/min, in:out 4:6, 1.5s..2H
      pelvic-4 f3 titles section-two én-4 guide"A"-5
      """
    for script in FormatterPropertyTests.scripts + [hard, ScriptTemplate.text(title: "A", language: "en")] {
      try compare(grammar, with: SourceText(name: "a", text: script))
    }
  }

  @Test func itMarksWhatWritersLookFor() throws {
    let grammar = try TextMateGrammar(try Data(contentsOf: Self.file))
    let expected: [(line: String, part: String, scope: String)] = [
      ("muscle feet \"your feet\"", "feet", "entity.name.function"), ("voice guide = en", "guide", "entity.name"),
      ("breath pelvic-floor = in 4s", "pelvic-floor", "entity.name"), ("pause 4s..8s", "..", "keyword.operator"),
      ("\"Hello{, name}.\"", "{, name}", "variable.other.slot"), ("\"A \\\" b\"", "\\\"", "constant.character.escape"),
      ("\"A \\n b\"", "\\n", "invalid.illegal"), ("bed brown at -34 dB", "dB", "keyword.other.unit"),
      ("breath b = 6/min", "min", "keyword.other.unit"), ("  hold \"Keep breathing.\"", "hold", "keyword.control"),
    ]
    for (line, part, scope) in expected {
      let range = (line as NSString).range(of: part)
      let scopes = grammar.scopes(of: line)[range.location..<range.location + range.length]
      #expect(scopes.allSatisfy { $0.contains { $0.hasPrefix(scope) } }, "\(part) in \(line): \(scopes)")
    }
  }

  /// Checks the scopes of every token and comment of a script, from its first sign to its last.
  private func compare(_ grammar: TextMateGrammar, with source: SourceText) throws {
    let script = ScriptLines(source)
    #expect(!script.diagnostics.hasErrors)
    var spans = script.comments.map { ($0.span, "comment.") }
    for line in script.lines {
      for (index, token) in line.tokens.enumerated() {
        spans.append((token.span, Self.scope(of: token, isFirst: index == 0)))
      }
    }
    let kinds = ["comment.", "string.", "constant.numeric", "keyword.control", "keyword.operator"]
    let scopes = source.lineStarts.indices.map { grammar.scopes(of: source.text(source.lineRange($0))) }
    for (span, expected) in spans {
      let number = source.line(at: span.range.lowerBound)
      let start = source.text(source.lineStarts[number]..<span.range.lowerBound).utf16.count
      let text = source.text(span.range)
      // The outermost scope says what an editor takes it for; a word has none of these.
      let found = scopes[number][start..<start + text.utf16.count].map { scopes in
        kinds.first { scopes.first?.hasPrefix($0) == true } ?? ""
      }
      #expect(found.allSatisfy { $0 == expected }, "\(text) on line \(number + 1) should be \(expected): \(found)")
    }
  }

  private static func scope(of token: Token, isFirst: Bool) -> String {
    switch token.kind {
    case .text: "string."
    case .number: "constant.numeric"
    case .sign: "keyword.operator"
    case .word(let word): isFirst && Keyword(rawValue: word) != nil ? "keyword.control" : ""
    default: "broken"
    }
  }

  private static func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(text), as: UTF8.self)
  }
}
