import Foundation
import Quantities
import Rendering
import Signal
import Testing

@Suite("Mastering to a named target")
struct MasteringTargetTests {
  static let script = """
    breath belly = in 4s, out 6s
    muscle feet "your feet"
    bed brown at -34 dB
    "Welcome. Make yourself comfortable, in any way that suits you."
    breathe belly for 1m:
      clench feet at 50% for 5s, rest 20s
      "What is different, now that they are at rest?"
    "Let your own breath come back, and stay as long as you like."
    pause 20s
    """

  private func render(_ target: MasteringTarget, _ script: String = script) throws -> Rendered {
    let timeline = Rendered.timeline(script)
    return try Rendered(timeline, Rendered.SyllableClips(timeline), target: target)
  }

  @Test(arguments: MasteringTarget.all)
  func loudnessAndPeakAreAsAsked(target: MasteringTarget) throws {
    let rendered = try render(target)
    #expect(abs(rendered.loudness - target.loudness.value) < 0.3)
    #expect(rendered.truePeak <= target.peak.value + 0.1)
    #expect(rendered.plan.reachesTarget)
    #expect(abs(rendered.loudness - (rendered.plan.expected?.value ?? 0)) < 0.2)
  }

  @Test(arguments: MasteringTarget.all)
  func theLoudnessRangeIsAsExpected(target: MasteringTarget) throws {
    let rendered = try render(target)
    let steps = rendered.powers(0..<rendered.left.count)
    let range = try #require(LoudnessRange.range(steps: steps))
    let expected = try #require(rendered.plan.expectedRange)
    #expect(abs((range - expected).value) < 0.5)
  }

  @Test func aNarrowRangeRaisesWhatIsSoftAndNotTheWords() throws {
    // Tones far below the words: wider than a loudspeaker should have it.
    let words = "\"12345678901234567890123456789012345678901234567890\""
    let script =
      "breath b = in 4s, out 6s\n" + (1...6).map { _ in "\(words)\nbreathe b for 10s" }.joined(separator: "\n")
    var (broad, narrow) = (MasteringTarget.phone, MasteringTarget.phone)
    (broad.range, narrow.range) = (30, 5)
    let (wide, narrowed) = (try render(broad, script), try render(narrow, script))
    let ranges = (wide.plan.expectedRange?.value ?? 0, narrowed.plan.expectedRange?.value ?? 0)
    #expect(ranges.1 < ranges.0 - 2)
    // The first words are from 1 s to 6 s, tones alone sound from 10 s to 14 s.
    let (spoken, tones) = (wide.level(2, 6) - narrowed.level(2, 6), wide.level(10, 14) - narrowed.level(10, 14))
    #expect(tones - spoken < -2)
  }

  @Test func aSleepTrackSinksSlowlyAndFadesAway() throws {
    let rendered = try render(.sleep, "bed pink at -24 dB\npause 6m")
    let levels = stride(from: 20.0, to: 300, by: 20).map { rendered.level($0, $0 + 20) }
    // Never louder again, by more than noise strays; never faster than the whole sinking allows.
    for (earlier, later) in zip(levels.dropFirst(2), levels.dropFirst(3)) {
      #expect(later < earlier + 0.1)
      #expect(later > earlier - 1.5)
    }
    let sunk = levels[0] - rendered.level(300, 314)
    // Nine decibels over 306 s, of which 253 have passed.
    #expect(abs(sunk - 9 * 253 / 306) < 0.5)
    #expect(rendered.level(350, 355) < rendered.level(300, 310) - 12)
  }

  @Test(arguments: MasteringTarget.all)
  func bothEndsAreSilent(target: MasteringTarget) throws {
    let rendered = try render(target, "bed brown at -20 dB\npause 5s")
    #expect(rendered.left.first == 0 && rendered.right.first == 0)
    #expect(abs(rendered.left.last ?? 1) < 1e-4 && abs(rendered.right.last ?? 1) < 1e-4)
    let steps = zip(rendered.left, rendered.left.dropFirst()).map { abs($0 - $1) }
    #expect((steps.prefix(100).max() ?? 1) < 1e-4)
    #expect((steps.suffix(100).max() ?? 1) < 1e-4)
  }

  @Test func theEndOfATrackIsFadedWhateverSounds() throws {
    // A breath that ends with the track's words; the fade takes the last half second.
    let rendered = try render(.phone, "\"12345678901234567890.\"\nbed pink at -20 dB\npause 3s")
    let end = Double(rendered.left.count) / 48_000
    #expect(rendered.level(end - 0.01, end) < rendered.level(end - 1, end - 0.6) - 30)
  }
}
