import Foundation
import Quantities
import Signal

/// A voice made up for tests: harmonics under three formants, with bursts of sibilance, in syllables.
struct TestVoice {
  /// The fundamental in hertz.
  var pitch = 160.0
  /// The peak level of vowels.
  var level: Decibels = -10
  /// The level of sibilance beside them; nil for none.
  var sibilance: Decibels? = -6
  /// How much of the vowels is breath: 0 is all voice, 1 a whisper.
  var breathiness = 0.0
  var rate = 22_050

  /// Vowels of 180 ms and sibilants of 90 ms in turn, with gaps, and 5 ms of silence at both ends.
  func syllables(_ count: Int) -> [Float] {
    var samples = silence(0.005)
    for index in 0..<count {
      samples += vowel(0.18, height: 1 + 0.1 * Double(index % 3))
      samples += silence(0.03)
      if sibilance != nil { samples += hiss(0.09, seed: UInt64(index)) + silence(0.02) }
    }
    return samples + silence(0.005)
  }

  func silence(_ seconds: Double) -> [Float] { [Float](repeating: 0, count: Int(seconds * Double(rate))) }

  /// A steady vowel with soft edges.
  func vowel(_ seconds: Double, height: Double = 1) -> [Float] {
    let count = Int(seconds * Double(rate))
    var random = SplitNoise(state: 5)
    let partials = (1...Int(min(0.45 * Double(rate), 5000) / (pitch * height))).map { number in
      let frequency = Double(number) * pitch * height
      let formants = [(500.0, 1.0), (1500, 0.5), (2500, 0.35)].reduce(0.02) { sum, formant in
        sum + formant.1 / (1 + pow((frequency - formant.0) / 120, 2))
      }
      return (2 * .pi * frequency / Double(rate), formants / Double(number).squareRoot())
    }
    // Breath is noise without much above 1.5 kHz.
    let pole = 1 - exp(-2 * .pi * 1500 / Double(rate))
    var breath = (0.0, 0.0)
    let raw = (0..<count).map { index in
      breath.0 += (random.next() - breath.0) * pole
      breath.1 += (breath.0 - breath.1) * pole
      return partials.reduce(0.0) { $0 + $1.1 * sin($1.0 * Double(index) + $1.0 * 40) } * (1 - breathiness)
        + breath.1 * breathiness * 3
    }
    return shaped(raw, peak: level.amplitude)
  }

  /// Noise above 5 kHz with soft edges.
  func hiss(_ seconds: Double, seed: UInt64) -> [Float] {
    var random = SplitNoise(state: seed &* 977 &+ 1)
    var past = (0.0, 0.0)
    // Twice the difference of neighbours: little is left below a quarter of the rate.
    let raw = (0..<Int(seconds * Double(rate))).map { _ in
      let x = random.next()
      defer { past = (x, past.0) }
      return x - 2 * past.0 + past.1
    }
    return shaped(raw, peak: (level + (sibilance ?? 0)).amplitude)
  }

  private func shaped(_ raw: [Double], peak: Double) -> [Float] {
    let highest = raw.reduce(0) { max($0, abs($1)) }
    let edge = 0.02 * Double(rate)
    return raw.enumerated().map { index, x in
      let toEdge = min(Double(min(index, raw.count - 1 - index)) / edge, 1)
      return Float(x * peak / highest * sin(.pi / 2 * toEdge))
    }
  }
}

/// Noise between -1 and 1, the same each time.
struct SplitNoise {
  var state: UInt64

  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double(Int64(bitPattern: z ^ (z >> 31))) / Double(Int64.max)
  }
}

/// The power of a signal between two frequencies, in a single transform of a power of two.
func bandPower(_ samples: [Float], _ band: ClosedRange<Double>, rate: Int) -> Double {
  var size = 2
  while size < samples.count { size *= 2 }
  let padded = samples + [Float](repeating: 0, count: size - samples.count)
  let bins = powerSpectrum(padded)
  let width = Double(rate) / Double(size)
  let first = Int((band.lowerBound / width).rounded(.up))
  let last = min(Int(band.upperBound / width), size / 2)
  return bins[first...last].reduce(0, +)
}

/// The power in each line of a transform as long as the signal, a power of two.
func powerSpectrum(_ samples: [Float]) -> [Double] {
  let transform = FourierTransform(size: samples.count)
  var real = samples
  var imaginary = [Float](repeating: 0, count: samples.count)
  transform.forward(real: &real, imaginary: &imaginary)
  return (0...samples.count / 2).map { Double(real[$0] * real[$0] + imaginary[$0] * imaginary[$0]) }
}
