import Care
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("How long a review takes", .serialized)
struct SpeedTests {
  /// A script of so many passes, each with lines that stand nowhere else, clenches and breaths.
  static func script(passes: Int) -> String {
    let pass = { (number: Int) in
      """
      section "Part \(number)":
        "Perhaps notice how the hands rest now, for the \(number)th time. There is nothing to do about it, number \(number)."
        clench hands at 50% for 5s, rest 20s..30s:
          cue "When you are ready, make two fists, number \(number)."
          hold "Keep breathing."
        pause 4s
        breathe easy for 20s
        "Let your breath find its own way."
      """
    }
    return (0..<passes).map(pass).joined(separator: "\n")
  }

  /// A script of 100,000 cues: as many as a day of sound holds, every other line one that stands nowhere else.
  static func denseScript(cues: Int) -> String {
    (0..<cues / 4).map { number in
      "\"Rest, \(number).\"\npause 0.1s\n\"And let go.\"\npause 0.2s"
    }.joined(separator: "\n")
  }

  /// The best of some reviews of a script.
  static func measure(_ cues: String) -> (events: Int, time: Duration, found: Int) {
    let input = Reviewed(head: "aim sleep", cues: cues, level: .off).input
    var best = Duration.seconds(60)
    var found = 0
    for _ in 0..<12 {
      best = min(best, ContinuousClock().measure { found = CareReview.review(input).diagnostics.inOrder.count })
    }
    return (input.timeline.events.count, best, found)
  }

  @Test func itGrowsLinearly() {
    let (small, large) = (Self.measure(Self.script(passes: 100)), Self.measure(Self.script(passes: 1000)))
    #expect(small.found == 0 && large.found == 0)
    // Ten times the script; what grows with the square would take a hundred times as long.
    #expect(large.time < small.time * 50, "\(small.events) events: \(small.time), \(large.events): \(large.time)")
  }

  @Test func aHundredThousandCuesTakeWellUnderAHundredMilliseconds() {
    let dense = Self.measure(Self.denseScript(cues: 100_000))
    #expect(dense.events >= 99_000)
    // It takes about 25 ms where nothing else runs.
    #expect(dense.time < .milliseconds(100), "\(dense.events) events: \(dense.time)")
  }
}
