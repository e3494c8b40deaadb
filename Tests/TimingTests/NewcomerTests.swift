import ScriptLanguage
import Testing
import Timing

@Suite("What newcomers write, once its names are looked up")
struct NewcomerTests {
  static let notice = """
    muscle feet "your feet"
    define notice part, time:
      "What is different in {part}?"
      pause time

    """

  @Test(arguments: [
    (
      notice + "do notice with 5s, \"a\"", "wrong-argument", 5,
      "\"notice\" needs a time for its \"time\", and is given the text \"a\".",
      "\"notice\" takes part and time, in this order. Write it like 4s or 2m30s."
    ),
    (notice + "do notice with feet, 5", "wrong-argument", 5, "is given a bare number.", "4s"),
    (notice + "notice \"a\"", "missing-do", 5, "\"do\" plays it", "Write: do notice with …"),
    ("muscle a \"x\"\nclench a at half", "unknown-name", 2, "I don't know what \"half\" stands for.", "at 50%"),
    ("muscle a \"x\"\nclench a at full", "unknown-name", 2, "\"full\"", "at 100%"),
    ("language english\n\"Hi.\"", "unknown-language", 1, "no language called \"english\"", "language en"),
    ("language Deutsch\n\"Hi.\"", "unknown-language", 1, "no language called \"Deutsch\"", "language de"),
    (
      "muscle hand \"your {side} hand\"\nfor s in left, right:\n  clench left hand", "side-in-loop", 2,
      "\"left\" is a side; a loop can't run over sides.", "Write a line for each side"
    ),
    ("pause 1s\nbed forest.wav", "unquoted-file", 2, "stands in quotes.", "in quotes: bed \"forest.wav\""),
    ("pause 1s\nbed my sounds/a.wav, at -30 dB", "unquoted-file", 2, "stands in quotes.", "bed \"my sounds/a.wav\""),
    ("use common/a.relax # mine\npause 1s", "unquoted-file", 1, "stands in quotes.", "use \"common/a.relax\""),
    ("bed 01-sea.mp3 at -30.5 dB\npause 1s", "unquoted-file", 1, "stands in quotes.", "bed \"01-sea.mp3\""),
    ("bed none\npause 1s", "unknown-name", 1, "no bed called \"none\"", "write: bed off"),
    ("tones off\npause 1s", "unknown-name", 1, "no tone called \"off\"", "write: tones none"),
    ("\"A\" near far", "missing-comma", 1, "missing between \"near\" and \"far\".", "Write: near, far"),
    ("bed brown at −30 dB # low\npause 1s", "stray-character", 1, "\"−\"", "Write -30 dB instead."),
    ("bed brown at –30 dB\npause 1s", "stray-character", 1, "\"–\"", "Write -30 dB instead."),
    ("pause 4s – 8s", "stray-character", 1, "\"–\"", "\"..\" for a range"),
    ("tones soft at 36 dB\npause 1s", "out-of-range", 1, "36 dB is out of range", "The sign is missing: write -36 dB."),
    ("bed brown at 36 dB\npause 1s", "out-of-range", 1, "36 dB is out of range", "The sign is missing: write -36 dB."),
    ("bed brown at 5 dB\npause 1s", "out-of-range", 1, "5 dB is out of range", "The most is -20 dB."),
    ("bed rain\npause 1s\nbed off at -40 dB", "level-of-no-bed", 3, "has no level", "Write: bed off"),
  ])
  func isToldWhereWhatAndWhatToDo(script: String, code: String, line: Int, message: String, hint: String) throws {
    let compiled = Compiled(script)
    #expect(compiled.codes == [code])
    let found = try #require(compiled.diagnostics.first)
    guard case .script(let span) = found.place else { return #expect(Bool(false)) }
    #expect(compiled.sources.line(of: span) == line)
    #expect(found.finding.message.contains(message), "\(found.finding.message)")
    #expect(found.finding.hint?.contains(hint) == true, "\(found.finding.hint ?? "")")
  }

  @Test func aSideThatTheScriptNamesItselfMayBeLoopedOver() {
    #expect(Compiled("let left = 4s\nfor s in left, 5s:\n  pause s").diagnostics.isEmpty)
  }

  @Test func aVoiceMayBearTheNameOfADefinition() {
    #expect(Compiled("voice guide = en-gb\ndefine guide:\n  \"Hi.\"\nguide \"Yes.\"").diagnostics.isEmpty)
  }

  @Test func aValueOfALoopInADefinitionIsFoundAtItsOwnPlace() throws {
    let script = "define a x:\n  for x in 50%, 5s:\n    pause x\ndo a with 5s"
    let compiled = Compiled(script)
    #expect(compiled.codes == ["wrong-unit"])
  }

  @Test func aTwinStandsInForALongRestToo() {
    var listener = Listener()
    listener.wantsNoHolds = true
    let twin = "breath even = in 4s, out 6s\nbreath square = in 4s, out 4s, rest 4s, twin even\nbreathe square for 20s"
    #expect(Compiled(twin, listener: listener).breaths.map { $0[1] } == [4, 6, 4, 6])
    let none = "breath square = in 4s, out 4s, rest 4s\nbreathe square for 12s"
    #expect(Compiled(none, listener: listener).breaths.map { $0[1] } == [4, 8])
    let short = "breath easy = in 4s, out 4s, rest 2s\nbreathe easy for 10s"
    #expect(Compiled(short, listener: listener).breaths.map { $0[1] } == [4, 4, 2])
    #expect(
      Compiled("breath a = in 4s, out 4s, twin b\nbreath b = in 4s, out 4s, rest 3s\npause 1s").codes == [
        "twin-has-holds"
      ]
    )
  }
}
