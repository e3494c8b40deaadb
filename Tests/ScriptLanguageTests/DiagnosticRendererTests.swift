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

  /// Slips that writers make, and what they are told to do.
  @Test(arguments: [
    ("Find a place where you are at ease.", "put the line in quotes"), ("Hello there.\"", "put the line in quotes"),
    ("pause 1,5s", "1.5s"), ("pause 4s-8s", "two dots"), ("pause five seconds", "in digits"), ("wait 5s", "\"pause\""),
    ("squeeze feet", "\"clench\""), ("breath b = in 4s out 6s", "comma before it"),
    ("breath b = inhale 4s, out 6s", "\"in\""), ("breath b = 4-7-8", "in 4s, hold 7s, out 8s"),
    ("breath b for 2m", "breathe b for 2m"), ("muscle pelvic floor \"x\"", "muscle pelvic-floor"),
    ("if rounds > 2:\n  pause 4s", "is more than"), ("if a = b:\n  pause 4s", "if place is bed:"),
    ("\"Hello.\" slowly", "\"slower\""), ("- pause 4s", "a cue or a text in quotes"), ("// softer", "# a comment"),
    ("repeat 3\n  pause 4s", "Add a colon"), ("pause 500ms", "Write it like"),
    ("ask place: choice \"Where?\"", "choice = bed, chair, floor"), ("on out: clench feet", "line of its own"),
  ])
  func aSlipIsToldItsRemedy(script: String, remedy: String) {
    let text = render(script)
    #expect(text.contains(remedy), "\(text)")
    #expect(text.components(separatedBy: " error: ").count == 2, "\(text)")
  }

  @Test func whatWasFoundIsSaidAsItWasWritten() {
    #expect(render("length 10m-18m").contains("\"-18m\""))
    #expect(render("voice \"Hi.\"").contains("found a text in quotes."))
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

  @Test func showsNothingToATerminalThatWouldDoSomethingToIt() {
    let text = render("\tpause 4s\n\"a\u{1B}[31mb\"\n\u{9B}31m\nx\u{200B}y 5\n\u{202E}abc")
    #expect(
      !text.unicodeScalars.contains { $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}") }
    )
    #expect(render("pause 4s\u{200B}").contains("invisible"))
  }

  @Test func aSpaceOfAWordProcessorIsASpace() { #expect(render("pause\u{A0}4s").isEmpty) }

  @Test func showsTheFirstOfVeryManyFindingsAndCountsTheRest() {
    let text = render(String(repeating: "paus 4s\n", count: 250))
    #expect(text.hasSuffix("… and 150 more.\n"))
    #expect(render(String(repeating: "x", count: 100_000) + " 4s").count < 2_000)
  }

  @Test(arguments: [
    ("titel \"A\"", "Did you mean \"title\"?"),
    ("brathe belly for 2m", "Did you mean \"breathe\"?"),
    ("clench feet, rst 4s", "Did you mean \"rest\"?"),
    ("pause 4secs", "Did you mean \"sec\"?"),
    ("ask a: choise = b, c", "Did you mean \"choice\"?"),
    ("pause 4s to 12s", "A range is written with two dots: 4s..12s."),
    ("pause 4s - 12s", "Write \"..\" for a range instead."),
    ("pause 50 %", "Write it right behind its number, as in 50%, instead."),
    ("chime bowl -20 dB", "Write: chime bowl at -20 dB"),
    ("bed brown -36 dB", "Write: bed brown at -36 dB"),
    ("breathe belly 3 times", "Write: breathe belly for 3 breaths"),
    ("breathe belly 3 times", "The word \"for\" is missing before \"3\"."),
    ("breathe belly 1", "Write: breathe belly for 1 breath\n"),
    ("breathe belly 2 min", "Write: breathe belly for 2m"),
    ("breathe belly for 3 times", "Count the breaths: for 3 breaths"),
    ("breathe belly twice", "Count the breaths: for 2 breaths"),
    ("clench left hand 5s", "Write: clench left hand for 5s"),
    ("clench feet at 50% 5s", "Write: clench … for 5s"),
    ("clench feet 50%", "Write: clench feet at 50%"),
    ("clench pelvic floor for 5s", "joined by a hyphen, here and where it is defined: pelvic-floor"),
    ("clench hand left", "Turn them round: left hand"),
    ("for a b:\n  pause 4s", "For example: for a in b, …:"),
    ("for part feet, hands:\n  pause 4s", "For example: for part in feet, …:"),
    ("for each part in feet:\n  pause 4s", "For example: for part in …:"),
    ("for effort 50%:\n  pause 4s", "For example: for effort in 50%, …:"),
    ("for 3:\n  pause 4s", "For example: repeat 3:"),
    ("define notice part:\n  pause 4s\nnotice 5s", "Write: do notice with …"),
    ("define rest:\n  pause 4s\nrest", "\"rest\" is what this script defines itself; \"do\" plays it."),
    ("if a:\n  pause 4s\nelseif b:\n  pause 5s", "Did you mean \"else if\"?"),
    ("if a:\n  pause 4s\nelse b:\n  pause 5s", "else if b …:"),
    ("wiggle toes", "To have it spoken, put the line in quotes."),
    ("pause 30s..20s", "Write 20s..30s."),
  ])
  func suggestsWhatWasMeant(script: String, hint: String) {
    #expect(render(script).contains(hint))
  }
}
