import ScriptLanguage
import Testing

@Suite("What a writer reads")
struct DiagnosticRendererTests {
  private func render(_ text: String) -> String {
    let source = SourceText(name: "feet.relax", text: text)
    return DiagnosticRenderer(sources: SourceSet(source)).text(Parser.parse(source).diagnostics.inOrder)
  }

  @Test func showsPlaceLineCaretFindingAndRemedy() {
    #expect(
      render("pause 4s\ncench feet for 5s\n") == """
        feet.relax:2:1: error: I don't know the cue "cench".
          2 | cench feet for 5s
            | ^^^^^
          Did you mean "clench"?

        """
    )
  }

  @Test func countsColumnsAsAReaderSees() {
    // Three letters with accents, one of them of two scalars, and an emoji of several: one column each.
    #expect(render("\"é e\u{301} ü 👩‍👩‍👧\" 4s\n").hasPrefix("feet.relax:1:11: error"))
  }

  @Test func shortensALongLineAroundTheCaret() {
    let long = "\"" + String(repeating: "a", count: 5_000) + "\" 4s " + String(repeating: "b", count: 5_000)
    let lines = render(long).split(separator: "\n")
    #expect(lines[0].hasPrefix("feet.relax:1:5004: error: I don't understand \"4s\" after the text."))
    #expect(lines[1].count < 120 && lines[1].contains("4s"))
    let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) }
    let place = lines[1].range(of: "4s").map { lines[1].distance(from: lines[1].startIndex, to: $0.lowerBound) }
    #expect(caret != nil && caret == place)
  }

  @Test func showsNoTabOrControlCharacterToATerminal() {
    #expect(!render("\tpause 4s\n\"a\u{1B}[31mb\"").contains { $0 == "\t" || $0 == "\u{1B}" })
  }

  @Test(arguments: [
    ("titel \"A\"", "Did you mean \"title\"?"),
    ("brathe belly for 2m", "Did you mean \"breathe\"?"),
    ("clench feet, rst 4s", "Did you mean \"rest\"?"),
    ("pause 4secs", "Did you mean \"sec\"?"),
    ("ask a: choise = b, c", "Did you mean \"choice\"?"),
    ("wiggle toes", "To have it spoken, put the line in quotes."),
    ("pause 30s..20s", "Write 20s..30s."),
  ])
  func suggestsWhatWasMeant(script: String, hint: String) {
    #expect(render(script).contains(hint))
  }
}
