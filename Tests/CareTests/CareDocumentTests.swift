import Care
import Foundation
import ScriptLanguage
import Testing

@Suite("The page about the care rules")
struct CareDocumentTests {
  static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/care.md")

  @Test func itIsThatOfTheRules() throws {
    let text = (try? String(contentsOf: Self.file, encoding: .utf8)) ?? ""
    let isFresh = text == CareDocument.markdown
    if !isFresh, ProcessInfo.processInfo.environment["UNCLENCH_RECORD"] != nil {
      try CareDocument.markdown.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(isFresh, "docs/care.md is behind Sources/Care: run `make record`")
  }

  @Test func itsExamplesParse() {
    let examples = CareDocument.markdown.components(separatedBy: "```relax\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(examples.count == 2 + 2 * CareRule.all.count)
    for example in examples {
      let source = SourceText(name: "care.md", text: example)
      let found = Parser.parse(source).diagnostics.inOrder
      #expect(found.isEmpty, "\(DiagnosticRenderer(sources: SourceSet(source)).text(found))")
    }
  }

  @Test func noLineIsALinkToNothing() {
    let page = CareDocument.markdown
    for rule in CareRule.all {
      #expect(page.contains("[`\(rule.name)`](#\(rule.name))") && page.contains("\n## \(rule.name)\n"))
    }
  }
}
