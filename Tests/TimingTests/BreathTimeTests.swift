import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("The breath as a timebase")
struct BreathTimeTests {
  static let head = "breath b = in 4s, out 6s\nmuscle feet \"your feet\"\n"

  private func exercises(_ compiled: Compiled) -> [[Double]] {
    compiled.times { if case .exercise = $0 { true } else { false } }
  }

  @Test func cuesWaitForAPhase() {
    let compiled = Compiled(
      Self.head + "breathe b:\n  pause 1s\n  \"One.\" on out\n  on in: \"Two.\"\n  on in:\n    \"Three.\"\n"
    )
    // The breath begins at 1 s: out at 5 s, in at 11 s, and again at 21 s.
    #expect(compiled.speech.map { $0[0] } == [5, 11, 21])
  }

  @Test func anOnsetAtHandIsNotWaitedFor() {
    #expect(Compiled(Self.head + "breathe b:\n  \"One.\" on in").speech.map { $0[0] } == [1])
  }

  @Test func exercisesBeginAndEndOnThePhasesAskedFor() {
    let body = "  clench feet on out until in, rest 12s:\n    cue none\n    hold none\n    release none\n"
    let compiled = Compiled(Self.head + "breathe b:\n" + body + body)
    #expect(exercises(compiled) == [[5, 6], [25, 6]])
    #expect(compiled.diagnostics.isEmpty)
  }

  @Test func lengthsMayBeInBreaths() {
    let script = """
      breathe b:
        pause 2 breaths
        clench feet on in for 1 breath, rest 2 breaths:
          cue none
          hold none
          release none
        pause 0.5 breaths
      """
    let compiled = Compiled(Self.head + script)
    #expect(compiled.times { $0 == .pause } == [[1, 20], [51, 5]])
    #expect(exercises(compiled) == [[21, 10]])
    #expect(compiled.breaths.count == 2 * 6)
  }

  @Test func aRampChangesThePaceEvenlyAndKeepsBreathsWhole() {
    let compiled = Compiled("breath b = in 4s, out 6s\nbreathe b from 12/min to 6/min over 3m")
    let cycles = stride(from: 0, to: compiled.breaths.count, by: 2).map { index in
      compiled.breaths[index][1] + compiled.breaths[index + 1][1]
    }
    #expect(abs(cycles[0] - 5) < 0.001)
    #expect(zip(cycles, cycles.dropFirst()).allSatisfy { $0 < $1 })
    #expect((cycles.last ?? 0) > 9)
    var time = 0.0
    for cycle in cycles {
      #expect(abs(60 / cycle - (12 - 6 * time / 180)) < 0.01)
      time += cycle
    }
    #expect(abs(time - 180) < 5.2)
    for pair in zip(compiled.breaths, compiled.breaths.dropFirst()) {
      #expect(abs(pair.0[0] + pair.0[1] - pair.1[0]) < 1e-9)
    }
    // In and out keep their shares.
    #expect(
      compiled.breaths.indices.filter { $0 % 2 == 0 }.allSatisfy {
        abs(compiled.breaths[$0][1] / (compiled.breaths[$0][1] + compiled.breaths[$0 + 1][1]) - 0.4) < 0.001
      }
    )
  }

  @Test func cuesMoveWithARamp() {
    let script =
      "breath b = in 4s, out 6s\nbreathe b from 10/min to 5/min over 1m for 12 breaths:\n  pause 7 breaths\n  \"Now.\" on in"
    let compiled = Compiled(script)
    #expect(compiled.breaths.count == 24)
    #expect(compiled.speech[0][0] == compiled.breaths[14][0])
  }

  @Test(arguments: [
    ("\"One.\" on out", "no-breath"), ("on in: \"One.\"", "no-breath"),
    ("pause 3 breaths", "breaths-without-breathing"),
    ("clench feet on out for 5s", "no-breath"), ("count 3..1 each breath", "no-breath"),
    ("breathe b:\n  \"One.\" on hold", "no-such-phase"), ("breathe b:\n  clench feet until rest", "no-such-phase"),
  ])
  func whatWaitsForTheBreathNeedsOne(cue: String, code: String) {
    #expect(Compiled(Self.head + cue).codes.first == code)
  }

  @Test func countsStandOnTheirBreaths() {
    let compiled = Compiled(Self.head + "breathe b:\n  count 3..1 each breath\n  count 1..2 each out")
    #expect(compiled.spoken == ["3.", "2.", "1.", "1.", "2."])
    #expect(compiled.speech.map { $0[0] } == [1, 11, 21, 25, 35])
    #expect(Compiled("count 1..3 each 4s").speech.map { $0[0] } == [1, 5, 9])
  }

  @Test func wordsTakeTheTimeTheyAreGiven() {
    let compiled = Compiled("\"Letting go, all the way.\" over 6s\npause 2s")
    #expect(compiled.speech == [[1, 6]])
    #expect(compiled.sheet.utterances.first?.target == 6)
  }

  @Test func sidesAreSpokenAndTurnForTheLeftHanded() {
    let script = """
      muscle hand "your {side} hand"
      for x in hand:
        clench dominant hand for 5s, rest 20s:
          hold none
          release none
        clench left hand for 5s, rest 20s:
          hold none
          release none
      """
    var listener = Listener()
    #expect(Compiled(script).spoken.map { $0.contains("your right hand") } == [true, false])
    listener.isLeftHanded = true
    #expect(Compiled(script, listener: listener).spoken.allSatisfy { $0.contains("your left hand") })
    #expect(Compiled("muscle feet \"your feet\"\nclench left feet").codes == ["side-without-slot"])
  }
}
