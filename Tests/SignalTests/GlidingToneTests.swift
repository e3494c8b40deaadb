import Foundation
import Quantities
import Signal
import Testing

@Suite struct GlidingToneTests {
  private func tone(_ start: Hertz, _ end: Hertz, length: Int, gain: StereoGain = .centre) -> GlidingTone {
    GlidingTone(
      from: start,
      to: end,
      length: FrameCount(length),
      amplitude: 0.5,
      gain: gain,
      attack: 4_001,
      release: 9_000,
      sampleRate: .track
    )
  }

  @Test(arguments: [(200.0, 200.0), (200, 150), (110, 440), (300, 299.99), (200, 200.19), (200, 200.21)])
  func toneFollowsTheIntegralOfItsFrequency(start: Double, end: Double) {
    let length = 480_003
    let tone = tone(Hertz(start), Hertz(end), length: length)
    let signal = Stereo.rendered([length]) { tone.add(to: $0, $1, from: $2, count: $3) }
    let growth = log(end / start) / Double(length)
    var worst = 0.0
    for frame in 0..<length {
      let x = growth * Double(frame)
      let turns = start / 48_000 * (growth == 0 ? Double(frame) : expm1(x) / growth)
      let fade =
        Fade.level(at: Double(frame) / 4001) * Fade.level(at: Double(length - 1 - frame) / 9000)
      worst = max(worst, abs(Double(signal.left[frame]) - 0.5 * fade * sin(2 * .pi * turns)))
    }
    // The phase is a straight line over 64 frames. A breath's fourth in some seconds is as near to theory as a steady
    // tone, 94 dB under it and more; two octaves bend further.
    #expect(worst < (abs(log2(end / start)) > 1 ? 5e-5 : 1e-5))
  }

  @Test func toneIsTheSameForAnySplit() {
    let length = 50_000
    let tone = tone(220, 330, length: length)
    let whole = Stereo.rendered([length + 200]) { tone.add(to: $0, $1, from: $2 - 100, count: $3) }
    let parts = Stereo.rendered(Stereo.oddSplit(of: length + 200)) { tone.add(to: $0, $1, from: $2 - 100, count: $3) }
    #expect(whole == parts)
  }

  @Test func toneStartsAndEndsInExactSilence() {
    let length = 30_000
    let tone = tone(220, 200, length: length)
    let signal = Stereo.rendered([length + 200]) { tone.add(to: $0, $1, from: $2 - 100, count: $3) }
    #expect(signal.left[...100].allSatisfy { $0 == 0 })
    #expect(signal.left[(length + 99)...].allSatisfy { $0 == 0 })
    #expect(abs(signal.left[101]) < 1e-6 && abs(signal.left[length + 98]) < 1e-6)
    #expect(signal.left.contains { abs($0) > 0.49 })
  }

  @Test func toneAddsToWhatIsThereAndKeepsToItsSide() {
    let tone = tone(220, 220, length: 20_000, gain: StereoGain(left: 0, right: 0.5))
    let once = Stereo.rendered([20_000]) { tone.add(to: $0, $1, from: $2, count: $3) }
    let twice = Stereo.rendered([20_000]) {
      tone.add(to: $0, $1, from: $2, count: $3)
      tone.add(to: $0, $1, from: $2, count: $3)
    }
    #expect(once.left.allSatisfy { $0 == 0 })
    #expect(zip(once.right, twice.right).allSatisfy { 2 * $0 == $1 })
    #expect(once.right.map(abs).max().map { abs($0 - 0.25) < 1e-3 } == true)
  }

  @Test func panningKeepsThePower() {
    for step in -10...10 {
      let gain = StereoGain.panned(Double(step) / 10)
      #expect(abs(gain.left * gain.left + gain.right * gain.right - 2) < 1e-6)
    }
    #expect(StereoGain.panned(0) == .centre)
    #expect(StereoGain.panned(-1).right == 0)
    #expect(StereoGain.panned(1).left == 0)
    #expect(StereoGain.panned(0.5).right > StereoGain.panned(0.5).left)
  }
}
