import Foundation
import Quantities

/// A bank of periodic noise: each table is the inverse Fourier transform of a given magnitude with random phases.
///
/// Scaled so that an endless stereo mix of the tables is 0 LUFS: for a periodic table the K-weighted power is a
/// plain sum over its lines, so the loudness is known without measuring.
struct NoiseTables: Sendable {
  /// Frames per table: a third of a second at 48 kHz, with lines 3 Hz apart.
  static let length = 16_384
  /// Tables in the bank; a multiple of four.
  static let count = 16

  /// The tables, one after another.
  let samples: [Float]

  /// Noise of a power density, which is given but for a constant.
  init(seed: UInt64, sampleRate: SampleRate, powerDensity: (Hertz) -> Double) {
    let magnitudes = Self.magnitudes(sampleRate: sampleRate, powerDensity: powerDensity)
    let transform = FourierTransform(size: Self.length)
    let hash = CounterHash(seed: seed)
    var samples: [Float] = []
    samples.reserveCapacity(Self.count * Self.length)
    for pair in 0..<Self.count / 2 {
      // Two real tables in one complex transform: a + ib, each with a Hermitian spectrum.
      var real = [Float](repeating: 0, count: Self.length)
      var imaginary = real
      for line in 1..<Self.length / 2 {
        let bits = hash.bits(at: UInt64(pair * Self.length + line))
        let a = Self.unit(bits & 0xFFFF_FFFF)
        let b = Self.unit(bits >> 32)
        let magnitude = magnitudes[line]
        real[line] = magnitude * (a.cosine - b.sine)
        imaginary[line] = magnitude * (a.sine + b.cosine)
        real[Self.length - line] = magnitude * (a.cosine + b.sine)
        imaginary[Self.length - line] = magnitude * (b.cosine - a.sine)
      }
      transform.inverse(real: &real, imaginary: &imaginary)
      samples += real
      samples += imaginary
    }
    self.samples = samples
  }

  /// Frames over which one grain makes way for the next.
  static let crossfade = 4096

  /// How a grain rises: sin(π(n + ½)/2·crossfade), then how it falls: its mirror image. Their squares sum to 1.
  static let edges = (0..<2 * crossfade).map { Float(sin(.pi * (Double($0) + 0.5) / Double(2 * crossfade))) }

  /// The magnitude of each line up to half the sample rate, for 0 LUFS in stereo.
  private static func magnitudes(sampleRate: SampleRate, powerDensity: (Hertz) -> Double) -> [Float] {
    let weighting = KWeighting(sampleRate: sampleRate)
    let spacing = Hertz(Double(sampleRate.hertz) / Double(length))
    let powers = (0..<length / 2).map { powerDensity(spacing * Double($0)) }
    // A line of magnitude m and its mirror image have the mean square 2m². Two equal channels add up (BS.1770-4).
    let loudnessPower = powers.indices.reduce(0) {
      $0 + 2 * 2 * powers[$1] * weighting.powerResponse(at: spacing * Double($1))
    }
    let scale = LoudnessScale.power(of: 0) / loudnessPower
    return powers.map { Float(($0 * scale).squareRoot()) }
  }

  /// The point on the unit circle that 32 random bits choose.
  private static func unit(_ bits: UInt64) -> (cosine: Float, sine: Float) {
    let angle = 2 * Double.pi * Double(bits) / 4_294_967_296
    return (Float(cos(angle)), Float(sin(angle)))
  }
}
