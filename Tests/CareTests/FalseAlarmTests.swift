import Care
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Where the care rules stay silent")
struct FalseAlarmTests {
  @Test(arguments: [0, 0.5, 1])
  func theTemplateOfANewScriptBreaksNone(stretch: Double) {
    let script = ScriptTemplate.text(title: "Mine", language: "en")
    let reviewed = Reviewed(script, level: .strict, length: .stretched(stretch))
    #expect(reviewed.diagnostics.isEmpty, "\(reviewed.told)")
  }

  /// Sentences as guides say them, each of them fine.
  @Test(arguments: [
    "The breath deepens by itself, or it doesn't.", "Notice the difference, if there is one.",
    "You may notice whether the breath is held anywhere.", "Let the jaw hang a little, teeth apart.",
    "Feel the weight of your legs.", "Perhaps the shoulders sink deeper into the pillow.",
    "Nothing here is a test.", "You can't do this wrong.", "Maybe a wave of warmth, from the feet up to the head.",
    "There is no right way to feel.", "As you breathe out, the belly sinks.", "In, and out.",
    "At your own pace, come back to the sounds around you.", "Half of the effort, 50 percent, is enough.",
    "If a thought comes, it may go again.", "This is one step, with no hurry.",
    "You might like to open your hands.", "Imagine a path through a deep green forest.",
    "Your pelvic floor may widen as you breathe in.", "Someone who treats you can tell you more.",
    "Relaxing completely is not needed.", "The bowl of the pelvis may feel heavy.",
  ])
  func goodSentences(sentence: String) {
    let reviewed = Reviewed(cues: "\"\(sentence)\"", level: .strict)
    #expect(reviewed.diagnostics.isEmpty, "\(reviewed.told)")
  }

  @Test(arguments: ["", "pause 5s", "bed brown", "chime", "title \"x\"", "breathe nothing for 5s", "\"\"", "\"…\""])
  func scriptsWithoutWordsAreNoTrouble(script: String) {
    for level in CareLevel.allCases { _ = Reviewed(script, level: level).diagnostics }
  }

  @Test func aTrackOfTonesAloneAsksForItsHeadAndItsReturnOnly() {
    let script = "breath easy = in 4s, out 6s\nbreathe easy for 3m"
    #expect(Reviewed(script).found == ["context error", "paced-exit error"])
  }

  @Test func oneLineInALoopIsToldOnce() {
    let cues = "repeat 5:\n  clench hands at 50% for 8s, rest 20s"
    #expect(Reviewed(cues: cues).diagnostics.count == 1)
  }

  @Test func findingsInAUsedScriptPointIntoIt() throws {
    struct Shelf: ScriptWorld {
      func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText {
        SourceText(name: path, text: "define settle:\n  \"Just relax.\"")
      }
    }
    let main = SourceText(
      name: "main.relax",
      text: "\(CareExample.head)\nuse \"settle.relax\"\n\(CareExample.opening)\ndo settle"
    )
    let (program, _) = Program.load(main, world: Shelf())
    let sheet = Unfolder.unfold(program, for: Listener()).sheet
    let timeline = Resolver.resolve(sheet, lengths: SpeechLengths([:])).timeline
    let result = CareReview.review(CareInput(program: program, sheet: sheet, timeline: timeline))
    let found = try #require(result.diagnostics.inOrder.first { $0.finding.code == "trigger-phrases" })
    guard case .script(let span) = found.place else { return #expect(Bool(false)) }
    #expect(program.sources.source(of: span).name == "settle.relax" && program.sources.line(of: span) == 2)
  }
}
