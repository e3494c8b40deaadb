import Foundation
import Quantities
import Resampling
import Testing

@Suite struct ResamplerTests {
  private let speech = SampleRate(hertz: 22_050)
  private let track = SampleRate.track

  @Test(arguments: [0, 1, 2, 100, 22_049, 22_050, 22_051, 50_000])
  func lengthIsExactlyAsForetold(count: Int) throws {
    let output = try Resampler.resample([Int16](repeating: 1000, count: count), from: speech, to: track)
    #expect(output.count == Resampler.length(of: count, from: speech, to: track))
    #expect(output.count == Int((Double(count) * 48_000 / 22_050).rounded(.up)))
    let down = try Resampler.resample([Float](repeating: 0.1, count: count), from: track, to: speech)
    #expect(down.count == Resampler.length(of: count, from: track, to: speech))
  }

  @Test func impulseStaysInItsPlace() throws {
    // 100 ms in, at either rate a whole frame.
    var clip = [Float](repeating: 0, count: 22_050)
    clip[2205] = 1
    let output = try Resampler.resample(clip, from: speech, to: track)
    let loudest = output.indices.max { abs(output[$0]) < abs(output[$1]) }
    #expect(loudest == 4800)
    // And it is symmetrical about that frame: no delay of a fraction.
    for distance in 1...20 { #expect(abs(output[4800 - distance] - output[4800 + distance]) < 1e-4) }
  }

  @Test func toneKeepsItsLevelAndPhase() throws {
    let clip = (0..<22_050).map { Float(0.5 * sin(2 * .pi * 1000 * Double($0) / 22_050)) }
    let output = try Resampler.resample(clip, from: speech, to: track)
    var worst = 0.0
    for frame in 2000..<46_000 {
      worst = max(worst, abs(Double(output[frame]) - 0.5 * sin(2 * .pi * 1000 * Double(frame) / 48_000)))
    }
    #expect(worst < 2e-5)
  }

  @Test func wholeNumbersBecomeFractionsOfFullScale() throws {
    let output = try Resampler.resample([Int16](repeating: 16_384, count: 22_050), from: speech, to: track)
    #expect(abs(output[24_000] - 0.5) < 1e-5)
    #expect(try Resampler.resample([-32_768, 16_384, 0] as [Int16], from: track, to: track) == [-1, 0.5, 0])
  }

  @Test func equalRatesPassThrough() throws {
    let clip: [Float] = [0.1, -0.7, 1.5, 0]
    #expect(try Resampler.resample(clip, from: track, to: track) == clip)
  }

  @Test func sameInputGivesTheSameOutput() throws {
    let clip = (0..<30_000).map { Int16(truncatingIfNeeded: $0 &* 7919) }
    let first = try Resampler.resample(clip, from: speech, to: track)
    #expect(try Resampler.resample(clip, from: speech, to: track) == first)
  }

  @Test func impossibleRatesAreRefusedWithAReason() {
    #expect {
      try Resampler.resample(
        [Float](repeating: 0, count: 1 << 20),
        from: SampleRate(hertz: 1 << 40),
        to: SampleRate(hertz: 1)
      )
    } throws: { error in
      (error as? ResamplingError).map { !$0.reason.isEmpty } == true
    }
  }

  @Test(arguments: [8_000, 44_100, 48_000, 96_000])
  func aStreamInPiecesIsTheWhole(rate: Int) throws {
    let count = rate / 2 + 7
    let mono = (0..<count).map { Float(sin(2 * .pi * 300 * Double($0) / Double(rate))) }
    let stream = try StreamResampler(channels: 2, from: SampleRate(hertz: rate), to: .track)
    let frames = mono.flatMap { [$0, -$0] }
    var output: [Float] = []
    for start in stride(from: 0, to: frames.count, by: 1000) {
      frames[start..<min(start + 1000, frames.count)].withUnsafeBufferPointer { stream.process($0) { output += $0 } }
    }
    stream.finish { output += $0 }
    let whole = try Resampler.resample(mono, from: SampleRate(hertz: rate), to: .track)
    #expect(abs(output.count / 2 - whole.count) <= 1)
    for index in 0..<min(whole.count, output.count / 2) {
      #expect(abs(output[2 * index] - whole[index]) < 1e-5 && output[2 * index + 1] == -output[2 * index])
    }
  }
}
