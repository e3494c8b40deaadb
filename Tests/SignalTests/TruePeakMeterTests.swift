import Foundation
import Quantities
import Signal
import Testing

@Suite struct TruePeakMeterTests {
  private func amplitude(_ signal: Stereo, blocks: [Int]? = nil) -> Float {
    var meter = TruePeakMeter()
    _ = signal.processed(in: blocks ?? Stereo.evenSplit(of: signal.count)) { meter.measure($0) }
    meter.finish()
    return meter.amplitude
  }

  static let cases: [(name: String, signal: Stereo)] = [
    ("fs/4 at 45 degrees", .sine(12_000, amplitude: 0.9, phase: 0.125, seconds: 1)),
    ("fs/6 between samples", .sine(8000, amplitude: 0.9, phase: 1 / 12.0, seconds: 1)),
    ("997 Hz", .sine(997, amplitude: 0.5, seconds: 1)),
    ("edges at fs/4", Stereo(silence: 999) + Stereo((0..<4000).map { [1, 1, -1, -1][$0 % 4] }) + Stereo(silence: 999)),
    ("square wave", Stereo((0..<9600).map { $0 / 24 % 2 == 0 ? 0.7 : -0.7 })),
    ("soft hiss", .softHiss(amplitude: 0.5, seconds: 2)),
    ("soft after loud", .sine(12_000, amplitude: 0.4, phase: 0.1, seconds: 1) + .softHiss(amplitude: 0.1, seconds: 1)),
    ("one impulse", Stereo(silence: 500) + Stereo([0.8]) + Stereo(silence: 500)),
  ]

  @Test(arguments: cases.indices)
  func truePeakAgreesWithTheReferee(index: Int) {
    let (name, signal) = Self.cases[index]
    let ours = Decibels(amplitude: Double(amplitude(signal))).value
    let referee = Referee(left: signal.left, right: signal.right).truePeak.value
    #expect(abs(ours - referee) < 0.2, "\(name): \(ours) dBTP, referee \(referee) dBTP")
  }

  @Test func peakBetweenSamplesIsFound() {
    let signal = Stereo.sine(12_000, amplitude: 1, phase: 0.125, seconds: 0.5)
    #expect(signal.left.map(abs).max().map { $0 < 0.708 } == true)
    #expect(abs(amplitude(signal) - 1) < 0.02)
  }

  /// The referee's shorter filter gives in towards 20 kHz; there the answer is known by construction.
  @Test(arguments: [15_000.0, 17_000, 19_000])
  func peakIsRightHighInTheBand(frequency: Double) {
    // Faded, as an abrupt edge has peaks of its own.
    var signal = Stereo.sine(frequency, amplitude: 0.8, seconds: 1)
    for frame in 0..<4800 {
      let level = Float(Fade.level(at: Double(frame) / 4800))
      for index in [frame, signal.count - 1 - frame] {
        signal.left[index] *= level
        signal.right[index] *= level
      }
    }
    #expect(abs(Decibels(amplitude: Double(amplitude(signal)) / 0.8).value) < 0.2)
  }

  @Test func peakIsTheSameForAnySplit() {
    for (_, signal) in Self.cases {
      #expect(amplitude(signal) == amplitude(signal, blocks: Stereo.oddSplit(of: signal.count)))
    }
  }

  @Test func peakOnTheLastFrameCounts() {
    var signal = Stereo(silence: 1000)
    signal.right[999] = -0.75
    #expect(amplitude(signal) >= 0.75)
    #expect(amplitude(Stereo(silence: 1000)) == 0)
    #expect(TruePeakMeter().peak.value == -.infinity)
  }
}
