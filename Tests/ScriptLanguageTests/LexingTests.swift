import ScriptLanguage
import Testing

@Suite("Texts, quantities and comments")
struct LexingTests {
  private func statements(_ text: String) -> [Statement] {
    let (tree, diagnostics) = Parser.parse(SourceText(name: "a", text: text))
    #expect(diagnostics.inOrder.isEmpty)
    return tree.statements
  }

  private func pause(_ text: String) -> (Double, Unit)? {
    guard case .pause(let expression)? = statements("pause " + text).first?.kind,
      case .quantity(let value, let unit) = expression.kind
    else { return nil }
    return (value, unit)
  }

  @Test(arguments: [
    ("4s", 4), ("1.5s", 1.5), ("2m", 120), ("2m30s", 150), ("1h2m3s", 3723), ("4 s", 4), ("2 min", 120),
    ("3 minutes", 180), ("10 seconds", 10), ("0.5m", 30), ("1h", 3600), ("4S", 4),
  ])
  func readsTimes(text: String, seconds: Double) {
    #expect(pause(text)?.0 == seconds)
    #expect(pause(text)?.1 == .seconds)
  }

  @Test(arguments: [
    ("50%", 50, Unit.percent), ("-34 dB", -34, .decibels), ("-34dB", -34, .decibels),
    ("6/min", 6, .perMinute), ("3 breaths", 3, .breaths), ("1 breath", 1, .breaths), ("90 wpm", 90, .wordsPerMinute),
    ("200Hz", 200, .hertz), ("7", 7, .none),
  ])
  func readsOtherQuantities(text: String, value: Double, unit: Unit) {
    #expect(pause(text)?.0 == value)
    #expect(pause(text)?.1 == unit)
  }

  @Test(arguments: [
    (0.5, Unit.seconds, "0.5s"), (90, .seconds, "1m30s"), (120, .seconds, "2m"), (3661.25, .seconds, "1h1m1.25s"),
    (-34, .decibels, "-34 dB"), (1, .breaths, "1 breath"), (50, .percent, "50%"),
  ])
  func writesQuantitiesAsScriptsDo(value: Double, unit: Unit, text: String) {
    #expect(unit.written(value) == text)
    #expect(QuantityText.parse(text)?.value == value)
  }

  @Test(arguments: ["“Hello.”", "„Hello.“", "\"Hello.\""])
  func takesQuotesOfWordProcessors(text: String) {
    guard case .say(let say)? = statements(text).first?.kind else { return #expect(Bool(false)) }
    #expect(say.text.parts == [.literal("Hello.")])
  }

  @Test func keepsCommentsWithTheirPlace() {
    let text = "# first\npause 4s # second\n\"# not one\"\n"
    let tree = Parser.parse(SourceText(name: "a", text: text)).tree
    #expect(tree.comments.map(\.text) == ["# first", "# second"])
    #expect(tree.comments.map(\.isAlone) == [true, false])
    #expect(tree.statements.count == 2)
  }

  @Test func readsWindowsLineEndsAndAByteOrderMark() {
    #expect(statements("\u{FEFF}title \"A\"\r\nsection \"B\":\r\n  pause 4s\r\n").count == 2)
  }

  @Test(arguments: [
    ("Hello{, name}. Lie down.", "", "Hello. Lie down."),
    ("Hello{, name}. Lie down.", "Ana", "Hello, Ana. Lie down."),
    ("Hello {name}, lie down.", "", "Hello, lie down."),
    ("{name}, lie down.", "", "Lie down."),
    ("{name,} lie down.", "Ana", "Ana, lie down."),
    ("{name,} lie down.", "", "Lie down."),
    ("And now, {name}, rest.", "", "And now, rest."),
    ("And now, {name}.", "", "And now."),
    ("Is it so, {name}?", "  ", "Is it so?"),
    ("Rest {name} now.", "", "Rest now."),
    ("Rest... {name} now.", "", "Rest... now."),
    ("{name}", "", ""),
    ("({name}) hi", "", "Hi"),
    ("Wait... {name}...", "", "Wait..."),
    ("Hello{, name}.", "{name}", "Hello, {name}."),
    ("Braces \\{name\\} stay{, name}.", "", "Braces {name} stay."),
  ])
  func anEmptyAnswerLeavesNothingBehind(text: String, answer: String, spoken: String) {
    guard case .say(let say)? = statements("\"\(text)\"").first?.kind else { return #expect(Bool(false)) }
    #expect(say.text.filled { _ in answer } == spoken)
  }

  @Test(arguments: [
    ("clench", "cench", true), ("breathe", "braethe", true), ("pause", "puase", true),
    ("pelvic-floor", "pelvic_flor", true),
    ("bed", "bad", true), ("title", "about", false), ("bed", "zzz", false),
  ])
  func nearMissesAreSlipsOfTheFingers(word: String, slip: String, isNear: Bool) {
    #expect((NearMiss.suggestion(for: slip, among: [word]) == word) == isNear)
  }
}
