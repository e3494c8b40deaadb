import Care
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("The limits of the care rules")
struct BoundaryTests {
  /// Head, cues, and what is found at the standard level.
  struct Case: CustomTestStringConvertible, Sendable {
    var head = ""
    var cues: String
    var found: Set<String>
    var testDescription: String { cues }

    init(head: String = "", _ cues: String, _ found: String...) {
      self.head = head
      self.cues = cues
      self.found = Set(found)
    }
  }

  static func check(_ boundary: Case) {
    let reviewed = Reviewed(head: boundary.head, cues: boundary.cues)
    #expect(reviewed.compilation.isEmpty && reviewed.found == boundary.found, "\(reviewed.told)")
  }

  @Test(arguments: [
    Case("clench hands at 50% for 7s, rest 20s"),
    Case("clench hands at 50% for 7.1s, rest 20s", "tense-long warning"),
    Case("clench hands at 50% for 10s, rest 20s", "tense-long warning"),
    Case("clench hands at 50% for 10.1s, rest 25s", "tense-long error"),
    Case("clench hands at 50% for 7s, rest 14s"),
    Case("clench hands at 50% for 7s, rest 13.9s", "relax-short warning"),
    Case("clench hands at 50% for 4s, rest 10s"),
    Case("clench hands at 50% for 4s, rest 9.9s", "relax-short warning"),
    Case("clench hands at 50% for 3.9s, rest 20s:\n  hold none"),
    Case("clench hands at 50% for 4s, rest 20s:\n  hold none", "breath-hold-tense warning"),
    Case("clench hands at 50% for 4s, rest 20s:\n  cue \"Perhaps make fists, and keep breathing.\"\n  hold none"),
    Case("clench hands at 89% for 5s, rest 20s"),
    Case("clench hands at 100% for 5s, rest 20s:\n  cue \"Perhaps make fists.\"", "max-effort warning"),
    Case("clench hands at 100% for 5s, rest 20s"),
    Case("clench jaw at 100% for 5s, rest 20s", "max-effort error"),
    Case("clench jaw at 50% for 5s, rest 20s"),
    Case("imagine feet for 20s"),
  ])
  func clenches(_ boundary: Case) { Self.check(boundary) }

  @Test(arguments: [
    Case("breath a = in 5s, out 7s\nbreathe a for 48s"),
    Case("breath a = in 5s, out 7.1s\nbreathe a for 48s", "rate-floor warning"),
    Case("breath a = in 6s, out 9s\nbreathe a for 45s", "rate-floor warning"),
    Case("breath a = in 6s, out 9.1s\nbreathe a for 45s", "rate-floor error"),
    Case(head: "advanced", "breath a = in 5s, out 8s\nbreathe a for 48s"),
    Case(head: "advanced", "breath a = in 6s, out 9.1s\nbreathe a for 45s", "rate-floor warning"),
    Case("breath a = in 1.5s, out 1.5s\nbreathe a for 48s"),
    Case("breath a = in 1.4s, out 1.5s\nbreathe a for 29s"),
    Case("breath a = in 1.4s, out 1.5s\nbreathe a for 31.9s", "rate-ceiling error"),
    Case("breath a = in 3s, out 3s\nbreathe a for 48s"),
    Case("breath a = in 3.1s, out 3s\nbreathe a for 48s", "ratio warning"),
    Case("breath a = in 3s, out 7.5s\nbreathe a for 48s"),
    Case("breath a = in 3s, out 7.6s\nbreathe a for 48s", "ratio warning"),
    Case("breath a = in 2s, in 1s, out 7s\nbreathe a for 48s"),
    Case("breath a = in 3s, hold 2s, out 5s\nbreathe a for 48s"),
    Case("breath a = in 3s, hold 2.1s, out 5s\nbreathe a for 48s", "hold-gate error"),
    Case("breath a = in 3s, hold 1.5s, hold 1.5s, out 5s\nbreathe a for 48s", "hold-gate error"),
    Case(head: "advanced", "breath a = in 3s, hold 3s, out 5s\nbreathe a for 48s", "hold-gate error"),
    Case(head: "advanced", "breath a = in 2s, hold 7s, out 3s, twin easy\nbreathe a for 48s"),
    Case(head: "advanced", "breath a = in 2s, hold 7.1s, out 2.5s, twin easy\nbreathe a for 48s", "hold-gate error"),
    Case("breath a = in 3s, out 5s, rest 2s\nbreathe a for 48s"),
    Case("breath a = in 3s, out 5s, rest 2.1s\nbreathe a for 48s", "hold-gate error"),
    Case(head: "advanced", "breath a = in 3s, out 5s, rest 4s, twin easy\nbreathe a for 48s"),
    Case("breath a = in 2s, out 2.5s, rest 7.1s\nbreathe a for 48s", "hold-gate error"),
    Case("\"Breathe in, and hold your breath.\"", "hold-gate error"),
    Case("\"Take a breath in, and hold.\"", "hold-gate error"),
    Case("\"There is no need to hold your breath.\"\n\"Notice whether you hold your breath.\""),
    Case("breathe easy for 60s"),
    Case("breathe easy for 70s", "paced-exit error"),
    Case("breathe easy for 40s\npause 10s\nbreathe easy for 40s", "paced-exit error"),
    Case("breathe easy for 40s\n\"Let your breath find its own way.\"\npause 10s\nbreathe easy for 40s"),
    Case("tones none\nbreathe easy for 50s"),
    Case("breathe easy from 8/min to 6/min over 2m\n\"Let your breath find its own way.\""),
    Case(
      "breathe easy from 8/min to 6/min over 1m45s\n\"Let your breath find its own way.\"",
      "ramp-slope warning"
    ),
  ])
  func breaths(_ boundary: Case) { Self.check(boundary) }

  @Test(arguments: [
    Case("clench pelvic-floor at 50% for 6s, rest 20s"),
    Case(head: "aim release", "clench pelvic-floor at 50% for 5s, rest 20s"),
    Case(head: "aim release", "clench pelvic-floor at 50% for 5.1s, rest 20s", "pelvic-strength error"),
    Case("clench pelvic-floor at 50% for 2s, rest 20s:\n  hold none"),
    Case("clench pelvic-floor at 50% for 1.9s, rest 20s:\n  hold none", "pelvic-strength error"),
    Case("for e in 50%, 25%:\n  repeat 2:\n    clench pelvic-floor at e for 5s, rest 20s"),
    Case("repeat 3:\n  clench pelvic-floor at 50% for 5s, rest 20s", "pelvic-strength error"),
    Case(head: "aim release", "\"Perhaps a few quick flicks.\"", "pelvic-strength error"),
    Case(head: "aim release", "\"No quick flicks here.\""),
    Case("\"As you breathe in, your pelvic floor may lift.\"", "pelvic-timing warning"),
    Case("\"As you breathe in, your pelvic floor may widen, and as you breathe out, it may lift.\""),
  ])
  func pelvicFloor(_ boundary: Case) { Self.check(boundary) }

  @Test func aSecondOfEachPairMayLeaveTheCrampNoteToTheFirst() {
    let cues = """
      clench feet at 50% for 5s, rest 20s:
        cue "Perhaps curl your toes. Ease off if there is a cramp."
      clench feet at 25% for 5s, rest 20s
      """
    #expect(Reviewed(cues: cues).diagnostics.isEmpty)
  }

  @Test func aRestThatIsOnlyTooShortAfterFittingIsFound() {
    let cues = "clench hands at 50% for 7s, rest 11s..30s"
    #expect(Reviewed(cues: cues, length: .stretched(0.5)).diagnostics.isEmpty)
    #expect(Reviewed(cues: cues, length: .stretched(0)).found == ["relax-short warning"])
  }

  @Test func aHoldUnderAClenchIsFoundByItsTime() {
    let cues = """
      breath held = in 3s, hold 2s, out 5s
      breathe held:
        clench hands on hold at 50% for 5s, rest 20s
      """
    #expect(Reviewed(cues: cues).found.contains("breath-hold-tense error"))
  }

  @Test func aListenerWhoWantsNoHoldsIsNotWarnedOfThem() {
    var listener = Listener()
    listener.wantsNoHolds = true
    let cues = "breath held = in 3s, hold 3s, out 4s, twin easy\nbreathe held for 50s"
    #expect(Reviewed(cues: cues).found == ["hold-gate error"])
    #expect(Reviewed(cues: cues, listener: listener).diagnostics.isEmpty)
  }
}
