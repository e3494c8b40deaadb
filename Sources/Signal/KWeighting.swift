import Foundation
import Quantities

/// The frequency weighting of ITU-R BS.1770: a high shelf for the head, then a high-pass, at any sample rate.
///
/// The standard gives coefficients for 48 kHz only. The analogue prototype behind them was recovered by Brecht De Man,
/// "Evaluation of implementations of the EBU R128 loudness measurement" (AES Convention 145, 2018); libebur128 uses
/// the same numbers.
public struct KWeighting: Hashable, Sendable {
  /// The first stage: about +4 dB above 2 kHz.
  public let shelf: Biquad
  /// The second stage: a high-pass at 38 Hz. Its numerator is 1, -2, 1 at any rate.
  public let highPass: Biquad
  private let sampleRate: SampleRate

  /// The weighting for audio at that rate.
  public init(sampleRate: SampleRate) {
    self.sampleRate = sampleRate
    shelf = Self.shelf(sampleRate)
    highPass = Self.highPass(sampleRate)
  }

  /// The factor on the power of a sine of that frequency.
  public func powerResponse(at frequency: Hertz) -> Double {
    shelf.powerResponse(at: frequency, sampleRate: sampleRate)
      * highPass.powerResponse(at: frequency, sampleRate: sampleRate)
  }

  private static func shelf(_ sampleRate: SampleRate) -> Biquad {
    let k = tan(.pi * 1681.974450955533 / Double(sampleRate.hertz))
    let quality = 0.7071752369554196
    let high = Decibels(3.999843853973347).amplitude
    let band = pow(high, 0.4996667741545416)
    let scale = 1 / (1 + k / quality + k * k)
    return Biquad(
      b0: (high + band * k / quality + k * k) * scale,
      b1: 2 * (k * k - high) * scale,
      b2: (high - band * k / quality + k * k) * scale,
      a1: 2 * (k * k - 1) * scale,
      a2: (1 - k / quality + k * k) * scale
    )
  }

  private static func highPass(_ sampleRate: SampleRate) -> Biquad {
    let k = tan(.pi * 38.13547087602444 / Double(sampleRate.hertz))
    let quality = 0.5003270373238773
    let scale = 1 / (1 + k / quality + k * k)
    return Biquad(
      b0: 1,
      b1: -2,
      b2: 1,
      a1: 2 * (k * k - 1) * scale,
      a2: (1 - k / quality + k * k) * scale
    )
  }
}
