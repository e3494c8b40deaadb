import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("What holds for every timeline")
struct TimelinePropertyTests {
  @Test(arguments: 0..<200)
  func wordsNeverMeetBreathsAreWholeAndOrderIsKept(seed: UInt64) {
    let compiled = Compiled(RandomScript.make(seed: seed), stretch: Double(seed % 11) / 10)
    #expect(compiled.diagnostics.isEmpty)
    let events = compiled.timeline.events
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.start <= $1.start })
    #expect(events.allSatisfy { $0.start >= 0 && $0.end <= compiled.timeline.length })

    let speech = compiled.speech
    #expect(zip(speech, speech.dropFirst()).allSatisfy { $0[0] + $0[1] <= $1[0] + 1e-9 })

    // A breath's phases join without a gap, and each run of breathing ends with its pattern's last phase.
    var open: (number: Int, phase: BreathPhaseKind, end: FrameCount)?
    for event in events {
      guard case .breath(let phase, _, let number, _, _) = event.kind else { continue }
      if let last = open, !(number == 1 && phase == .inhale) {
        #expect(event.start == last.end)
      } else if let last = open {
        #expect(last.phase == .exhale)
      }
      open = (number, phase, event.end)
    }
    #expect(open == nil || open?.phase == .exhale)
  }

  @Test func theSameScriptGivesTheSameTimeline() throws {
    for seed in 0..<20 as Range<UInt64> {
      let (a, b) = (Compiled(RandomScript.make(seed: seed)), Compiled(RandomScript.make(seed: seed)))
      #expect(TimelineText(a.timeline, sources: a.sources).text == TimelineText(b.timeline, sources: b.sources).text)
    }
  }
}
