import Foundation
import Quantities
import Signal
import Testing

@Suite struct SlowCompressorTests {
  @Test(arguments: [(-40.0, 0.0), (-10, 0), (-6, 0.5), (-2, 2), (0, 3), (6, 6), (14, 10)])
  func itsCurveIsTwoToOneAboveASoftKnee(level: Double, reduction: Double) {
    #expect(abs(SlowCompressor.reduction(at: Decibels(level)).value - reduction) < 1e-9)
    let compressor = SlowCompressor(step: 0.001)
    let steady = compressor.gains(for: [Double](repeating: Decibels(level).power * 3, count: 3000), beside: 3)
    #expect(abs(Decibels(amplitude: Double(steady[2999])).value + reduction) < 0.01)
  }

  @Test func louderInIsNeverSofterOut() {
    let levels = stride(from: -30.0, through: 20, by: 0.25).map {
      $0 - SlowCompressor.reduction(at: Decibels($0)).value
    }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [0.0005, 0.001, 0.002])
  func itGivesWayInFifteenMillisecondsAndReturnsInAQuarterOfASecond(step: Double) throws {
    let compressor = SlowCompressor(step: Seconds(step))
    let second = Int(1 / step)
    // Two seconds at -20 dB, two at +10 dB, two at -20 dB: 0, 8 and 0 dB of reduction.
    let powers = [-20.0, 10, -20].flatMap { [Double](repeating: Decibels($0).power, count: 2 * second) }
    let reductions = compressor.gains(for: powers, beside: 1).map { -Decibels(amplitude: Double($0)).value }
    #expect(reductions[2 * second - 1] < 0.01 && abs(reductions[4 * second - 1] - 8) < 0.01)
    let share = 1 - exp(-1.0)
    let attack = try #require((2 * second..<4 * second).first { reductions[$0] > 8 * share }) - 2 * second
    let release = try #require((4 * second..<6 * second).first { reductions[$0] < 8 * (1 - share) }) - 4 * second
    // The detector's own 5 ms come on top: it falls through 20 dB in about 25 ms.
    #expect((0.013...0.021).contains(Double(attack) * step))
    #expect((0.25...0.29).contains(Double(release) * step))
  }

  @Test func aPhraseBeginsAsIfTheVoiceHadBeenSpeaking() throws {
    let first = try #require(SlowCompressor(step: 0.001).gains(for: [1], beside: 1).first)
    #expect(abs(Decibels(amplitude: Double(first)).value + 3) < 0.01)
  }
}
