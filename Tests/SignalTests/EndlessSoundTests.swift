import Foundation
import Quantities
import Signal
import Testing

@Suite("Beds with a life of their own")
struct EndlessSoundTests {
  static let names = ["rain", "ocean", "night", "drone"]

  static func sound(_ name: String, seed: UInt64 = 5, rate: SampleRate = .track) -> any EndlessSound {
    switch name {
    case "rain": LayeredSound.rain(seed: seed, sampleRate: rate)
    case "ocean": LayeredSound.ocean(seed: seed, sampleRate: rate)
    case "night": LayeredSound.night(seed: seed, sampleRate: rate)
    default: Drone(seed: seed, sampleRate: rate)
    }
  }

  /// The sound at a level from a frame on.
  private func render(_ sound: any EndlessSound, level: Decibels = -30, from first: Int = 0, _ blocks: [Int]) -> Stereo
  {
    let gains = [Float](repeating: Float(level.amplitude), count: blocks.max() ?? 0)
    return gains.withUnsafeBufferPointer { gains in
      Stereo.rendered(blocks) { left, right, frame, count in
        if let gain = gains.baseAddress { sound.add(to: left, right, at: first + frame, count: count, gain: gain) }
      }
    }
  }

  private func steps(_ signal: Stereo) -> [Double] {
    var meter = LoudnessMeter()
    meter.measure(left: signal.left, right: signal.right, count: signal.count)
    return meter.steps
  }

  @Test(arguments: names)
  func itIsAsLoudAsItsLevelSaysInTheLongRunAndInEachSecond(name: String) {
    let sound = Self.sound(name)
    // A minute from a minute on.
    let steps = steps(render(sound, from: 60 * 48_000, Stereo.evenSplit(of: 60 * 48_000)))
    let expected = steps.indices.map { step in
      let level = sound.level(at: 60 * 48_000 + step * 4800 + 2400)
      return level * level * LoudnessScale.power(of: -30)
    }
    let measured = LoudnessGate.integrated(steps: steps)?.value ?? 0
    let known = LoudnessGate.integrated(steps: expected)?.value ?? 0
    #expect(abs(measured - known) < 0.3)
    // A minute holds only a few waves; ten minutes are 0 LUFS by construction.
    #expect(abs(measured + 30) < 1.5)
    for second in 0..<60 {
      let range = second * 10..<second * 10 + 10
      let (real, told) = (steps[range].reduce(0, +), expected[range].reduce(0, +))
      #expect(abs(10 * log10(real / told)) < 2, "second \(second)")
    }
    let long = (0..<6000).map { step in
      let level = sound.level(at: step * 4800)
      return level * level * LoudnessScale.power(of: 0)
    }
    #expect(abs(LoudnessGate.integrated(steps: long)?.value ?? 9) < 0.1)
  }

  @Test(arguments: names)
  func itIsTheSameForAnySplit(name: String) {
    let sound = Self.sound(name)
    let count = 40_000
    let whole = render(sound, from: 12_345, [count])
    #expect(whole == render(sound, from: 12_345, Stereo.oddSplit(of: count)))
    // And a stretch of it is had without the rest.
    let part = render(sound, from: 12_345 + 30_000, [5000])
    #expect(part.left[...] == whole.left[30_000..<35_000])
    #expect(whole.left.contains { $0 != 0 } && whole.left != whole.right)
  }

  @Test(arguments: names)
  func nothingRisesFast(name: String) {
    let sound = Self.sound(name)
    // Within a second no bed becomes louder by more than 3 dB: the level is that of the layers, drops are tested below.
    for tenth in 0..<6000 {
      let rise = sound.level(at: tenth * 4800 + 48_000) / sound.level(at: tenth * 4800)
      #expect(20 * log10(rise) < 3.5)
    }
  }

  @Test(arguments: names)
  func itIsDarkAndHasNoPeaks(name: String) {
    let signal = render(Self.sound(name), Stereo.evenSplit(of: 20 * 48_000))
    let powers = meanSpectrum(signal.left, size: 4096)
    let whole = powers.reduce(0, +)
    // Above 6 kHz there is next to nothing: 512 lines of 11.7 Hz.
    #expect(10 * log10(powers[512...].reduce(0, +) / whole) < -14)
    let peak = signal.left.reduce(Float(0)) { max($0, abs($1)) }
    let mean = (signal.left.reduce(0) { $0 + Double($1) * Double($1) } / Double(signal.count)).squareRoot()
    #expect(20 * log10(Double(peak) / mean) < 16)
  }

  @Test func wavesComeEverySevenToTwelveSecondsAndNeverEvenly() {
    let sound = Self.sound("ocean")
    // Tops of the level, ten times a second over ten minutes.
    let levels = (0..<6000).map { sound.level(at: $0 * 4800) }
    let tops = (10..<5990).filter { place in
      levels[place] == levels[max(place - 25, 0)...min(place + 25, 5999)].max()
    }
    let gaps = zip(tops, tops.dropFirst()).map { Double($1 - $0) / 10 }.filter { $0 > 0.2 }
    #expect(gaps.count > 40)
    let mean = gaps.reduce(0, +) / Double(gaps.count)
    #expect(abs(mean - 9.4) < 0.6)
    let spread = (gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)).squareRoot()
    #expect(spread > 0.5)
    // A weaker wave's top may be drawn towards the next one's.
    #expect(gaps.allSatisfy { $0 > 5.5 && $0 < 12.5 })
  }

  @Test func farCricketsHaveNoBeat() {
    // The envelope of the band from 2.9 to 4.1 kHz, a hundred times a second: no rate of change stands out as chirps
    // would.
    let signal = render(Self.sound("night"), Stereo.evenSplit(of: 30 * 48_000))
    let size = 512
    let transform = FourierTransform(size: size)
    let envelope = stride(from: 0, to: signal.count - size, by: 480).map { start -> Float in
      var real = Array(signal.left[start..<start + size])
      var imaginary = [Float](repeating: 0, count: size)
      transform.forward(real: &real, imaginary: &imaginary)
      // Lines of 93.75 Hz.
      return (31...44).reduce(Float(0)) { $0 + (real[$1] * real[$1] + imaginary[$1] * imaginary[$1]) }
    }
    let mean = envelope.reduce(0, +) / Float(envelope.count)
    let powers = meanSpectrum(envelope.map { $0 / mean - 1 }, size: 512)
    // From 2 to 40 Hz, in lines of 0.2 Hz: the highest is not far above the mean, as in any noise.
    let band = powers[10...205]
    #expect((band.max() ?? 0) < 6 * band.reduce(0, +) / Double(band.count))
  }

  @Test func theDroneIsAChordOfOneRoot() {
    let signal = render(Self.sound("drone"), Stereo.evenSplit(of: 30 * 48_000))
    let powers = meanSpectrum(signal.left, size: 65_536)
    let whole = powers.reduce(0, +)
    let notes = [2, 3, 4, 6, 8].reduce(0.0) { sum, multiple in
      let line = Int((36.697 * Double(multiple) * 65_536 / 48_000).rounded())
      return sum + powers[line - 3...line + 3].reduce(0, +)
    }
    #expect(notes > 0.999 * whole)
  }
}

@Suite("Noise between two corners")
struct NoiseBandTests {
  @Test(arguments: [BreathWave.dark, BreathWave.bright, NoiseBand(tilt: -6.02, low: 50, high: 300)])
  func itsSpectrumIsWithinADecibelOfTheory(band: NoiseBand) {
    let noise = NoiseTexture(band: band, seed: 3)
    let gains = [Float](repeating: 0.05, count: 48_000)
    let signal = gains.withUnsafeBufferPointer { gains in
      Stereo.rendered([Int](repeating: 48_000, count: 30)) { left, right, frame, count in
        if let gain = gains.baseAddress { noise.add(to: left, right, at: frame, count: count, gain: gain) }
      }
    }
    let powers = meanSpectrum(signal.left, size: 8192)
    // Third octaves over the range in which the density is within 30 dB of its top.
    let densities = (1..<4096).map { band.powerDensity(at: Hertz(Double($0) * 48_000 / 8192)) }
    let top = densities.max() ?? 0
    var offsets: [Double] = []
    var centre = 60.0
    while centre < 16_000 {
      let lines =
        Int(
          centre / 1.122 * 8192 / 48_000
        )..<max(Int(centre * 1.122 * 8192 / 48_000), Int(centre / 1.122 * 8192 / 48_000) + 2)
      centre *= 1.26
      guard lines.lowerBound >= 12, densities[lines.lowerBound - 1] > top / 1000 else { continue }
      let measured = lines.reduce(0) { $0 + powers[$1] }
      let theory = lines.reduce(0) { $0 + densities[$1 - 1] }
      offsets.append(10 * log10(measured / theory))
    }
    let mean = offsets.reduce(0, +) / Double(offsets.count)
    #expect(offsets.count > 5 && offsets.allSatisfy { abs($0 - mean) < 1 })
  }
}

/// The mean power of each line, by Welch's method under a Hann window.
func meanSpectrum(_ samples: [Float], size: Int) -> [Double] {
  let transform = FourierTransform(size: size)
  let window = (0..<size).map { Float(Fade.level(at: 2 * Double(min($0, size - $0)) / Double(size))) }
  var powers = [Double](repeating: 0, count: size / 2)
  for start in stride(from: 0, through: samples.count - size, by: size / 2) {
    var real = zip(samples[start..<start + size], window).map { $0 * $1 }
    var imaginary = [Float](repeating: 0, count: size)
    transform.forward(real: &real, imaginary: &imaginary)
    for line in 0..<size / 2 { powers[line] += Double(real[line] * real[line] + imaginary[line] * imaginary[line]) }
  }
  return powers
}
