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

  @Test func everyExampleInTheDocumentationParses() throws {
    let folder = Self.file.deletingLastPathComponent()
    let pages = ["language.md", "../README.md"].map { folder.appending(path: $0) }
    for page in pages {
      let text = try String(contentsOf: page, encoding: .utf8)
      let examples = text.components(separatedBy: "```relax\n").dropFirst().compactMap {
        $0.components(separatedBy: "```").first
      }
      #expect(!examples.isEmpty)
      for example in examples {
        let source = SourceText(name: page.lastPathComponent, text: example)
        let found = Parser.parse(source).diagnostics.inOrder
        #expect(found.isEmpty, "\(DiagnosticRenderer(sources: SourceSet(source)).text(found))")
      }
    }
  }
}
