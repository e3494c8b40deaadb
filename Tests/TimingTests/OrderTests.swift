import ScriptLanguage
import Testing
import Timing

@Suite("Loops, conditions, choices and definitions")
struct OrderTests {
  static let asks = """
    ask pillow: yes-no = yes "Pillow?"
    ask place: choice = bed, chair, floor "Where?"
    ask rounds: number = 2 in 0..9 "How often?"
    ask name: text = "" "Who?"
    ask pace: rate = 6/min "How fast?"

    """

  @Test(arguments: [
    ("if pillow:", ["pillow": "yes"], true), ("if pillow:", ["pillow": "no"], false),
    ("if pillow is no:", ["pillow": "no"], true), ("if pillow is not yes:", ["pillow": "n"], true),
    ("if place is chair:", ["place": "chair"], true), ("if place is chair:", [:], false),
    ("if place is not bed and pillow:", ["place": "floor"], true),
    ("if place is not bed and pillow:", ["place": "floor", "pillow": "no"], false),
    ("if rounds is 2:", [:], true), ("if rounds is more than 2:", ["rounds": "3"], true),
    ("if rounds is more than 2:", [:], false), ("if rounds is less than 2:", ["rounds": "1"], true),
    ("if rounds is not less than 2:", [:], true),
    ("if name is empty:", [:], true), ("if name is not empty:", ["name": "Ana"], true),
    ("if name is \"ana\":", ["name": "Ana"], true),
    ("if pace is more than 5/min:", [:], true), ("if pace is more than 5/min:", ["pace": "4/min"], false),
  ])
  func aConditionHoldsOrNot(condition: String, answers: [String: String], holds: Bool) {
    let script = Self.asks + condition + "\n  \"Yes.\"\nelse:\n  \"No.\""
    let compiled = Compiled(script, answers: answers)
    #expect(compiled.diagnostics.isEmpty)
    #expect(compiled.spoken == [holds ? "Yes." : "No."])
  }

  @Test(arguments: [("bed", "A."), ("chair", "B."), ("floor", "C.")])
  func theFirstBranchThatHoldsIsPlayed(place: String, spoken: String) {
    let script = "if place is bed:\n  \"A.\"\nelse if place is chair:\n  \"B.\"\nelse:\n  \"C.\""
    #expect(Compiled(Self.asks + script, answers: ["place": place]).spoken == [spoken])
  }

  @Test(arguments: [
    ("if plce is bed:\n  pause 1s", "unknown-name"),
    ("if place is bett:\n  pause 1s", "never-equal"),
    ("if rounds is 2s:\n  pause 1s", "wrong-kind"),
    ("if rounds is more than pillow:\n  pause 1s", "wrong-kind"),
    // What is not played with these answers is looked over all the same.
    ("if rounds is 5:\n  \"{nam}\"\npause 1s", "unknown-name"),
    ("if place is chair:\n  breathe nothing for 1m\npause 1s", "unknown-name"),
  ])
  func findsWhatIsWrongWith(script: String, code: String) {
    #expect(Compiled(Self.asks + script).codes == [code])
  }

  @Test func valuesAreOnlyWrongWhereTheyArePlayed() {
    let script = Self.asks + "if rounds is more than 0:\n  pause quiet\nlet quiet = 1s\npause 1s"
    #expect(
      Compiled(Self.asks + "let most = 90s\nmuscle feet \"x\"\nif name is not empty:\n  clench feet for most\npause 1s")
        .codes.isEmpty
    )
    #expect(Compiled(script).codes == ["unknown-name"])
  }

  @Test func namesEndWithTheirBlock() {
    let script = "let time = 1s\nsection \"A\":\n  let time = 5s\n  pause time\npause time"
    #expect(Compiled(script).times { $0 == .pause } == [[1, 5], [6, 1]])
  }

  @Test func definitionsArePlayedWithTheirValues() {
    let script = """
      muscle feet "your feet"
      define notice part, time:
        "Notice {part}."
        pause time
      do notice with feet, 3s
      do notice with "the room", 4s
      """
    let compiled = Compiled(script)
    #expect(compiled.spoken == ["Notice your feet.", "Notice the room."])
    #expect(compiled.times { $0 == .pause }.map { $0[1] } == [3, 4])
  }

  @Test(arguments: [
    ("define a:\n  do b\ndefine b:\n  do a\ndo a", "calls-itself"),
    ("define a:\n  do a\ndo a", "calls-itself"),
    ("define a x:\n  pause x\ndo a", "wrong-number-of-values"),
    ("define a:\n  pause 1s\ndo a with 4s", "wrong-number-of-values"),
    ("define settle:\n  pause 1s\ndo setle", "unknown-name"),
    ("define a:\n  pause time\nlet time = 1s\ndo a", "unknown-name"),
  ])
  func aDefinitionCanBeUsedWrongly(script: String, code: String) {
    #expect(Compiled(script).codes == [code])
  }

  @Test(arguments: [(0, 2), (0.5, 3), (1, 4)])
  func repetitionsStretchToo(stretch: Double, times: Int) {
    let compiled = Compiled("repeat 2..4:\n  pause 10s", stretch: stretch)
    #expect(compiled.times { $0 == .pause }.count == times)
  }

  @Test func aChoiceIsMadeBySeedAndOnlyByIt() {
    let script = """
      for x in 1, 2, 3, 4, 5, 6:
        choose:
          "One."
          "Two."
          option:
            "Three."
            "Four."
      """
    func spoken(_ seed: UInt64) -> [String] {
      var listener = Listener()
      listener.seed = seed
      return Compiled(script, listener: listener).spoken
    }
    #expect(spoken(1) == spoken(1))
    #expect(Set((0..<20).map { spoken($0).joined() }).count > 10)
    #expect(Set((0..<20).flatMap { spoken($0) }) == ["One.", "Two.", "Three.", "Four."])
  }

  @Test func usedScriptsDefineAndDoNotPlay() {
    let uses = [
      "common/settle.relax": """
      use "common/breaths.relax"
      muscle feet "the feet of the library"
      define settle:
        "Settle."
        breathe calm for 1 breath
      """,
      "common/breaths.relax": "breath calm = in 4s, out 6s",
    ]
    let script = "use \"common/settle.relax\"\nmuscle feet \"my feet\"\ndo settle\n\"{x}\"\nfor x in feet:\n  \"{x}\""
    let compiled = Compiled(script.replacing("\n\"{x}\"", with: ""), uses: uses)
    #expect(compiled.diagnostics.isEmpty)
    #expect(compiled.spoken == ["Settle.", "my feet"])
  }

  @Test(arguments: [
    (
      ["a.relax": "use \"b.relax\"\nbreath b = in 4s, out 6s", "b.relax": "use \"a.relax\"\nmuscle m \"m\""],
      "used-in-circle"
    ),
    (["a.relax": "\"Hello.\""], "used-has-cues"),
    (["b.relax": "pause 1s"], "used-not-found"),
  ])
  func aUseCanGoWrong(uses: [String: String], code: String) {
    #expect(Compiled("use \"a.relax\"\npause 1s", uses: uses).codes == [code])
  }

  @Test(arguments: [("sofa", ["On the sofa."], [String]()), ("bed", [], ["answer-not-allowed"])])
  func itsOwnQuestionTakesThePlaceOfOneThatItUses(place: String, spoken: [String], codes: [String]) {
    let used = "ask place: choice = bed, chair \"Where?\""
    let script = "use \"c.relax\"\nask place: choice = floor, sofa \"Where now?\"\n\"On the {place}.\""
    let compiled = Compiled(script, answers: ["place": place], uses: ["c.relax": used])
    #expect(compiled.codes == codes)
    if codes.isEmpty { #expect(compiled.spoken == spoken) }
  }

  @Test func errorsOfAUsedScriptBearItsName() {
    let compiled = Compiled("use \"a.relax\"\npause 1s", uses: ["a.relax": "breath b = in 4s\nmuscl x \"y\""])
    let text = DiagnosticRenderer(sources: compiled.sources).text(compiled.diagnostics)
    #expect(text.contains("a.relax:2:1: error"))
  }

  @Test func wordsAreSpokenAsTheyArePronounced() {
    let script = "pronounce \"Ana\" as \"Ahna\"\n\"Hello, Ana. Banana, ANA's.\""
    let utterances = Compiled(script).sheet.utterances
    #expect(utterances.map(\.text) == ["Hello, Ana.", "Banana, ANA's."])
    #expect(utterances[0].pronunciations == [.init(range: 7..<10, sound: .letters("Ahna"))])
    #expect(utterances[1].pronunciations.isEmpty)
  }
}
