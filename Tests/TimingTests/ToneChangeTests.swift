import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Where the breathing tone changes")
struct ToneChangeTests {
  /// In from 1 s to 5 s, out to 11 s, in to 15 s, and so on.
  static let head = "breath b = in 4s, out 6s\n"

  /// From when on each tone holds, by the phases of the breath, in seconds.
  private func tones(_ compiled: Compiled) -> [Change] {
    #expect(compiled.diagnostics.isEmpty)
    var changes: [Change] = []
    for event in compiled.timeline.events {
      guard case .breath(_, _, _, _, let tone) = event.kind, tone != changes.last?.tone else { continue }
      changes.append(Change(Double(event.start.value) / 48_000, tone))
    }
    return changes
  }

  private func tones(_ script: String) -> [Change] { tones(Compiled(Self.head + script)) }

  /// A phase of the breath that sounds otherwise than the one before.
  struct Change: Equatable {
    var start: Double
    var tone: BreathingTone
    init(_ start: Double, _ tone: BreathingTone) { (self.start, self.tone) = (start, tone) }
    init(_ start: Double, _ sound: ToneSound) { self.init(start, BreathingTone(sound)) }
  }

  @Test(arguments: [
    "breathe b:\n  \"One.\"\n  pause 17s\n  tones none\n  \"Three.\"\n  pause 12s",
    "breathe b for 40s:\n  \"One.\"\n  pause 17s\n  tones none\n  pause 12s",
    "ask quiet: yes-no = yes \"Quiet?\"\nbreathe b:\n  pause 17s\n  if quiet:\n    tones none\n  pause 12s",
    "breathe b:\n  section \"A\":\n    pause 17s\n    tones none\n  pause 12s",
    "breathe b:\n  for x in 1, 2:\n    pause 8.5s\n  tones none\n  pause 12s",
  ])
  func aBlockSoundsAsBeforeUntilTheNextPhaseAfterTheChange(script: String) {
    // Asked for at about 18 s, amid an out-breath that lasts from 15 s to 21 s.
    #expect(tones(script) == [Change(1, .soft), Change(21, .none)])
  }

  @Test func silenceMayEndWithinABlock() {
    let script = "tones none\nbreathe b:\n  pause 12s\n  tones glass at -36 dB\n  pause 12s"
    #expect(tones(script) == [Change(1, .none), Change(15, BreathingTone(.glass, level: -36))])
  }

  @Test func anotherLevelIsAChangeToo() {
    #expect(
      tones("breathe b:\n  pause 5s\n  tones soft at -36 dB\n  pause 12s")
        == [Change(1, .soft), Change(11, BreathingTone(.soft, level: -36))]
    )
  }

  @Test(arguments: [
    ("tones none\n  pause 12s", 1.0), ("pause 4s\n  tones none\n  pause 12s", 5),
    ("on out:\n    tones none\n  pause 12s", 5), ("pause 4.001s\n  tones none\n  pause 12s", 11),
  ])
  func aPhaseThatBeginsAtTheChangeSoundsAsChanged(body: String, start: Double) {
    let changes = start == 1 ? [] : [Change(1, .soft)]
    #expect(tones("breathe b:\n  \(body)") == changes + [Change(start, .none)])
  }

  @Test func ofChangesWithinOnePhaseTheLastHolds() {
    let script = "breathe b:\n  pause 5s\n  tones none\n  pause 1s\n  tones glass\n  tones hum\n  pause 12s"
    #expect(tones(script) == [Change(1, .soft), Change(11, .hum)])
  }

  @Test func eachPassOfARepetitionChangesItsOwnBreaths() {
    let script = "breathe b:\n  repeat 2:\n    tones glass\n    pause 10s\n    tones none\n    pause 10s"
    #expect(tones(script) == [Change(1, .glass), Change(11, .none), Change(21, .glass), Change(31, .none)])
  }

  @Test func aSecondSipOfAnInBreathSoundsAsTheFirst() {
    let script = "breath sips = in 2s, in 1s, out 5s\nbreathe sips:\n  pause 1s\n  tones none\n  pause 12s"
    #expect(tones(Compiled(script)) == [Change(1, .soft), Change(4, .none)])
  }

  @Test func whatIsAskedForInTheLastPhaseHoldsForTheNextBlock() {
    let script = "breathe b:\n  pause 17s\n  tones glass\npause 10s\nbreathe b for 2 breaths"
    #expect(tones(script) == [Change(1, .soft), Change(31, .glass)])
  }

  @Test func wordsAndPausesStayWhereTheyAre() {
    func times(_ tones: String) -> [[Double]] {
      let script = "breathe b:\n  \"One.\"\n\(tones)  pause 3s\n  \"Two.\"\n\(tones)  \"Three.\"\n\(tones)"
      return Compiled(Self.head + script).times { _ in true }
    }
    #expect(times("  tones glass\n") == times(""))
  }

  @Test func onAChangingPaceAnOnsetIsMetAsWell() {
    let script = "breathe b from 12/min to 6/min over 2m for 15 breaths:\n  pause 7 breaths\n  on out:\n    tones none"
    let compiled = Compiled(Self.head + script)
    // Each breath has two phases; the eighth goes out with the fifteenth event.
    #expect(tones(compiled) == [Change(1, .soft), Change(compiled.breaths[15][0], .none)])
  }

  @Test(arguments: [120, 133.3, 151.7] as [Seconds])
  func inAFittedTrackTheChangeMovesWithTheCueBeforeIt(length: Seconds) {
    let script = "breathe b:\n  pause 20s..90s\n  \"Now.\"\n  tones none\n  pause 20s..90s\npause 1s..30s"
    let compiled = Compiled(Self.head + script, fit: length)
    let end = compiled.speech[0][0] + compiled.speech[0][1]
    let next = compiled.breaths.first { $0[0] >= end }
    #expect(tones(compiled) == [Change(1, .soft), Change(next?[0] ?? 0, .none)])
  }
}
