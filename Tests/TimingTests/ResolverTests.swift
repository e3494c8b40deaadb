import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Every cue in its place")
struct ResolverTests {
  @Test func cuesFollowOneAnother() {
    let compiled = Compiled("pause 4s\npause 6s..8s\n")
    #expect(compiled.times { $0 == .pause } == [[1, 4], [5, 7]])
    #expect(compiled.timeline.length.value == 14 * 48_000)
  }

  @Test(arguments: [(0, 6), (0.5, 7), (1, 8)])
  func stretchPlacesElasticLengthsBetweenTheirEnds(stretch: Double, length: Double) {
    #expect(Compiled("pause 6s..8s", stretch: stretch).times { $0 == .pause } == [[1, length]])
  }

  @Test func aWrittenPauseTakesThePlaceOfTheUsualOne() {
    // Ten characters are a second of speech; the usual pause after a line is 1.5 s.
    let speech = Compiled("\"123456789.\"\n\"123456789!\"\npause 3s\n\"123456789?\"").speech
    #expect(speech == [[1, 1], [3.5, 1], [7.5, 1]])
  }

  @Test func breathsAreWholeAndDoNotDrift() {
    // 7/min is no whole number of frames: each boundary is rounded by itself.
    let compiled = Compiled("breath b = 7/min, in:out 1:2\nbreathe b for 60m")
    #expect(compiled.breaths.count == 2 * 420)
    for (index, phase) in compiled.breaths.enumerated() {
      let cycle = 60.0 / 7
      let expected = 1 + Double(index / 2) * cycle + (index % 2 == 0 ? 0 : cycle / 3)
      #expect(abs(phase[0] - expected) <= 0.5 / 48_000 + 1e-9)
    }
    #expect(compiled.timeline.length.value == (1 + 3600 + 2) * 48_000)
  }

  @Test(arguments: [("2m", 12), ("2m4s", 12), ("2m6s", 13), ("3s", 1), ("3 breaths", 3), ("1m..2m", 9)])
  func breathingTakesTheNearestWholeNumberOfBreaths(extent: String, breaths: Int) {
    #expect(Compiled("breath b = in 4s, out 6s\nbreathe b for \(extent)").breaths.count == 2 * breaths)
  }

  @Test func phasesKeepTheirOrderAndLength() {
    let compiled = Compiled("breath b = in 2s, in 1s, hold 1s, out 7s, rest 2s\nbreathe b for 1 breath")
    #expect(compiled.breaths == [[1, 2], [3, 1], [4, 1], [5, 7], [12, 2]])
  }

  @Test func theBreathFillsAndEmptiesByItsPhases() {
    let pattern = BreathPattern(
      name: "b",
      phases: [(.inhale, 2), (.inhale, 1), (.hold, 1), (.exhale, 3), (.exhale, 3), (.rest, 2)]
    )
    let fullness = pattern.phases.map { [$0.fullness.from, $0.fullness.to] }
    #expect(fullness == [[0, 2.0 / 3], [2.0 / 3, 1], [1, 1], [1, 0.5], [0.5, 0], [0, 0]])
    #expect(pattern.phases.map(\.continues) == [false, true, false, false, true, false])
  }

  @Test func aBreathThatBeginsWithTheOutBreathBeginsFull() {
    let pattern = BreathPattern(name: "b", phases: [(.exhale, 6), (.inhale, 4)])
    #expect(pattern.phases.map { [$0.fullness.from, $0.fullness.to] } == [[1, 0], [0, 1]])
  }

  @Test func thePacerRunsUnderItsBlockAndEndsOnAWholeBreath() {
    let compiled = Compiled(
      """
      breath b = in 4s, out 6s
      breathe b:
        pause 23s
        "123456789."
      pause 2s
      """
    )
    #expect(compiled.breaths.count == 6)
    #expect(compiled.breaths.last == [25, 6])
    #expect(compiled.times { $0 == .pause } == [[1, 23], [31, 2]])
    #expect(compiled.speech == [[24, 1]])
  }

  @Test func aBlockThatJustFillsItsBreathsAddsNone() {
    #expect(Compiled("breath b = in 4s, out 6s\nbreathe b:\n  pause 20s").breaths.count == 4)
  }

  @Test func aBlockMayBeShorterThanItsTimeButNotLonger() {
    let script = "breath b = in 4s, out 6s\nbreathe b for 1m:\n  pause "
    #expect(Compiled(script + "40s").breaths.count == 12)
    #expect(Compiled(script + "40s").diagnostics.isEmpty)
    #expect(Compiled(script + "70s").codes == ["body-longer-than-breathing"])
  }

  @Test func wordsAtTheTurnsOfTheBreathStandOnThem() {
    let compiled = Compiled("breath b = in 4s, out 6s\nbreathe b for 3 breaths, spoken 2 breaths")
    #expect(compiled.spoken == ["In.", "Out.", "In.", "Out."])
    #expect(compiled.speech.map { $0[0] } == [1, 5, 11, 15])
    let fast = Compiled("breath b = in 1s, out 9s\nbreathe b for 3 breaths, spoken 1 breath", secondsPerCharacter: 0.4)
    #expect(fast.codes == ["words-longer-than-phase"])
  }

  @Test func aClenchHasItsWordsBeforeWithinAndAfter() {
    let compiled = Compiled(
      """
      muscle feet "your feet"
      clench feet at 50% for 5s, rest 20s..30s:
        cue "123456789."
        hold "12345678."
        release "1234567."
      pause 1s
      """
    )
    #expect(compiled.speech == [[1, 1], [3.4, 0.9], [7.5, 0.8]])
    #expect(compiled.times { if case .exercise = $0 { true } else { false } } == [[2.5, 5]])
    #expect(compiled.times { if case .rest = $0 { true } else { false } } == [[7.5, 25]])
    #expect(compiled.times { $0 == .pause } == [[32.5, 1]])
  }

  @Test func wordsThatDoNotFitAClenchAreAnErrorWithNumbers() {
    let script = "muscle feet \"your feet\"\nclench feet for 3s, rest 4s:\n  "
    let long = "\"This is said over and over until it no longer fits at all.\""
    #expect(Compiled(script + "hold " + long).codes == ["words-longer-than-exercise"])
    #expect(Compiled(script + "release " + long).codes == ["words-longer-than-rest"])
    guard
      case .wordsLongerThanExercise(_, let take, let has)? = Compiled(script + "hold " + long).diagnostics.first?
        .finding
    else { return }
    #expect(abs(take.value - (0.9 + 5.8)) < 1e-9 && has == 3)
  }

  @Test func silentWordsTakeNoTime() {
    let script = "ask name: text = \"\" \"Who?\"\n\"{name}\"\npause 4s"
    #expect(Compiled(script).times { $0 == .pause } == [[1, 4]])
  }

  @Test func chimesAndBedsRunBesideTheWords() {
    let compiled = Compiled("bed brown\nchime bowl\n\"123456789.\"\nbed pink at -40 dB\npause 10s\nbed off\npause 5s")
    #expect(compiled.times { if case .chime = $0 { true } else { false } } == [[1, 18]])
    #expect(compiled.speech == [[5, 1]])
    #expect(compiled.times { if case .bed = $0 { true } else { false } } == [[0, 6], [6, 10]])
    #expect(compiled.timeline.length.value == 23 * 48_000)
  }

  @Test func theTrackOutlastsItsLastSound() {
    #expect(Compiled("chime bowl").timeline.length.value == (1 + 18 + 2) * 48_000)
  }

  @Test func sectionsSpanTheirCues() {
    let compiled = Compiled("section \"One\":\n  pause 4s\n  section \"Two\":\n    pause 5s\npause 1s")
    #expect(compiled.times { if case .section = $0 { true } else { false } } == [[1, 9], [5, 5]])
  }

  @Test func aPromiseOfLengthIsHeldAgainstTheTrack() {
    #expect(Compiled("length 10s..20s\npause 30s").codes == ["outside-promised-length"])
    #expect(Compiled("length 10s..40s\npause 30s").codes.isEmpty)
  }

  @Test func aTrackEndsWithinADay() {
    #expect(Compiled("pause 20h\npause 10h").codes == ["too-long"])
    #expect(Compiled("breath b = in 4s, out 6s\nfor a in 1, 2, 3:\n  breathe b for 10h").codes == ["too-long"])
  }
}
