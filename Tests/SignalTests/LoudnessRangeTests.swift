import Quantities
import Signal
import Testing

@Suite struct LoudnessRangeTests {
  static let cases: [(name: String, signal: Stereo)] = [
    ("steady", .sine(997, amplitude: 0.1, seconds: 20)),
    ("20 dB apart", .sine(997, amplitude: 0.1, seconds: 20) + .sine(997, amplitude: 0.01, seconds: 20)),
    (
      "8 dB apart, with a silence",
      .sine(500, amplitude: 0.2, seconds: 20) + Stereo(silence: 480_000)
        + .sine(500, amplitude: 0.08, seconds: 15)
    ),
    ("a soft part that does not count", .hiss(amplitude: 0.3, seconds: 60) + .hiss(amplitude: 0.001, seconds: 20)),
  ]

  @Test(arguments: cases.indices)
  func itAgreesWithTheReferee(index: Int) throws {
    let (name, signal) = Self.cases[index]
    var meter = LoudnessMeter()
    _ = signal.processed(in: Stereo.evenSplit(of: signal.count)) { meter.measure($0) }
    let range = try #require(LoudnessRange.range(steps: meter.steps))
    // The referee looks only once in a second, so it sees fewer blocks of a change from soft to loud.
    #expect(abs(range.value - Referee(left: signal.left, right: signal.right).range.value) < 0.5, "\(name)")
  }

  @Test func silenceHasNone() {
    #expect(LoudnessRange.range(steps: [Double](repeating: 0, count: 100)) == nil)
    #expect(LoudnessRange.range(steps: [1, 1, 1]) == nil)
  }
}
