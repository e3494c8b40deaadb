import Foundation
import Quantities
import Rendering
import Signal
import Testing
import Timing

@Suite("The sound of a track")
struct TrackRendererTests {
  static let everything = """
    breath b = in 4s, hold 2s, out 6s
    muscle feet "your feet"
    bed pink at -36 dB
    "Hello there."
    breathe b:
      clench feet at 50% for 5s, rest 6s
      chime bell
    bed brown at -34 dB
    chime bowl
    "Good-bye."
    """

  @Test func aTrackHasJustTheFramesOfItsTimeline() throws {
    for script in ["pause 0.05s", "pause 1s", Self.everything] {
      let rendered = try Rendered(script)
      #expect(rendered.left.count == rendered.timeline.length.value)
      #expect(rendered.right.count == rendered.timeline.length.value)
    }
  }

  @Test func theSizeOfTheBlocksChangesNothing() throws {
    let whole = try Rendered(Self.everything)
    for size in [1, 17, 480, 4096] where size > 1 || whole.left.count < 3_000_000 {
      let other = try Rendered(Self.everything, blockSize: size)
      #expect(whole.left == other.left && whole.right == other.right, "blocks of \(size)")
    }
  }

  @Test func silenceStaysSilent() throws {
    let rendered = try Rendered("pause 3s")
    #expect(rendered.left.allSatisfy { $0 == 0 } && rendered.right.allSatisfy { $0 == 0 })
  }

  @Test func integratedLoudnessIsAsAsked() throws {
    for script in [Self.everything, "\"Only a few words.\"", "breath b = in 4s, out 6s\nbreathe b for 2m"] {
      let rendered = try Rendered(script)
      #expect(abs(rendered.loudness + 18) < 0.5)
    }
  }

  @Test func truePeakStaysUnderItsCeiling() throws {
    let rendered = try Rendered(Self.everything, voice: 1)
    #expect(rendered.truePeak <= -1)
  }
}

@Suite("The breathing tone")
struct BreathingToneTests {
  let rendered: Rendered

  init() throws {
    rendered = try Rendered("breath b = in 4s, hold 3s, out 6s, rest 3s\nbreathe b for 2 breaths", isMastered: false)
  }

  @Test func risesOnTheInBreathAndFallsOnTheOutBreath() {
    // The breath begins at 1 s. A glide even in pitch passes each share of its interval in the same share of time.
    let interval = 220.0 / 165
    for share in [0.3, 0.5, 0.7] {
      let rising = 165 * pow(interval, share)
      let inhale = rendered.frequency(1 + 4 * share - 0.15, 1 + 4 * share + 0.15)
      #expect(abs(inhale / rising - 1) < 0.01)
      let exhale = rendered.frequency(8 + 6 * (1 - share) - 0.15, 8 + 6 * (1 - share) + 0.15)
      #expect(abs(exhale / rising - 1) < 0.01)
    }
  }

  @Test func staysOnAHoldAndOnARest() {
    #expect(abs(rendered.frequency(5.8, 6.2) / 220 - 1) < 0.002)
    #expect(abs(rendered.frequency(6.8, 7.2) / 220 - 1) < 0.002)
    #expect(abs(rendered.frequency(15, 16) / 165 - 1) < 0.002)
  }

  @Test func isSilentAtEveryTurn() {
    for breath in [0.0, 16] {
      for turn in [1.0, 5, 8, 14, 17] {
        #expect(rendered.level(breath + turn - 0.01, breath + turn + 0.01) < -75)
      }
      for middle in [3.0, 6.5, 11] { #expect(rendered.level(breath + middle - 0.2, breath + middle + 0.2) > -45) }
    }
  }

  @Test func isWellBelowTheVoice() throws {
    let voice = try Rendered("\"12345678901234567890\"", isMastered: false)
    #expect(voice.level(1.1, 2.9) - rendered.level(2.6, 3.4) > 12)
  }
}

@Suite("The tension tone")
struct TensionToneTests {
  private func clench(_ effort: Int) throws -> Rendered {
    let script = """
      muscle feet "your feet"
      clench feet at \(effort)% for 5s, rest 10s:
        cue none
        hold none
        release none
      """
    return try Rendered(script, isMastered: false)
  }

  @Test func growsWithTheEffort() throws {
    let levels = try [25, 50, 75, 100].map { try clench($0).level(4.5, 5.5) }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 - $0 > 2 })
  }

  @Test func swellsAndLetsGoSoftly() throws {
    let rendered = try clench(100)
    // The clench is from 1 s to 6 s.
    #expect(rendered.level(0.5, 1.0) < -120)
    #expect(rendered.level(1.4, 1.8) < rendered.level(2.4, 2.8) - 3)
    #expect(rendered.level(2.4, 2.8) < rendered.level(4.4, 4.8))
    #expect(rendered.level(6.7, 6.9) < rendered.level(5.6, 5.9) - 3)
    #expect(rendered.level(6.7, 6.9) > -60)
    #expect(rendered.level(7.7, 8.5) < -120)
  }
}

@Suite("Beds, chimes and edges")
struct BedAndEdgeTests {
  @Test func aBedGivesWayUnderSpeechAndReturnsSlowly() throws {
    let rendered = try Rendered(
      "bed pink at -30 dB\npause 10s\n\"123456789012345.\"\npause 20s",
      isMastered: false,
      voice: 0
    )
    // The words are from 11 s to 12.6 s; a silent voice leaves only the bed to be heard.
    let open = rendered.level(6, 10)
    #expect(rendered.level(11, 12.5) < open - 5.5)
    #expect(rendered.level(10.95, 11.05) < open - 4)
    #expect(rendered.level(13.2, 13.5) < open - 1)
    #expect(abs(rendered.level(16, 20) - open) < 1)
  }

  @Test func speechIsTwelveDecibelsAboveTheLoudestBed() throws {
    let bed = try Rendered(
      "bed pink at -20 dB\npause 6s\n\"123456789012345678901234567890\"",
      isMastered: false,
      voice: 0
    )
    let speech = try Rendered("pause 6s\n\"123456789012345678901234567890\"", isMastered: false)
    #expect(speech.level(7.2, 9.8) - bed.level(7.2, 9.8) > 12)
  }

  @Test(arguments: ["0.05s", "0.5s", "3s"])
  func aBedThatEndsSoonStillRisesGently(length: String) throws {
    let script = "pause 2s\nbed pink at -20 dB\npause \(length)\nbed off\npause 8s"
    let rendered = try Rendered(script, isMastered: false, voice: 0)
    // From silence, a tenth of a second into the bed it is far below its level, and it never passes that.
    #expect(rendered.level(3.0, 3.1) < -45)
    #expect(stride(from: 3.0, to: 8, by: 0.1).allSatisfy { rendered.level($0, $0 + 0.1) < -17 })
    let none = try Rendered("pause 2s\nbed pink at -20 dB\nbed off\npause 8s", isMastered: false, voice: 0)
    #expect(none.left.allSatisfy { $0 == 0 })
  }

  @Test func tonesGiveWayUnderSpeechAndReturn() throws {
    let head = "breath b = in 10s, out 10s\nbreathe b for 2 breaths:\n  pause 4s\n  "
    let spoken = try Rendered(head + "\"123456789012345.\"", isMastered: false, voice: 0)
    let silent = try Rendered(head + "pause 1.6s", isMastered: false, voice: 0)
    #expect(abs(silent.level(5.2, 6.4) - spoken.level(5.2, 6.4) - 5) < 0.3)
    #expect(abs(silent.level(14, 16) - spoken.level(14, 16)) < 0.01)
  }

  @Test func beginningAndEndAreSilent() throws {
    let rendered = try Rendered(TrackRendererTests.everything)
    for channel in [rendered.left, rendered.right] {
      #expect(channel.prefix(48).allSatisfy { abs($0) < 1e-4 })
      #expect(channel.suffix(48).allSatisfy { abs($0) < 1e-4 })
    }
  }

  @Test func bedsFadeIntoOneAnotherWithoutAGap() throws {
    let rendered = try Rendered("bed pink at -30 dB\npause 20s\nbed brown at -30 dB\npause 20s", isMastered: false)
    let levels = stride(from: 15.0, to: 30, by: 0.5).map { rendered.level($0, $0 + 0.5) }
    #expect(levels.allSatisfy { $0 > levels[0] - 6 && $0 < levels[0] + 9 })
  }

  @Test func noEdgeClicks() throws {
    // A tone at the loudest that tones get, cut hard by the clip source, must come out with all its edges faded:
    // the largest jump is then that of the tone itself, 2·sin(π·f/rate) of its amplitude.
    let rendered = try Rendered("\"123456789.\"\n\"12345678.\"\npause 1s", isMastered: false)
    let amplitude = rendered.left.reduce(Float(0)) { max($0, abs($1)) }
    #expect(rendered.largestJump <= amplitude * Float(2 * sin(Double.pi * 440 / 48_000)) * 1.02)
    #expect(amplitude > 0.05)
  }

  @Test func aChimeRingsAndEndsInSilence() throws {
    let rendered = try Rendered("chime bowl\npause 20s", isMastered: false)
    #expect(rendered.level(1.1, 1.5) > -45)
    #expect(rendered.level(1.1, 2) > rendered.level(8, 9))
    #expect(rendered.level(18.95, 19) < -90)
    #expect(rendered.level(19.1, 20) < -150)
  }

  @Test func utterancesAreAllAtOneLoudness() throws {
    for amplitude in [Float(0.05), 0.3, 0.9] {
      let rendered = try Rendered("\"12345678901234567890\"", isMastered: false, voice: amplitude)
      // 440 Hz passes the K-weighting nearly unchanged: −18 LUFS on two channels is −21 dBFS on each.
      #expect(abs(rendered.level(1.1, 2.9) + 21) < 1.2)
    }
  }
}
