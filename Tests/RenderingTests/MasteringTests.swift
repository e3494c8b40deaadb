import Foundation
import Quantities
import Rendering
import Testing
import Timing

@Suite("Mastering")
struct MasteringTests {
  /// Scripts whose loudness is hard to bring about: mostly quiet, mostly silent, mostly struck.
  static let hard: [String] = [
    "breath belly = in 4s, out 6s\n\"Hello.\"\nbreathe belly for 15m",
    "breath belly = in 4s, out 6s\n\"Hello.\"\nbreathe belly for 3m",
    "bed brown at -36 dB\npause 5m\n\"Hello.\"\npause 5m\nchime bell at -12 dB",
    "bed pink at -20 dB\n\"Hello there, how are you?\"\npause 60s",
    "\"Hello there.\" softly\npause 60s\n\"Good-bye.\"",
  ]

  @Test(arguments: hard)
  func theTargetHoldsBehindTheLimiter(script: String) throws {
    let timeline = Rendered.timeline(script)
    let rendered = try Rendered(timeline, Rendered.SyllableClips(timeline))
    #expect(abs(rendered.loudness + 18) < 0.5)
    #expect(rendered.truePeak <= -1)
    #expect(rendered.plan.reachesTarget)
    #expect(abs(rendered.loudness - (rendered.plan.expected?.value ?? 0)) < 0.25)
  }

  @Test func theFoundingRoutineIsAsLoudAsAsked() throws {
    let timeline = Rendered.timeline(try foundingRoutine())
    let rendered = try Rendered(timeline, Rendered.SyllableClips(timeline))
    #expect(abs(rendered.loudness + 18) < 0.3)
    #expect(rendered.truePeak <= -1)
  }

  @Test(arguments: ["3m", "15m"])
  func aFewWordsAmongSoftTonesDoNotShout(length: String) throws {
    let timeline = Rendered.timeline("breath belly = in 4s, out 6s\n\"Hello.\"\nbreathe belly for \(length)")
    let rendered = try Rendered(timeline, Rendered.ToneClips(timeline, amplitude: 0.3))
    // "Hello." is from 1 s to 1.6 s; its middle is all tone. −0.691 is the zero of the scale.
    let powers = rendered.powers(rendered.range(1.1, 1.5))
    let loudness = 10 * log10(powers.dropFirst().reduce(0, +) / Double(powers.count - 1)) - 0.691
    #expect(loudness < -11.5)
    #expect(loudness > -13)
  }

  @Test func aBedThatCanHardlyBeHeardDoesNotReachTheTarget() throws {
    let plan = try Rendered("bed pink at -80 dB\npause 30s").plan
    #expect(!plan.reachesTarget)
    #expect(plan.expected.map { $0 < -60 } == true)
    #expect(try Rendered("bed pink at -30 dB\npause 30s").plan.reachesTarget)
    #expect(try Rendered("pause 3s").plan.reachesTarget)
  }

  @Test func strikesAloneAreNotRaisedToTheLoudnessOfSpeech() throws {
    let rendered = try Rendered("chime bowl\npause 30s\nchime bell")
    let powers = rendered.powers(0..<rendered.left.count)
    #expect(10 * log10(powers.max() ?? 0) - 0.691 < -10)
    #expect(!rendered.plan.reachesTarget)
  }

  @Test func aLoudMomentInAQuietTrackIsNotMadeLouder() throws {
    // Raised by as much as the rest needs, the loud seconds would be at −4 LUFS.
    let quiet = "bed pink at -40 dB\npause 10m"
    let rendered = try Rendered("\(quiet)\nbed brown at -22 dB\npause 8s\n\(quiet)")
    let powers = rendered.powers(0..<rendered.left.count)
    #expect(10 * log10(powers.max() ?? 0) - 0.691 < -10)
  }

  @Test func theSizeOfTheBlocksChangesNothingWhereStemsDiffer() throws {
    let timeline = Rendered.timeline(
      """
      breath belly = in 4s, out 6s
      muscle feet "your feet"
      "Hello."
      chime bowl at -12 dB
      "Softly." softly
      breathe belly for 1m:
        clench feet for 10s, rest 10s
      """
    )
    let whole = try Rendered(timeline, Rendered.SyllableClips(timeline))
    for size in [17, 480, 4096, 10_000] {
      let other = try Rendered(timeline, Rendered.SyllableClips(timeline), plan: nil, size)
      let isSame = whole.left == other.left && whole.right == other.right
      #expect(isSame, "blocks of \(size)")
    }
  }
}

/// The text of the founding routine, from the root of the package.
func foundingRoutine() throws -> String {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return try String(
    contentsOf: root.appendingPathComponent("Scripts/notice-and-release/clench-and-notice.relax"),
    encoding: .utf8
  )
}
