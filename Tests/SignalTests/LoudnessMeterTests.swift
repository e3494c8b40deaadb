import Foundation
import Quantities
import Signal
import Testing

@Suite struct LoudnessMeterTests {
  private func meter(_ signal: Stereo, blocks: [Int]? = nil, rate: SampleRate = .track) -> LoudnessMeter {
    var meter = LoudnessMeter(sampleRate: rate)
    _ = signal.processed(in: blocks ?? Stereo.evenSplit(of: signal.count)) { meter.measure($0) }
    return meter
  }

  static let cases: [(name: String, signal: Stereo)] = [
    ("997 Hz", .sine(997, amplitude: 0.1, seconds: 5)),
    ("40 Hz", .sine(40, amplitude: 0.5, seconds: 5)),
    ("12 kHz", .sine(12_000, amplitude: 0.02, seconds: 5)),
    ("hiss", .hiss(amplitude: 0.2, seconds: 8)),
    ("hiss after silence", Stereo(silence: 200_001) + .hiss(amplitude: 0.02, seconds: 4)),
    ("loud, soft, loud", gated),
    (
      "just above the absolute gate",
      .sine(997, amplitude: 0.0004, seconds: 4) + .sine(997, amplitude: 0.0002, seconds: 4)
    ),
  ]

  private static let gated: Stereo =
    .sine(400, amplitude: 0.3, seconds: 3.33) + .sine(700, amplitude: 0.01, seconds: 20)
    + .sine(500, amplitude: 0.25, seconds: 3.07) + Stereo(silence: 96_000)

  @Test(arguments: cases.indices)
  func integratedLoudnessAgreesWithTheReferee(index: Int) throws {
    let (name, signal) = Self.cases[index]
    let ours = meter(signal)
    let referee = Referee(left: signal.left, right: signal.right)
    let integrated = try #require(ours.integrated, "\(name)")
    #expect(abs(integrated.value - referee.integrated.value) < 0.02, "\(name)")
    let loudest = try #require(ours.momentaryMaximum, "\(name)")
    #expect(abs(loudest.value - referee.momentaryMaximum.value) < 0.02, "\(name)")
  }

  @Test(arguments: [22_050, 44_100, 96_000])
  func otherRatesAgreeWithTheReferee(rate: Int) throws {
    let signal = Stereo.sine(3000, amplitude: 0.2, seconds: 3, rate: rate)
    let integrated = try #require(meter(signal, rate: SampleRate(hertz: rate)).integrated)
    let referee = Referee(left: signal.left, right: signal.right, sampleRate: SampleRate(hertz: rate))
    #expect(abs(integrated.value - referee.integrated.value) < 0.02)
  }

  @Test func fullScaleSineOnOneSideIsMinusThree() throws {
    var signal = Stereo.sine(997, amplitude: 1, seconds: 4)
    signal.right = [Float](repeating: 0, count: signal.count)
    let integrated = try #require(meter(signal).integrated)
    #expect(abs(integrated.value + 3.01) < 0.02)
  }

  @Test func silenceAndBlipsHaveNoLoudness() {
    #expect(meter(Stereo(silence: 480_000)).integrated == nil)
    #expect(meter(Stereo(silence: 480_000)).momentaryMaximum == nil)
    #expect(meter(.sine(997, amplitude: 0.5, seconds: 0.39)).integrated == nil)
    #expect(meter(.sine(997, amplitude: 0.5, seconds: 0.41)).integrated != nil)
  }

  @Test func loudnessIsTheSameForAnySplit() {
    let signal = Self.gated
    #expect(meter(signal).steps == meter(signal, blocks: Stereo.oddSplit(of: signal.count)).steps)
  }

  @Test func stepsOfUncorrelatedBusesAddUp() throws {
    let (a, b) = (Stereo.hiss(amplitude: 0.1, seconds: 6), Stereo.hiss(amplitude: 0.05, seconds: 6, seed: 2))
    var mix = a
    for index in 0..<mix.count {
      mix.left[index] += b.left[index]
      mix.right[index] += b.right[index]
    }
    let sum = zip(meter(a).steps, meter(b).steps).map { $0 + $1 }
    let foretold = try #require(LoudnessGate.integrated(steps: sum))
    let measured = try #require(meter(mix).integrated)
    #expect(abs(foretold.value - measured.value) < 0.02)
  }
}
