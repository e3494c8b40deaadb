import Foundation
import Quantities
import Rendering
import Testing
import Timing

@Suite("The characters of the breathing tone")
struct PacerTests {
  /// Each with the pitch of an empty breath.
  static let pitched: [(name: String, lowest: Double)] = [("soft", 165), ("glass", 330), ("bowl", 147), ("hum", 131)]
  static let all = ["soft", "glass", "bowl", "hum", "ocean"]

  private func render(_ name: String, _ breath: String, level: String = "") throws -> Rendered {
    try Rendered("breath b = \(breath)\ntones \(name)\(level)\nbreathe b for 1 breath", isMastered: false)
  }

  /// The frequency of the strongest partial by the turning of its phase, from two stretches a hundredth of a second
  /// apart; the others are too far off to matter.
  private func frequency(_ rendered: Rendered, near expected: Double, at time: Double) -> Double {
    let length = 4800
    func phase(_ start: Int) -> Double {
      var (re, im) = (0.0, 0.0)
      for index in 0..<length {
        let window = pow(sin(.pi * (Double(index) + 0.5) / Double(length)), 2)
        let angle = 2 * Double.pi * expected * Double(start + index) / 48_000
        re += Double(rendered.left[start + index]) * window * cos(angle)
        im -= Double(rendered.left[start + index]) * window * sin(angle)
      }
      return atan2(im, re)
    }
    let middle = Int(time * 48_000)
    var turned = phase(middle + 240 - length / 2) - phase(middle - 240 - length / 2)
    turned -= (turned / (2 * .pi)).rounded() * 2 * .pi
    return expected + turned / (2 * .pi) * 100
  }

  @Test(arguments: pitched.indices)
  func itsPitchIsThatOfTheBreathWithinAHundredth(index: Int) throws {
    let (name, lowest) = Self.pitched[index]
    let rendered = try render(name, "in 4s, hold 3s, out 6s, rest 3s")
    // The breath begins at 1 s; a fourth, even in pitch.
    for share in [0.2, 0.35, 0.5, 0.65, 0.8] {
      let pitch = lowest * pow(4.0 / 3, share)
      #expect(abs(frequency(rendered, near: pitch, at: 1 + 4 * share) / pitch - 1) < 0.01)
      #expect(abs(frequency(rendered, near: pitch, at: 8 + 6 * (1 - share)) / pitch - 1) < 0.01)
    }
    #expect(abs(frequency(rendered, near: lowest * 4 / 3, at: 6.5) / (lowest * 4 / 3) - 1) < 0.002)
    #expect(abs(frequency(rendered, near: lowest, at: 15.5) / lowest - 1) < 0.002)
  }

  @Test(arguments: ["soft", "hum"])
  func itsSwellIsARaisedCosineWithinAHundredth(name: String) throws {
    // In 6 s: it rises for 2 s, and sinks from 3.6 s. On a hold the partials are even, so the whole power tells.
    let rendered = try render(name, "in 2s, hold 6s, out 2s")
    let full = rendered.level(3 + 2.4, 3 + 3.2)
    func power(_ time: Double) -> Double { pow(10, (rendered.level(3 + time - 0.05, 3 + time + 0.05) - full) / 20) }
    for time in [0.8, 1.0, 1.4, 1.8] { #expect(abs(power(time) - pow(sin(.pi / 2 * time / 2), 2)) < 0.01) }
    for time in [3.9, 4.4, 4.8, 5.2] { #expect(abs(power(time) - pow(sin(.pi / 2 * (6 - time) / 2.4), 2)) < 0.01) }
  }

  @Test(arguments: all)
  func itIsSilentAtEveryTurn(name: String) throws {
    let rendered = try render(name, "in 4s, hold 3s, out 6s, rest 3s")
    for turn in [1.0, 5, 8, 14] { #expect(rendered.level(turn - 0.01, turn + 0.01) < -75) }
    for middle in [3.0, 6.5, 11] { #expect(rendered.level(middle - 0.3, middle + 0.3) > -48) }
    // Holding is softer than moving, resting softer still.
    func loudness(_ from: Double, _ to: Double) -> Double {
      let steps = rendered.powers(rendered.range(from - 0.2, to)).dropFirst(2)
      return 10 * log10(steps.reduce(0, +) / Double(steps.count))
    }
    let moving = max(loudness(2.6, 3.6), loudness(7.5, 8.5), loudness(9.5, 10.5))
    #expect(moving > loudness(6.2, 6.8) + 3 && loudness(6.2, 6.8) > loudness(15.2, 15.8) + 3)
  }

  @Test(arguments: all)
  func itIsAsLoudAsItsLevelSays(name: String) throws {
    let rendered = try render(name, "in 1s, hold 20s, out 1s", level: " at -27 dB")
    // The middle third of the hold is full, and 5 dB below the level.
    let steps = rendered.powers(rendered.range(2 + 8, 2 + 12))
    let loudness = -0.691 + 10 * log10(steps.dropFirst().reduce(0, +) / Double(steps.count - 1))
    #expect(abs(loudness + 32) < 0.7)
    let standard = try render(name, "in 1s, hold 20s, out 1s")
    #expect(abs(rendered.level(10, 12) - standard.level(10, 12) - 6) < 0.05)
  }

  /// The centre of the spectrum between two times, in hertz, by mean squares of the signal and of its slope.
  private func centre(_ rendered: Rendered, _ from: Double, _ to: Double) -> Double {
    let part = Array(rendered.left[rendered.range(from, to)])
    let power = part.reduce(0) { $0 + Double($1) * Double($1) }
    let slope = zip(part, part.dropFirst()).reduce(0) { $0 + Double($1.1 - $1.0) * Double($1.1 - $1.0) }
    return (slope / power).squareRoot() * 48_000 / (2 * .pi)
  }

  @Test(arguments: all)
  func aSecondSipBeginsHigherAndEndsFull(name: String) throws {
    let rendered = try render(name, "in 4s, in 2s, out 6s")
    let (first, firstEnd) = (centre(rendered, 1.3, 2.1), centre(rendered, 4.0, 4.8))
    let (second, secondEnd) = (centre(rendered, 5.2, 5.7), centre(rendered, 6.3, 6.8))
    let (out, outEnd) = (centre(rendered, 7.4, 8.2), centre(rendered, 11, 12))
    #expect(first < firstEnd && firstEnd < secondEnd && second > first * 1.1 && second < secondEnd)
    #expect(out > outEnd * 1.08)
  }

  @Test func theWaveSwellsWithTheInBreathAndDrawsBackWithTheOutBreath() throws {
    let rendered = try render("ocean", "in 4s, out 6s")
    // It is loudest late in the in-breath and early in the out-breath.
    let inhale = stride(from: 1.0, to: 4.9, by: 0.5).map { rendered.level($0, $0 + 0.5) }
    #expect(inhale.firstIndex(of: inhale.max() ?? 0).map { $0 >= 4 } == true)
    let exhale = stride(from: 5.0, to: 10.9, by: 0.5).map { rendered.level($0, $0 + 0.5) }
    #expect(exhale.firstIndex(of: exhale.max() ?? 0).map { $0 <= 5 } == true)
    #expect(centre(rendered, 1.2, 1.8) * 1.8 < centre(rendered, 4.2, 4.8))
  }

  @Test func itsGainsArePureFunctionsOfTheFrame() throws {
    let tones = Self.all.map { "tones \($0)\nbreathe b for 1 breath" }.joined(separator: "\n")
    let script = "breath b = in 2s, in 1s, hold 1s, out 3s, rest 1s\n\(tones)"
    let whole = try Rendered(script, isMastered: false)
    for size in [17, 480, 4096] {
      let other = try Rendered(script, blockSize: size, isMastered: false)
      let isSame = whole.left == other.left && whole.right == other.right
      #expect(isSame, "blocks of \(size)")
    }
  }
}

@Suite("What a track is known to be before it is rendered")
struct SurveyTests {
  @Test(arguments: [
    "bed brown at -30 dB\npause 1m", "bed pink at -30 dB\npause 1m", "bed white at -30 dB\npause 1m",
    "bed rain at -30 dB\npause 20s\nbed pink\npause 5s\nfade bed over 10s\npause 20s", "bed rain at -30 dB\npause 1m",
    "bed ocean at -30 dB\npause 1m",
    "bed night at -30 dB\npause 1m", "bed drone at -30 dB\npause 1m",
    "breath b = in 4s, hold 2s, out 6s, rest 2s\ntones soft\nbreathe b for 1m",
    "breath b = in 4s, in 2s, out 7s\ntones soft at -27 dB\nbreathe b for 1m",
    "chime bowl\npause 40s", "chime bell at -20 dB\npause 20s",
    "breath b = in 4s, hold 2s, out 6s, rest 2s\ntones glass\nbreathe b for 1m",
    "breath b = in 4s, hold 2s, out 6s, rest 2s\ntones bowl\nbreathe b for 1m",
    "breath b = in 4s, hold 2s, out 6s, rest 2s\ntones hum\nbreathe b for 1m",
    "breath b = in 4s, hold 2s, out 6s, rest 2s\ntones ocean\nbreathe b for 1m",
    "muscle a \"a\"\nrepeat 4:\n  clench a at 60%, rest 10s:\n    cue none\n    hold none\n    release none",
  ])
  func isItsLoudnessWithinThreeTenths(script: String) throws {
    let timeline = Rendered.timeline(script)
    let clips = Rendered.ToneClips(timeline, amplitude: 0)
    let plan = try TrackRenderer(timeline, clips: clips).planAsMixed()
    let rendered = try Rendered(timeline, clips, plan: plan)
    let told = try #require(plan.loudness?.value)
    #expect(abs(rendered.loudness - told) < 0.3)
  }
}
