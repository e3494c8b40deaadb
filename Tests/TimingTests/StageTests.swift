import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Stages of a session")
struct StageTests {
  static let script = """
    ask name: text = ""
    bed brown at -36 dB
    pause 1s
    stage "Settle{, name}":
      "Hello."
      pause 10s
    pause 5s
    stage "Stay", loops:
      pause 2s
      "Stay."
      pause 10s
    stage "Aftercare", any time:
      pause 2s
      "Rest."
      pause 4s
    """

  @Test func stagesInARowAreTheWholeTrack() {
    let compiled = Compiled(Self.script)
    let stages = compiled.timeline.stages
    #expect(compiled.diagnostics.isEmpty)
    #expect(stages.map(\.title) == ["Settle", "Stay", "Aftercare"])
    #expect(stages.map(\.manner) == [.init(), .init(loops: true), .init(isAnyTime: true)])
    #expect(stages.first?.frames.lowerBound == 0)
    #expect(stages.last?.frames.upperBound == compiled.timeline.length.value)
    for (stage, next) in zip(stages, stages.dropFirst()) { #expect(stage.frames.upperBound == next.frames.lowerBound) }
  }

  @Test func aTrackOfStagesIsTimedAsOneOfSections() {
    let staged = Compiled(Self.script)
    let plain = Compiled(
      Self.script.replacing("stage", with: "section").replacing(", loops", with: "").replacing(", any time", with: "")
    )
    #expect(plain.timeline.stages.isEmpty)
    #expect(staged.timeline.events.map(\.start) == plain.timeline.events.map(\.start))
    #expect(staged.timeline.events.map(\.kind) == plain.timeline.events.map(\.kind))
  }

  @Test func noAnswerIsInTheTitleOfAStage() {
    let compiled = Compiled(Self.script, answers: ["name": "Ana"])
    #expect(compiled.timeline.stages.first?.title == "Settle")
    #expect(TimelineText(compiled.timeline, sources: compiled.sources).text.contains("stage    Stay, loops"))
  }

  @Test func aStageThatIsLeftOutIsNone() {
    var listener = Listener()
    listener.leftOut = [LeftOut("stay", at: .whole)]
    let compiled = Compiled(Self.script, listener: listener)
    #expect(compiled.timeline.stages.map(\.title) == ["Settle", "Aftercare"])
  }

  @Test(arguments: [
    ("words at its beginning", "pause 2s\n  \"Stay.\"", "\"Stay.\"\n  pause 2s", "words-at-loop-joint"),
    ("words at its end", "\"Stay.\"\n  pause 10s", "\"Stay.\"\n  pause 2s", "words-at-loop-joint"),
    ("words before it", "pause 10s\npause 5s", "pause 1s\npause 1s", "words-at-loop-joint"),
    ("words right after it", "pause 2s\n  \"Rest.\"", "\"Rest.\"", "words-at-loop-joint"),
    (
      "a chime that rings on", "\"Stay.\"\n  pause 10s", "\"Stay.\"\n  pause 5s\n  chime bowl",
      "sound-across-loop-joint"
    ),
    ("another bed", "\"Stay.\"\n  pause 10s", "\"Stay.\"\n  bed rain\n  pause 10s", "bed-changes-in-loop"),
    ("the end of the track", "stage \"Aftercare\", any time:", "section \"Aftercare\":", "loop-at-edge"),
  ])
  func whatWouldBeHeardAtTheJointIsTold(name: String, old: String, new: String, code: String) {
    let changed = Self.script.replacing(old, with: new)
    #expect(changed != Self.script, "\(name)")
    #expect(Compiled(changed).codes == [code], "\(name)")
  }
}
