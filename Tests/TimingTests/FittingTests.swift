import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Tracks as long as they are asked to be")
struct FittingTests {
  static let script = """
    breath b = in 4s, out 6s
    muscle feet "your feet"
    section "Settle":
      "Some words to begin with. And some more."
      pause 4s..20s
    breathe b for 1m..3m
    breathe b:
      for effort in 100%, 50%:
        clench feet on out at effort for 5s, rest 10s..40s
      pause 2s..30s
    section "Return":
      "Let your own breath come back."
      pause 5s..60s
    """

  @Test(arguments: [180, 200, 217.3, 240, 256.789, 300, 333.333, 360, 380] as [Seconds])
  func theTrackIsExactToTheFrame(length: Seconds) {
    let compiled = Compiled(Self.script, fit: length)
    #expect(compiled.diagnostics.isEmpty)
    #expect(compiled.timeline.length == SampleRate.track.frames(in: length))
    // Breaths are whole and of one length; the clench begins with an out-breath.
    let breaths = compiled.breaths
    #expect(breaths.count % 2 == 0)
    let outs = compiled.timeline.events.compactMap { event in
      if case .breath(.exhale, _, _, _, _) = event.kind { event.start } else { FrameCount?.none }
    }
    for event in compiled.timeline.events {
      guard case .exercise = event.kind else { continue }
      #expect(outs.contains(event.start))
      #expect(event.length.value == 5 * 48_000)
    }
  }

  @Test func ofATrackPastAllLimitsOnlyThatIsSaid() {
    let compiled = Compiled("repeat 100:\n  pause 20m..21m", fit: 3600)
    #expect(compiled.diagnostics.count == 1)
    #expect(compiled.diagnostics.contains { if case .tooLong = $0.finding { true } else { false } })
  }

  @Test func theShortestAndTheLongestCanBeAskedFor() {
    for stretch in [0.0, 1] {
      let end = Compiled(Self.script, stretch: stretch).timeline
      let fitted = Compiled(Self.script, fit: end.duration)
      #expect(fitted.diagnostics.isEmpty)
      #expect(fitted.timeline.length == end.length)
    }
  }

  @Test(arguments: [20, 3_000] as [Seconds])
  func whatIsOutOfReachIsSaidWithNumbersAndWhatBinds(length: Seconds) {
    let found = Compiled(Self.script, fit: length).diagnostics
    guard case .cannotFit(let asked, let shortest, let longest, let binding)? = found.first?.finding else {
      return #expect(Bool(false))
    }
    #expect(asked == length)
    #expect(abs(shortest.value - Compiled(Self.script, stretch: 0).timeline.duration.value) < 0.001)
    #expect(abs(longest.value - Compiled(Self.script, stretch: 1).timeline.duration.value) < 0.001)
    #expect(!binding.isEmpty)
  }

  @Test func withoutSectionsTheCuesThatBindAreTold() {
    let script = """
      "Twenty letters more."
      breath b = in 4s, out 6s
      muscle feet "your feet"
      breathe b for 1m
      repeat 3:
        clench feet for 5s, rest 20s..30s:
          cue none
          hold none
          release none
      breathe b:
        pause 9s
      """
    for (length, words) in [
      (20 as Seconds, ["the paced breath (at least 1m)", "the rests (at least 1m)", "the clenches (at least 15s)"]),
      (3_000, ["the rests (at most 1m30s)", "the paced breath (at most 1m)", "the clenches (at most 15s)"]),
    ] {
      guard case .cannotFit(_, _, _, let binding)? = Compiled(script, fit: length).diagnostics.first?.finding else {
        return #expect(Bool(false))
      }
      #expect(binding == words)
    }
    // One small section says nothing about the whole.
    let small = Compiled("section \"A\":\n  pause 1s\npause 1m", fit: 10).diagnostics.first?.finding
    #expect(
      small?.message.contains("the pauses (at least 1m1s)") == true && small?.hint?.hasPrefix("Ask for 1m4s") == true
    )
  }

  @Test func bothLengthsThatAreSaidCanBeAskedFor() {
    let finding = Finding.cannotFit(asked: 60, shortest: 157.4412, longest: 288.8787, binding: [])
    #expect(finding.message == "The track can't be 1m: it can be 2m37.45s to 4m48.87s long.")
    // What is a hundredth already stays.
    #expect(
      Finding.cannotFit(asked: 60, shortest: 63.41, longest: 93.41, binding: []).message
        .hasSuffix("1m3.41s to 1m33.41s long.")
    )
  }

  @Test func theScriptMayAskForALengthItself() {
    #expect(Compiled("fit 1m\npause 10s..2m").timeline.duration == 60)
    #expect(Compiled("fit 1m\npause 10s..2m", fit: 90).timeline.duration == 90)
    #expect(Compiled("fit 1h\npause 10s..2m").codes == ["cannot-fit"])
  }

  @Test func breathsStretchALittleWhereNothingElseCan() {
    // Three seconds of opening and closing, and breaths of ten seconds: 97 s lie between nine breaths and ten.
    let compiled = Compiled("breath b = in 4s, out 6s\nbreathe b for 1m..3m", fit: 97)
    #expect(compiled.diagnostics.isEmpty && compiled.timeline.duration == 97)
    let lengths = compiled.breaths.enumerated().filter { $0.offset % 2 == 0 }.map { $0.element[1] }
    #expect(lengths.allSatisfy { $0 >= 4 && $0 < 4.6 })
    #expect((lengths.max() ?? 0) - (lengths.min() ?? 0) < 0.0001)
  }

  @Test func oneStretchServesAllElasticLengths() {
    let compiled = Compiled("pause 10s..20s\npause 100s..200s", fit: 168)
    #expect(compiled.times { $0 == .pause }.map { $0[1] } == [15, 150])
  }

  @Test(arguments: 0..<120)
  func randomScriptsFitAnyLengthInTheirReach(seed: UInt64) {
    let script = RandomScript.make(seed: seed)
    let (shortest, longest) = (Compiled(script, stretch: 0).timeline, Compiled(script, stretch: 1).timeline)
    var random = SeededGenerator(state: seed &* 7 &+ 1)
    let target = FrameCount(Int.random(in: shortest.length.value...longest.length.value, using: &random))
    let length = SampleRate.track.seconds(in: target)
    let compiled = Compiled(script, fit: length)
    // A script of nothing but breaths may have no such length; it then says which are nearest.
    if compiled.codes == ["cannot-fit-exactly"] {
      return #expect(!script.contains("pause 1s") || compiled.breaths.count > 0)
    }
    #expect(compiled.diagnostics.isEmpty)
    #expect(compiled.timeline.length == target)
    #expect(zip(compiled.speech, compiled.speech.dropFirst()).allSatisfy { $0[0] + $0[1] <= $1[0] + 1e-9 })
    #expect(compiled.timeline.events.allSatisfy { $0.end <= compiled.timeline.length })
  }

  @Test func aHundredThousandCuesAreResolvedInReasonableSteps() {
    // Not a timed test: the number of walks is what could explode, and the result must be exact all the same.
    let lines = (0..<20_000).map { "\"Words \($0 % 7).\"\npause 1s..3s" }
    let script = lines.joined(separator: "\n")
    let natural = Compiled(script).timeline.duration
    #expect(
      Compiled(script, fit: natural * 0.9).timeline.duration
        == SampleRate.track.seconds(in: SampleRate.track.frames(in: natural * 0.9))
    )
  }
}
