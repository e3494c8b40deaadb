import ScriptLanguage
import Testing

@Suite("The first script of a writer")
struct ScriptTemplateTests {
  @Test(arguments: [("My evening", "en"), ("Mañana \"7\" {x} \\", "pt-br"), ("夜", "es-419")])
  func isWithoutFindingsAndFormatted(title: String, language: String) {
    let source = SourceText(name: "a", text: ScriptTemplate.text(title: title, language: language))
    let found = Parser.parse(source).diagnostics.inOrder
    #expect(found.isEmpty, "\(DiagnosticRenderer(sources: SourceSet(source)).text(found))")
    guard case .formatted(let text) = ScriptFormatter.format(source) else {
      Issue.record("can't be formatted")
      return
    }
    #expect(text.utf8.elementsEqual(source.utf8))
    let statements = Parser.parse(source).tree.statements
    #expect(
      statements.contains { if case .title(let said) = $0.kind { said.filled { _ in "" } == title } else { false } }
    )
    #expect(statements.contains { if case .language(let name) = $0.kind { name.text == language } else { false } })
  }

  /// What every routine owes its listener (a way out, a choice of eyes, no orders), in the words of this one.
  @Test func itLeavesTheListenerFree() {
    let text = ScriptTemplate.text(title: "A", language: "en").lowercased()
    for words in ["stop at any moment", "skip a part", "close or stay open"] {
      #expect(text.contains(words))
    }
    for words in ["just relax", "push through", "normal", "deep", "cure"] { #expect(!text.contains(words)) }
  }
}
