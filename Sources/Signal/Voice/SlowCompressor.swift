import Foundation
import Quantities

/// Evens out a phrase: 2:1 above a soft knee, slow enough that syllables keep their shape.
///
/// Its threshold lies at a distance from the phrase's own loudness, so that how loud a take was recorded changes
/// nothing. It works on K-weighted power in steps of about 1 ms.
package struct SlowCompressor: Sendable {
  /// Where it begins beside the loudness of the phrase while it sounds.
  package static let threshold: Decibels = -6
  /// How wide the bend is around the threshold.
  package static let knee: Decibels = 8
  /// Above the bend, this many decibels more make one more.
  package static let ratio = 2.0
  /// How fast it gives way, and comes back.
  package static let attack: Seconds = 0.015
  package static let release: Seconds = 0.25
  /// Shorter than this, a change of power is the pulse of the voice itself.
  static let averaging: Seconds = 0.005

  private let average: Double
  private let attack: Double
  private let release: Double

  /// A compressor whose control steps are that long.
  package init(step: Seconds) {
    average = 1 - exp(-(step / Self.averaging))
    attack = 1 - exp(-(step / Self.attack))
    release = 1 - exp(-(step / Self.release))
  }

  /// By how much a steady level is lowered, in decibels; `level` counts from the loudness of the phrase.
  package static func reduction(at level: Decibels) -> Decibels {
    let over = level - threshold
    let slope = 1 - 1 / ratio
    if over <= -knee / 2 { return 0 }
    if over >= knee / 2 { return over * slope }
    // The knee of Giannoulis, Massberg and Reiss, "Digital dynamic range compressor design", JAES 60 (2012).
    let inside = over + knee / 2
    return Decibels(slope * inside.value * inside.value / (2 * knee.value))
  }

  /// The factor at the end of each control step, from the power of each and the phrase's own.
  package func gains(for powers: [Double], beside reference: Double) -> [Float] {
    guard reference > 0 else { return powers.map { _ in 1 } }
    // It begins as if the voice had been speaking: the first syllable is no louder than the rest.
    var reduction = Self.reduction(at: 0).value
    var smoothed = reference
    return powers.map { power in
      smoothed += (power - smoothed) * average
      let wanted = Self.reduction(at: Decibels(power: max(smoothed / reference, 1e-12))).value
      reduction += (wanted - reduction) * (wanted > reduction ? attack : release)
      return Float(Decibels(-reduction).amplitude)
    }
  }
}
