import Foundation
import Quantities
import Signal
import Testing

@Suite struct NoiseTextureTests {
  private func render(_ spectrum: NoiseSpectrum, level: Decibels, seconds: Int, seed: UInt64 = 7) -> Stereo {
    let noise = NoiseTexture(spectrum: spectrum, seed: seed)
    let gains = [Float](repeating: Float(level.amplitude), count: 48_000)
    return gains.withUnsafeBufferPointer { gains in
      Stereo.rendered([Int](repeating: 48_000, count: seconds)) { left, right, frame, count in
        if let gain = gains.baseAddress { noise.add(to: left, right, at: frame, count: count, gain: gain) }
      }
    }
  }

  @Test(arguments: NoiseSpectrum.allCases, [44_100, 48_000])
  func gainInDecibelsIsLoudness(spectrum: NoiseSpectrum, rate: Int) {
    let noise = NoiseTexture(spectrum: spectrum, seed: 3, sampleRate: SampleRate(hertz: rate))
    let gains = [Float](repeating: Float(Decibels(-30).amplitude), count: rate)
    let signal = gains.withUnsafeBufferPointer { gains in
      Stereo.rendered([Int](repeating: rate, count: 20)) { left, right, frame, count in
        if let gain = gains.baseAddress { noise.add(to: left, right, at: frame, count: count, gain: gain) }
      }
    }
    let referee = Referee(left: signal.left, right: signal.right, sampleRate: SampleRate(hertz: rate))
    #expect(abs(referee.integrated.value + 30) < 0.3)
  }

  @Test(arguments: [(NoiseSpectrum.white, 0.0), (.pink, -3.0103), (.brown, -6.0206)])
  func slopeIsTheSpectrums(spectrum: NoiseSpectrum, slope: Double) {
    let signal = render(spectrum, level: -30, seconds: 40)
    let density = octaveDensities(signal.left)
    // Octaves from 88 Hz to 22.5 kHz.
    for (lower, upper) in zip(density, density.dropFirst()) {
      #expect(abs((upper - lower) - slope) < 1)
    }
    let whole = (density[density.count - 1] - density[0]) / Double(density.count - 1)
    #expect(abs(whole - slope) < 0.2)
  }

  @Test func nothingSoundsBelowTheBand() {
    let signal = render(.brown, level: -30, seconds: 20)
    let powers = meanSpectrum(signal.left, size: 32_768)
    // 3 to 9 Hz against 29 to 44 Hz.
    let low = powers[2...6].reduce(0, +) / 5
    let band = powers[20...30].reduce(0, +) / 11
    #expect(10 * log10(low / band) < -20)
  }

  @Test(arguments: NoiseSpectrum.allCases)
  func noiseIsTheSameForAnySplit(spectrum: NoiseSpectrum) {
    let noise = NoiseTexture(spectrum: spectrum, seed: 11)
    let count = 100_000
    let gains = (0..<count).map { Float($0) / Float(count) }
    gains.withUnsafeBufferPointer { gains in
      guard let gain = gains.baseAddress else { return }
      let whole = Stereo.rendered([count]) { noise.add(to: $0, $1, at: $2 - 777, count: $3, gain: gain + $2) }
      let parts = Stereo.rendered(Stereo.oddSplit(of: count)) {
        noise.add(to: $0, $1, at: $2 - 777, count: $3, gain: gain + $2)
      }
      #expect(whole == parts)
      #expect(whole.left[0] == 0 && whole.left[50_000] != 0)
    }
  }

  @Test func seedDecidesAll() {
    let first = render(.pink, level: -20, seconds: 1, seed: 1)
    #expect(first == render(.pink, level: -20, seconds: 1, seed: 1))
    let other = render(.pink, level: -20, seconds: 1, seed: 2)
    #expect(abs(correlation(first.left, other.left, lag: 0)) < 0.1)
  }

  @Test func noiseDoesNotRepeat() {
    let signal = render(.white, level: -20, seconds: 40)
    for lag in [4096, 8192, 16_384, 32_768, 16 * 16_384] {
      #expect(abs(correlation(signal.left, signal.left, lag: lag)) < 0.01)
    }
  }

  @Test func sidesAreIndependent() {
    let signal = render(.white, level: -20, seconds: 40)
    #expect(abs(correlation(signal.left, signal.right, lag: 0)) < 0.01)
    #expect(abs(correlation(signal.left, signal.left, lag: 0) - 1) < 1e-9)
  }

  @Test func levelIsSteady() {
    let signal = render(.white, level: -20, seconds: 20)
    let rms = stride(from: 0, to: signal.count - 4799, by: 4800).map { start in
      Decibels(power: signal.left[start..<start + 4800].reduce(0) { $0 + Double($1) * Double($1) } / 4800).value
    }
    let mean = rms.reduce(0, +) / Double(rms.count)
    #expect(rms.allSatisfy { abs($0 - mean) < 0.7 })
  }

  private func correlation(_ a: [Float], _ b: [Float], lag: Int) -> Double {
    var (ab, aa, bb) = (0.0, 0.0, 0.0)
    for index in 0..<min(a.count, b.count) - lag {
      let (x, y) = (Double(a[index]), Double(b[index + lag]))
      ab += x * y
      aa += x * x
      bb += y * y
    }
    return ab / (aa * bb).squareRoot()
  }

  /// The mean density in dB of each octave from 88 Hz on.
  private func octaveDensities(_ samples: [Float]) -> [Double] {
    let powers = meanSpectrum(samples, size: 8192)
    return (0..<8).map { octave in
      // The mean of the logarithms is free of the bias that a slope inside the octave gives to a mean of powers.
      let octave = powers[(15 << octave)..<(30 << octave)]
      return octave.reduce(0) { $0 + 10 * log10($1) } / Double(octave.count)
    }
  }
}
