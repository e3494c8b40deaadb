import Foundation
import Signal
import Testing

@Suite struct FastSineTests {
  @Test func sineIsRightToSinglePrecision() {
    var worst = 0.0
    for step in stride(from: -64_000, to: 64_000, by: 16) {
      let turns = (SIMD16<Float>.ramp + Float(step)) * (1.0 / 16_384)
      let values = FastSine.values(atTurns: turns)
      for lane in 0..<16 { worst = max(worst, abs(Double(values[lane]) - sin(2 * .pi * Double(turns[lane])))) }
    }
    #expect(worst < 3e-7)
    #expect(worst > 0)
  }

  @Test func sineIsExactAtQuarterTurns() {
    let values = FastSine.values(atTurns: SIMD16<Float>.ramp * 0.25 - 2)
    for lane in 0..<16 { #expect(values[lane] == [0, 1, 0, -1][lane % 4]) }
  }

  @Test func fadeMatchesItsFormulaAndMirrorsItself() {
    for step in -20...120 {
      let share = Double(step) / 100
      let fast = Double(Fade.levels(at: SIMD16(repeating: Float(share)))[0])
      #expect(abs(fast - Fade.level(at: share)) < 1e-6)
      #expect(abs(Fade.level(at: share) + Fade.level(at: 1 - share) - 1) < 1e-12)
    }
    #expect(Fade.level(at: 0) == 0)
    #expect(Fade.level(at: 1) == 1)
  }
}
