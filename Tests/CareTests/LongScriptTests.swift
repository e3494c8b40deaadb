import Care
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Reviews of very long scripts")
struct LongScriptTests {
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

  @Test(arguments: [100, 1000])
  func aLongScriptIsReviewedWhole(passes: Int) {
    let input = Reviewed(head: "aim sleep", cues: Self.script(passes: passes), level: .off).input
    #expect(CareReview.review(input).diagnostics.inOrder.isEmpty)
    // The same script with one wrong line at its very end.
    let wrong = Self.script(passes: passes) + "\n\"This is guaranteed to cure you.\""
    let found = CareReview.review(Reviewed(head: "aim sleep", cues: wrong, level: .off).input).diagnostics.inOrder
    let end = Self.script(passes: passes).utf8.count
    let places = found.map { if case .script(let span) = $0.place { span.range.lowerBound } else { 0 } }
    #expect(!places.isEmpty && places.allSatisfy { $0 > end })
  }

  @Test func aHundredThousandCuesAreReviewed() {
    let input = Reviewed(head: "aim sleep", cues: Self.denseScript(cues: 100_000), level: .off).input
    #expect(input.timeline.events.count >= 99_000)
    #expect(!CareReview.review(input).diagnostics.hasErrors)
  }
}
