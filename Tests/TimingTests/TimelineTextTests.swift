import Foundation
import Testing
import Timing

@Suite("Timelines to read")
struct TimelineTextTests {
  let compiled = Compiled(
    """
    title "Feet"
    breath belly = in 4s, out 6s
    muscle feet "your feet"
    bed brown at -36 dB
    section "Feet":
      breathe belly:
        "Hello."
        clench feet at 50% for 5s, rest 10s:
          cue none
          hold none
          release "Let go."
    chime bell
    """
  )

  @Test func textHasAnEventALineInColumns() {
    let text = TimelineText(compiled.timeline, sources: compiled.sources).text
    #expect(
      text == """
        Feet, 0:31.000, 1488000 frames at 48000 Hz

               start     length  line  cue
            0:00.000     31.000     4  bed      brown at -36 dB
            0:01.000     20.000     5  section  Feet
            0:01.000      4.000     6  breath   in, belly 1  (breath 1 of 2)
            0:01.000      0.600     7  speech   "Hello."
            0:03.100      5.000     8  clench   feet at 50%
            0:05.000      6.000     6  breath   out, belly 1  (breath 1 of 2)
            0:08.100     10.000     8  rest     feet
            0:08.100      0.700    11  speech   "Let go."
            0:11.000      4.000     6  breath   in, belly 2  (breath 2 of 2)
            0:15.000      6.000     6  breath   out, belly 2  (breath 2 of 2)
            0:21.000      8.000    12  chime    bell at -26 dB

        """
    )
  }

  @Test func aCueOfAUsedScriptBearsItsName() {
    let compiled = Compiled(
      "use \"common/hi.relax\"\n\"One.\"\ndo hi",
      uses: ["common/hi.relax": "# Greets.\ndefine hi:\n  \"Hi.\""]
    )
    #expect(
      TimelineText(compiled.timeline, sources: compiled.sources).text == """
        test.relax, 0:05.200, 249600 frames at 48000 Hz

               start     length              line  cue
            0:01.000      0.400                 2  speech   "One."
            0:02.900      0.300 common/hi.relax:3  speech   "Hi."

        """
    )
    let events = TimelineDocument(compiled.timeline, sources: compiled.sources).events
    #expect(events.map(\.file) == [nil, "common/hi.relax"] && events.map(\.line) == [2, 3])
    #expect(CueSheetText(compiled.sheet, sources: compiled.sources).text.contains("common/hi.relax:3  speech \"Hi.\""))
  }

  @Test func itIsTheExerciseThatWaitsForTheBreathAndNotItsWords() {
    let script = """
      breath belly = in 4s, out 6s
      muscle feet "your feet"
      breathe belly:
        clench feet on out for 5s, rest 10s:
          cue none
          hold "Keep breathing."
      """
    let events = Compiled(script).timeline.events
    let reasons = events.filter { $0.reason.contains("waits for") }.map(\.kind)
    guard case .exercise? = reasons.first, reasons.count == 1 else { return #expect(reasons.isEmpty) }
  }

  @Test func theBreathTakesAPaceThatIsAnswered() {
    let script = """
      ask pace: rate = 6/min in 4/min..10/min "How fast?"
      breath own = pace, in:out 4:6
      breathe own for 1m
      """
    let compiled = Compiled(script)
    #expect(compiled.diagnostics.isEmpty)
    #expect(compiled.breaths.count == 12)
  }

  @Test func documentComesBackFromItsText() throws {
    let document = TimelineDocument(compiled.timeline, sources: compiled.sources)
    let text = try document.text()
    let again = try JSONDecoder().decode(TimelineDocument.self, from: Data(text.utf8))
    #expect(try again.text() == text)
    #expect(again.frames == compiled.timeline.length.value)
    #expect(again.events.count == compiled.timeline.events.count)
    #expect(again.events.first { $0.kind == "clench" }?.effort == 50)
  }
}
