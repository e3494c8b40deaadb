import Foundation
import Quantities
import Signal
import Testing

@Suite struct LimiterTests {
  private func limited(_ signal: Stereo, ceiling: Decibels = -1, blocks: [Int]? = nil) -> (Stereo, Limiter) {
    let limiter = Limiter(ceiling: ceiling)
    let padded = signal + Stereo(silence: limiter.latency.value)
    let output = padded.processed(in: blocks ?? Stereo.evenSplit(of: padded.count)) { limiter.process($0) }
    return (output, limiter)
  }

  static let hostile: [(name: String, signal: Stereo)] = [
    (
      "square edge at +12 dBFS",
      Stereo(silence: 5000) + Stereo((0..<9600).map { $0 / 31 % 2 == 0 ? 4 : -4 }) + Stereo(silence: 3000)
    ),
    (
      "fs/4 burst at +12 dBFS",
      Stereo(silence: 5003) + .sine(12_000, amplitude: 4, phase: 0.125, seconds: 0.3) + Stereo(silence: 3000)
    ),
    ("single impulse", Stereo(silence: 5007) + Stereo([3]) + Stereo(silence: 5000)),
    ("hiss at +12 dBFS", .softHiss(amplitude: 4, seconds: 2)),
    ("bursts 3 ms apart", Stereo((0..<48_000).map { $0 % 144 < 9 ? Float($0 % 5) - 2 : 0.3 })),
    ("slow sine at +6 dBFS", .sine(50, amplitude: 2, seconds: 1)),
    ("8 kHz from nothing", Stereo(silence: 4999) + .sine(8000, amplitude: 1.4, phase: 1 / 12.0, seconds: 0.2)),
  ]

  @Test(arguments: hostile.indices)
  func limiterHoldsItsCeilingAfterAnEdge(index: Int) {
    let (name, signal) = Self.hostile[index]
    let (output, limiter) = limited(signal)
    let peak = Referee(left: output.left, right: output.right).truePeak.value
    var ours = TruePeakMeter()
    _ = output.processed(in: Stereo.evenSplit(of: output.count)) { ours.measure($0) }
    #expect(ours.peak.value < -0.999, "\(name): \(ours.peak.value) dBTP")
    #expect(peak < -0.9, "\(name): \(peak) dBTP")
    #expect(limiter.deepestReduction.value < -1, "\(name)")
  }

  @Test func limiterKeepsCloseToItsCeiling() {
    let (output, _) = limited(.sine(997, amplitude: 2, seconds: 1))
    let peak = Referee(left: output.left, right: output.right).truePeak.value
    #expect(peak > -1.1)
  }

  @Test func limiterIsTransparentBelowTheCeiling() {
    let signal = Stereo.sine(997, amplitude: 0.88, seconds: 1) + .hiss(amplitude: 0.4, seconds: 1)
    let (output, limiter) = limited(signal)
    let latency = limiter.latency.value
    #expect(output.left[..<latency].allSatisfy { $0 == 0 })
    let isUnchanged = Array(output.left[latency...]) == signal.left && Array(output.right[latency...]) == signal.right
    #expect(isUnchanged)
    #expect(limiter.deepestReduction.value == 0)
  }

  @Test func limiterReturnsToBitTransparency() {
    let tail = Stereo.hiss(amplitude: 0.3, seconds: 4)
    let signal = Stereo([4, -4, 4]) + tail
    let (output, limiter) = limited(signal)
    let from = 3 * 48_000
    let isUnchanged = Array(output.left[(from + limiter.latency.value)...]) == Array(signal.left[from...])
    #expect(isUnchanged)
  }

  @Test func limiterIsTheSameForAnySplit() {
    for (_, signal) in Self.hostile {
      let whole = limited(signal).0
      #expect(whole == limited(signal, blocks: Stereo.oddSplit(of: whole.count)).0)
    }
  }

  @Test func gainMovesWithoutClicks() {
    // A level that is 0.1 all along shows the gain itself; the impulse is far louder.
    var signal = Stereo([Float](repeating: 0.1, count: 96_000))
    signal.left[20_000] = 4
    let (output, limiter) = limited(signal)
    let gains = output.right[limiter.latency.value...].map { $0 / 0.1 }
    var steepest: Float = 0
    for (one, next) in zip(gains, gains.dropFirst()) { steepest = max(steepest, abs(next - one)) }
    #expect(gains.min().map { $0 < 0.23 && $0 > 0.2 } == true)
    // From 1 to 0.22 in some 210 frames, in a triangle of slopes: at most twice the mean.
    #expect(steepest < 2.2 * 0.8 / 200)
    // Linked: the other side moves as well. And the gain is back after a second.
    #expect(gains[20_000] < 0.25)
    #expect(gains[20_000 - 240] == 1)
    #expect(gains[90_000] > 0.9999)
  }

  @Test func limiterSurvivesWhatIsNotANumber() {
    var signal = Stereo.hiss(amplitude: 0.3, seconds: 1)
    signal.left[500] = .nan
    signal.left[700] = .infinity
    let (output, limiter) = limited(signal)
    #expect(output.left[30_000...].allSatisfy { $0.isFinite })
    #expect(limiter.latency == 240)
  }
}
