import Foundation
import Quantities
import Signal
import Testing

@Suite struct DitherTests {
  private func sixteen(_ signal: Stereo, blocks: [Int]? = nil, seed: UInt64 = 1) -> [Int16] {
    var dither = Dither(seed: seed)
    return convert(signal, blocks) { dither.convert(left: $0, right: $1, at: $2, count: $3, to: $4) }
  }

  private func twentyFour(_ signal: Stereo, blocks: [Int]? = nil) -> [Int32] {
    var dither = Dither(seed: 1)
    return convert(signal, blocks) { dither.convert(left: $0, right: $1, at: $2, count: $3, to: $4) }
  }

  private func convert<Sample: FixedWidthInteger>(
    _ signal: Stereo,
    _ blocks: [Int]?,
    _ body: (UnsafePointer<Float>, UnsafePointer<Float>, Int, Int, UnsafeMutablePointer<Sample>) -> Void
  ) -> [Sample] {
    var output = [Sample](repeating: 99, count: 2 * signal.count)
    output.withUnsafeMutableBufferPointer { output in
      signal.left.withUnsafeBufferPointer { left in
        signal.right.withUnsafeBufferPointer { right in
          guard let left = left.baseAddress, let right = right.baseAddress, let output = output.baseAddress else {
            return
          }
          var frame = 0
          for count in blocks ?? [signal.count] {
            body(left + frame, right + frame, frame, count, output + 2 * frame)
            frame += count
          }
        }
      }
    }
    return output
  }

  /// Mean, RMS and correlation with the signal of the left channel's error, in steps.
  private func error(of output: [Double], against signal: [Float], step: Double) -> (Double, Double, Double) {
    var (sum, squares, product, power) = (0.0, 0.0, 0.0, 0.0)
    for (index, sample) in signal.enumerated() {
      let error = output[2 * index] - Double(sample) / step
      sum += error
      squares += error * error
      product += error * Double(sample)
      power += Double(sample) * Double(sample)
    }
    let count = Double(signal.count)
    return (sum / count, (squares / count).squareRoot(), product / (squares * power).squareRoot())
  }

  @Test func errorIsNoiseOfHalfAStep() {
    let signal = Stereo.sine(997, amplitude: 0.3, seconds: 10)
    let short = error(of: sixteen(signal).map(Double.init), against: signal.left, step: 1 / 32_768)
    let long = error(of: twentyFour(signal).map { Double($0) / 256 }, against: signal.left, step: 1 / 8_388_608)
    for (mean, rms, correlation) in [short, long] {
      #expect(abs(mean) < 0.005)
      // TPDF of ±1 step has a variance of 1/6, rounding 1/12: together a quarter.
      #expect(abs(rms - 0.5) < 0.005)
      #expect(abs(correlation) < 0.01)
    }
  }

  @Test func errorHasNoMemoryAndSidesDiffer() {
    let output = sixteen(Stereo([Float](repeating: 0.25 / 32_768, count: 200_000)))
    let (left, right) = (stride(from: 0, to: output.count, by: 2), stride(from: 1, to: output.count, by: 2))
    let l = left.map { Double(output[$0]) - 0.25 }
    let r = right.map { Double(output[$0]) - 0.25 }
    func correlation(_ a: ArraySlice<Double>, _ b: ArraySlice<Double>) -> Double {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } / (0.25 * Double(a.count))
    }
    #expect(abs(correlation(l[...], r[...])) < 0.01)
    #expect(abs(correlation(l.dropLast(), l.dropFirst())) < 0.01)
    #expect(abs(correlation(l.dropLast(16), l.dropFirst(16))) < 0.01)
    #expect(abs(correlation(l.dropLast(16), r.dropFirst(16))) < 0.01)
    #expect(abs(correlation(l.dropLast(1024), l.dropFirst(1024))) < 0.01)
  }

  @Test func softSineSurvives() {
    // A third of a step high: without dither, nothing would be left.
    let amplitude = Decibels(-100).amplitude
    let signal = Stereo.sine(1000, amplitude: amplitude, seconds: 20)
    let output = sixteen(signal)
    var (re, im) = (0.0, 0.0)
    for frame in 0..<signal.count {
      let angle = 2 * Double.pi * Double(frame % 48) / 48
      re += Double(output[2 * frame]) * sin(angle)
      im += Double(output[2 * frame]) * cos(angle)
    }
    let level = 2 * (re * re + im * im).squareRoot() / Double(signal.count) / 32_768
    #expect(abs(Decibels(amplitude: level / amplitude).value) < 0.2)
    #expect(re > 0)
  }

  @Test func silenceStaysSilent() {
    #expect(sixteen(Stereo(silence: 1003)).allSatisfy { $0 == 0 })
    #expect(twentyFour(Stereo(silence: 1003)).allSatisfy { $0 == 0 })
    #expect(sixteen(Stereo([Float](repeating: 1e-6, count: 1000))).contains { $0 != 0 })
  }

  @Test func impossibleSamplesAreMadeSafe() {
    let signal = Stereo([1, -1, 7, -7, .infinity, -.infinity, .nan, 1e30, -1e30, .signalingNaN, 0.999_99])
    let short = sixteen(signal)
    for (index, expected) in [32_767, -32_768, 32_767, -32_768, 32_767, -32_768, 0, 32_767, -32_768, 0].enumerated() {
      #expect(abs(Int(short[2 * index]) - expected) <= (index < 2 ? 1 : 0))
      #expect(abs(Int(short[2 * index + 1]) - expected) <= (index < 2 ? 1 : 0))
    }
    let long = twentyFour(signal)
    #expect(long[4] == 8_388_607 << 8 && long[6] == -8_388_608 << 8 && long[12] == 0)
    #expect(long.allSatisfy { $0 & 0xFF == 0 })
  }

  @Test func ditherIsTheSameForAnySplit() {
    let signal = Stereo.hiss(amplitude: 0.7, seconds: 1)
    let split = Stereo.oddSplit(of: signal.count)
    #expect(sixteen(signal) == sixteen(signal, blocks: split))
    #expect(twentyFour(signal) == twentyFour(signal, blocks: split))
    #expect(sixteen(signal) != sixteen(signal, seed: 2))
    // Nor does it matter where one begins.
    let whole = sixteen(signal)
    for start in [1, 16, 1_000, 1_024, 30_001] {
      var dither = Dither(seed: 1)
      var part = [Int16](repeating: 0, count: 200)
      var end = Stereo(Array(signal.left[start...]))
      end.right = Array(signal.right[start...])
      dither.convert(left: end.left, right: end.right, at: start, count: 100, to: &part)
      #expect(part[...] == whole[2 * start..<2 * start + 200])
    }
  }
}
