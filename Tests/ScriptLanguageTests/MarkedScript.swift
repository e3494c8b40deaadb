import ScriptLanguage
import Testing

/// A script whose expected findings are marked in its own text: `⟨code|text⟩` says that `text` is found fault with.
struct MarkedScript {
  let source: SourceText
  let expected: [String]

  init(_ marked: String) {
    var text = ""
    var expected: [String] = []
    var open: (code: String, start: Int)?
    var rest = Substring(marked)
    while let character = rest.first {
      if character == "⟨", let bar = rest.firstIndex(of: "|") {
        open = (String(rest[rest.index(after: rest.startIndex)..<bar]), text.utf8.count)
        rest = rest[rest.index(after: bar)...]
        continue
      }
      rest = rest.dropFirst()
      if character == "⟩", let (code, start) = open {
        expected.append("\(start)..<\(text.utf8.count) \(code)")
        open = nil
      } else {
        text.append(character)
      }
    }
    source = SourceText(name: "test.relax", text: text)
    self.expected = expected
  }

  /// Checks that the parser finds just what is marked, where it is marked.
  func expectFindings(sourceLocation: SourceLocation = #_sourceLocation) {
    let found = Parser.parse(source).diagnostics.inOrder.map { diagnostic in
      guard case .script(let span) = diagnostic.place else { return diagnostic.finding.code }
      return "\(span.range) \(diagnostic.finding.code)"
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }
}
