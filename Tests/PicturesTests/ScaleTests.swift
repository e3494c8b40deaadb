import Foundation
import Pictures
import Quantities
import Testing
import Timing

@Suite("Time and breath to scale")
struct ScaleTests {
  @Test(arguments: [
    (30.0, 15.0, 2), (60, 15, 4), (90, 30, 3), (720, 60, 12), (2400, 60, 40), (3600, 120, 30), (10_800, 300, 36),
    (86_400, 1800, 48), (0, 15, 1), (720.001, 60, 13),
  ])
  func rowsAreRoundTimesAndNeverTooMany(track: Double, row: Double, rows: Int) {
    let rate = SampleRate.track
    let scale = TimeScale(length: rate.frames(in: Seconds(track)), rate: rate, metrics: Metrics(.paper))
    #expect(scale.rowTime.value == row && scale.rows == rows)
  }

  @Test func aFrameIsWhereItsTimeIs() {
    let rate = SampleRate.track
    let scale = TimeScale(length: rate.frames(in: 720), rate: rate, metrics: Metrics(.paper))
    #expect(scale.x(rate.frames(in: 180), inRow: 3) == 38)
    #expect(abs(scale.x(rate.frames(in: 210), inRow: 3) - 793.7 / 2) < 1e-9)
    #expect(scale.row(of: rate.frames(in: 720)) == 11)
    #expect(scale.frames(ofRow: 11) == (660 * 48_000)..<(720 * 48_000))
  }

  /// The coordinates of a path.
  private func numbers(_ path: String) -> [Double] {
    path.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
  }

  @Test func theBreathRisesFallsAndStaysLevel() {
    let breath = BreathPattern(name: "box", phases: [(.inhale, 4), (.hold, 4), (.exhale, 4), (.rest, 4)])
    let pieces = breath.phases.enumerated().map { index, phase in
      BreathCurve.Piece(from: Double(index) * 40, to: Double(index + 1) * 40, fullness: phase.fullness, part: 0...1)
    }
    let path = BreathCurve(bottom: 100, top: 20).path(pieces, isClosed: false)
    #expect(path == "M0 100C13.33 100 26.67 20 40 20H80C93.33 20 106.67 100 120 100H160")
    let closed = BreathCurve(bottom: 100, top: 20).path(pieces, isClosed: true)
    #expect(closed.hasPrefix("M0 100L0 100") && closed.hasSuffix("L160 100Z"))
  }

  @Test(arguments: [0.1, 0.37, 0.5, 0.93])
  func aBreathThatARowCutsGoesOnInTheNext(cut: Double) {
    let fullness = BreathPattern(name: "b", phases: [(.inhale, 4), (.exhale, 6)]).phases[0].fullness
    let curve = BreathCurve(bottom: 100, top: 0)
    func part(_ range: ClosedRange<Double>) -> [Double] {
      let piece = BreathCurve.Piece(
        from: 900 * range.lowerBound,
        to: 900 * range.upperBound,
        fullness: fullness,
        part: range
      )
      return numbers(curve.path([piece], isClosed: false))
    }
    let (before, after) = (part(0...cut), part(cut...1))
    // Both meet at the height of 3t² − 2t³, in one direction.
    let height = 100 - 100 * cut * cut * (3 - 2 * cut)
    #expect(abs(before[7] - height) < 0.006 && abs(after[1] - height) < 0.006)
    let slopes = ((before[7] - before[5]) / (before[6] - before[4]), (after[3] - after[1]) / (after[2] - after[0]))
    #expect(abs(slopes.0 - slopes.1) < 0.001)
  }

  @Test func wordsStandOutFromTheirGroundByDayAndByNight() throws {
    let sheet = PictureStyle.sheet(letter: 10)
    let night = try #require(sheet.range(of: "@media"))
    #expect(sheet[night.lowerBound...].hasPrefix("@media screen and"), "paper stays white")
    for rules in [sheet[..<night.lowerBound], sheet[night.lowerBound...]] {
      func colour(_ selector: String) throws -> Double {
        let rule = try #require(rules.range(of: selector))
        let fill = try #require(rules[rule.lowerBound...].range(of: "fill:#"))
        let digits = rules[fill.upperBound...].prefix { $0.isHexDigit }
        let all = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
        let channels = stride(from: 0, to: 6, by: 2).map {
          Double(Int(String(all[$0...($0 + 1)]), radix: 16) ?? 0) / 255
        }
        // Relative luminance, WCAG 2.2.
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
      }
      for (words, ground) in [("text{", ".ground{"), (".l", ".ground{"), (".s", ".ground{"), ("text{", ".bed{")] {
        let pair = [try colour(words), try colour(ground)].sorted()
        #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, "\(words) on \(ground)")
      }
    }
  }
}
