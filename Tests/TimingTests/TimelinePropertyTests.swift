import Quantities
import ScriptLanguage
import Testing
import Timing

/// A generator whose numbers are the same on each run, so that a failure can be found again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("What holds for every timeline")
struct TimelinePropertyTests {
  /// A random script of nested blocks that has no error.
  private func script(seed: UInt64) -> String {
    var random = SeededGenerator(state: seed)
    var lines = [
      "breath b = in 3.7s, hold 1.1s, out 5.3s", "breath c = 7/min, in:out 1:2", "muscle feet \"your feet\"",
    ]
    func cues(_ indent: Int, breathing: Bool) {
      let margin = String(repeating: " ", count: indent)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        switch Int.random(in: 0..<(indent < 6 ? 8 : 5), using: &random) {
        case 0: lines.append(margin + "\"Some words. And \(Int.random(in: 1...999, using: &random)) more.\"")
        case 1:
          lines.append(
            margin + "pause \(Int.random(in: 1...9, using: &random))s..\(Int.random(in: 9...30, using: &random))s"
          )
        case 2: lines.append(margin + "clench feet at 50% for 5s..7s, rest 10s..20s")
        case 3: lines.append(margin + "chime bowl")
        case 4: lines.append(margin + "bed pink at -40 dB")
        case 5:
          lines.append(margin + "section \"A\":")
          cues(indent + 2, breathing: breathing)
        case 6:
          lines.append(margin + "for x in 1, 2:")
          cues(indent + 2, breathing: breathing)
        default:
          guard !breathing else { continue }
          lines.append(margin + "breathe \(Bool.random(using: &random) ? "b" : "c"):")
          cues(indent + 2, breathing: true)
        }
      }
      lines.append(margin + "pause 1s")
    }
    cues(0, breathing: false)
    return lines.joined(separator: "\n")
  }

  @Test(arguments: 0..<200)
  func wordsNeverMeetBreathsAreWholeAndOrderIsKept(seed: UInt64) {
    let compiled = Compiled(script(seed: seed), stretch: Double(seed % 11) / 10)
    #expect(compiled.diagnostics.isEmpty)
    let events = compiled.timeline.events
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.start <= $1.start })
    #expect(events.allSatisfy { $0.start >= 0 && $0.end <= compiled.timeline.length })

    let speech = compiled.speech
    #expect(zip(speech, speech.dropFirst()).allSatisfy { $0[0] + $0[1] <= $1[0] + 1e-9 })

    // A breath's phases join without a gap, and each run of breathing ends with its pattern's last phase.
    var open: (number: Int, phase: BreathPhaseKind, end: FrameCount)?
    for event in events {
      guard case .breath(let phase, _, let number, _) = event.kind else { continue }
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
      let (a, b) = (Compiled(script(seed: seed)), Compiled(script(seed: seed)))
      #expect(TimelineText(a.timeline, sources: a.sources).text == TimelineText(b.timeline, sources: b.sources).text)
    }
  }
}
