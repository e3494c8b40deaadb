import Foundation
import ScriptLanguage
import Testing

@Suite("The language reference")
struct ReferenceTests {
  static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/language.md")

  static let begin = "<!-- parameters: made by `make record` from Parameters.swift -->\n"
  static let end = "<!-- end of parameters -->"

  @Test func itsTableIsThatOfTheParameters() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let begin = try #require(text.range(of: Self.begin))
    let end = try #require(text.range(of: Self.end))
    let isFresh = text[begin.upperBound..<end.lowerBound] == ParameterTable.markdown
    if !isFresh, ProcessInfo.processInfo.environment["UNCLENCH_RECORD"] != nil {
      try text.replacingCharacters(in: begin.upperBound..<end.lowerBound, with: ParameterTable.markdown)
        .write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(isFresh, "docs/language.md is behind Parameters.swift: run `make record`")
  }
}
