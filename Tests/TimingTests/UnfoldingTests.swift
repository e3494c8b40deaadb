import ScriptLanguage
import Testing
import Timing

@Suite("Names, answers and values")
struct UnfoldingTests {
  static let head = """
    breath belly = in 4s, out 6s
    muscle feet "your feet"
    ask name: text = "" "Who?"
    ask pillow: choice = yes, no "Pillow?"
    ask rounds: number = 2 in 1..4 "How often?"
    ask time: duration = 4s "How long?"

    """

  @Test(arguments: [
    ("breathe bely for 1m", "unknown-name"),
    ("clench foot for 5s", "unknown-name"),
    ("\"Hello{, nome}.\"", "unknown-name"),
    ("coach \"Hello.\"", "unknown-name"),
    ("chime gong", "unknown-name"),
    ("bed purple", "unknown-name"),
    ("pause name", "wrong-kind"),
    ("pause 5", "missing-unit"),
    ("pause 5%", "wrong-unit"),
    ("pause 5 breaths", "breaths-without-breathing"),
    ("pause 0s", "out-of-range"),
    ("pause 48h", "out-of-range"),
    ("pause rounds", "missing-unit"),
    ("clench feet at 300%", "out-of-range"),
    ("clench feet at 0%", "out-of-range"),
    ("clench feet at 50%..60%", "range-not-allowed"),
    ("clench feet for 90s", "out-of-range"),
    ("clench feet, rest 0s", "out-of-range"),
    ("breathe belly for 0 breaths", "out-of-range"),
    ("breathe belly for 2.5 breaths", "not-whole"),
    ("breathe belly for 2 breaths..3.5 breaths", "not-whole"),
    ("breathe belly for 2m, spoken 1.5 breaths", "not-whole"),
    ("repeat 1.5 times:\n  pause 4s", "not-whole"),
    ("count 3..0.5 each 2s", "not-whole"),
    ("breathe belly for 2m, spoken 3s", "wrong-unit"),
    ("breathe belly:\n  breathe belly for 1m", "breathing-in-breathing"),
    ("bed brown at 0 dB", "out-of-range"),
    ("bed brown at 50%", "wrong-unit"),
    ("for a in b, c:\n  pause 4s", "unknown-name"),
  ])
  func findsWhatIsWrongWith(cue: String, code: String) {
    let found = Compiled(Self.head + cue).codes
    #expect(!found.isEmpty && Set(found) == [code])
  }

  @Test(arguments: [
    ("breath x = in 0s, out 6s", "out-of-range"),
    ("breath x = in 4s, out 100s", "out-of-range"),
    ("breath x = in 4s..5s, out 6s", "range-not-allowed"),
    ("breath x = 90/min", "out-of-range"),
    ("breath belly = in 4s, out 4s", "duplicate"),
    ("muscle feet \"others\"", "duplicate"),
    ("voice a = en, rate 20 wpm", "out-of-range"),
    ("voice a = en, rate 100", "missing-unit"),
    ("voice a = en, pitch 100", "out-of-range"),
    ("voice a = en, sinking 30%", "out-of-range"),
    ("voice a = en, sinking 3", "missing-unit"),
    ("voice a = en, sinking 3%..5%", "range-not-allowed"),
    ("ask n: number = \"two\" \"How many?\"", "wrong-kind"),
    ("ask n: number = 9 in 1..4 \"How many?\"", "malformed-answer"),
    ("ask n: text = 4 \"Who?\"", "wrong-kind"),
    ("ask name: text = \"\" \"Again?\"", "duplicate"),
  ])
  func findsWhatIsWrongWithDefinition(line: String, code: String) {
    #expect(Compiled(Self.head + line + "\npause 4s").codes == [code])
  }

  @Test(arguments: [
    ("nam", "Ana", "unknown-name"), ("pillow", "maybe", "answer-not-allowed"), ("rounds", "9", "malformed-answer"),
    ("rounds", "two", "malformed-answer"), ("time", "4", "malformed-answer"), ("time", "", "malformed-answer"),
    ("name", String(repeating: "a", count: 501), "malformed-answer"),
  ])
  func findsWhatIsWrongWithAnswer(name: String, answer: String, code: String) {
    #expect(Compiled(Self.head + "pause 4s", answers: [name: answer]).codes == [code])
  }

  @Test func aSentenceTooLongForOneGoIsCutAtACommaOrASpace() {
    let words = (1...300).map { "word\($0)\($0 % 40 == 0 ? "," : "")" }
    let spoken = Compiled("\"\(words.joined(separator: " "))\"").spoken
    #expect(spoken.count > 4 && spoken.allSatisfy { $0.count <= 400 })
    #expect(spoken.joined(separator: " ") == words.joined(separator: " "))
    #expect(spoken.dropLast().allSatisfy { $0.hasSuffix(",") })
    let unbroken = Compiled("\"\(String(repeating: "a", count: 100_000))\"").spoken
    #expect(unbroken.count == 250)
  }

  @Test func aBrokenDefinitionGivesNoFollowUpErrors() {
    let script = """
      breath belly = in 4s, oot 6s
      muscle feet at
      voice guide = , rate 90 wpm
      ask name text = ""
      guide "Hello{, name}."
      breathe belly for 1m
      clench feet for 5s
      """
    #expect(Compiled(script).codes == ["unknown-option", "expected", "expected", "expected"])
  }

  @Test func answersAreSpokenAndUsed() {
    let script = Self.head + "\"Hello{, name}. {rounds} times, {time}, {pillow}.\"\npause time"
    #expect(Compiled(script).spoken == ["Hello.", "2 times, 4 seconds, yes."])
    let answered = Compiled(script, answers: ["name": "Ana", "rounds": "1", "time": "1m30s", "pillow": "No"])
    #expect(answered.spoken == ["Hello, Ana.", "1 times, 1 minute and 30 seconds, no."])
    #expect(answered.diagnostics.isEmpty)
  }

  @Test func anAnswerCannotSmuggleInSlotsOrLines() {
    let compiled = Compiled(Self.head + "\"Hello{, name}.\"", answers: ["name": "{pillow}\n\u{0}x"])
    #expect(compiled.spoken == ["Hello, {pillow}  x."])
  }

  @Test func loopsRunOverEffortsAndMuscles() {
    let script = """
      muscle feet "your feet"
      muscle hands "your hands"
      for part in feet, hands:
        for effort in 100%, 50%:
          clench part at effort for 5s, rest 20s:
            cue "Now {part}, {effort}."
            hold none
            release none
      """
    let expected = ["your feet", "your hands"].flatMap { part in
      ["Now \(part), 100 percent.", "Now \(part), 50 percent."]
    }
    #expect(Compiled(script).spoken == expected)
  }

  @Test func aMuscleMayBearTheNameOfALoopsVariable() {
    let script = "muscle a \"one\"\nmuscle b \"two {c}\"\nask c: text = \"x\" \"C?\"\nfor a in b, a:\n  \"{a}\""
    #expect(Compiled(script).spoken == ["two x", "one"])
    let round = "ask a: text = \"\" \"A?\"\nmuscle b \"the {a}\"\nfor a in b:\n  clench a"
    #expect(Compiled(round).diagnostics.isEmpty)
  }

  @Test func wordsOfOnesOwnMayBeLeftToTheScript() {
    let script = "ask floor: words = \"your pelvic floor\" \"Which words?\"\n\"Next comes {floor}.\""
    #expect(Compiled(script, answers: ["floor": " "]).spoken == ["Next comes your pelvic floor."])
  }

  @Test func aTitleForOthersHoldsNoAnswer() {
    let compiled = Compiled("title \"For {name}\"\nask name: text = \"\" \"Who?\"\npause 1s", answers: ["name": "Ana"])
    #expect(compiled.sheet.title == "For Ana" && compiled.sheet.publicTitle == "For")
  }

  @Test func stockPhrasesOfAnotherLanguageAreSaidToBeEnglish() {
    let script = "language de\nmuscle a \"die Zehen\"\nclench a"
    #expect(Compiled(script).codes == ["stock-phrases-in-english"])
    #expect(Compiled(script + ":\n  cue none\n  hold none\n  release none").codes.isEmpty)
  }

  @Test func aWrongStandardAnswerGivesNoFollowUpErrors() {
    #expect(Compiled("ask b: number = \"x\" \"B?\"\n\"{b}\"\npause 1s").codes == ["wrong-kind"])
  }

  @Test func aScriptWithErrorsIsNotCalledEmptyToo() {
    #expect(Compiled("let n = 99999999999999999999\nrepeat n:\n  pause 4s").codes == ["malformed-number"])
    #expect(Compiled("title \"A\"").codes == ["nothing-to-render"])
  }

  @Test func manyCuesAreCountedOnceHoweverDeepTheyStand() {
    let list = (1...600).map(String.init).joined(separator: ", ")
    let script = "for a in \(list):\n  for b in \(list):\n    chime bell"
    #expect(!Compiled(script).codes.contains("too-many-cues"))
  }

  @Test func loopsOfNothingEndAsWell() {
    let list = (1...10).map(String.init).joined(separator: ", ")
    var script = "ask e: text = \"\" \"E?\"\n"
    for depth in 0..<30 { script += String(repeating: " ", count: depth) + "for x\(depth) in \(list):\n" }
    script += String(repeating: " ", count: 30) + "\"{e}\""
    #expect(Compiled(script).codes == ["too-many-cues"])
  }

  @Test func loopsWithinLoopsStopAtTheLimit() {
    let list = (1...40).map(String.init).joined(separator: ", ")
    var script = ""
    for depth in 0..<6 { script += String(repeating: "  ", count: depth) + "for v\(depth) in \(list):\n" }
    script += String(repeating: "  ", count: 6) + "pause 1s"
    #expect(Compiled(script).codes.contains("too-many-cues"))
  }

  @Test(arguments: [
    ("One. Two! Three? Four… five.", ["One.", "Two!", "Three?", "Four… five."]),
    ("About 2.5 seconds. Then e.g. this.", ["About 2.5 seconds.", "Then e.g. this."]),
    ("Dr. Ana says so.", ["Dr. Ana says so."]),
    ("Is it tense? No. Then rest.", ["Is it tense?", "No.", "Then rest."]),
    ("   ", []),
    ("No end", ["No end"]),
  ])
  func speechIsCutIntoSentences(text: String, sentences: [String]) {
    #expect(Compiled("\"\(text)\"\npause 1s").spoken == sentences)
  }
}
