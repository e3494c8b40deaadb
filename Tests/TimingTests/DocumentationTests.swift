import Foundation
import ScriptLanguage
import Testing
import Timing

@Suite("Examples in the documentation")
struct DocumentationTests {
  static let examples: [(page: String, script: String)] = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return ["README.md", "CHANGELOG.md", "docs/language.md", "docs/tutorial.md"].flatMap { page in
      let text = (try? String(contentsOf: root.appending(path: page), encoding: .utf8)) ?? ""
      return text.components(separatedBy: "```relax\n").dropFirst().compactMap { part in
        part.components(separatedBy: "```").first.map { (page, $0) }
      }
    }
  }()

  @Test func thereAreExamplesAndTenStepsOfTheTutorial() {
    #expect(Set(Self.examples.map(\.page)).count == 4)
    #expect(Self.examples.count { $0.page == "docs/tutorial.md" } == 10)
  }

  @Test(arguments: examples.indices)
  func everyExampleCompiles(index: Int) {
    let compiled = Compiled(Self.examples[index].script, secondsPerCharacter: 0.06)
    let text = DiagnosticRenderer(sources: compiled.sources).text(compiled.diagnostics)
    #expect(compiled.diagnostics.isEmpty, "\(Self.examples[index].page): \(text)")
  }
}
