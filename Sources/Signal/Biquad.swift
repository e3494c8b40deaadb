import Foundation
import Quantities

/// The coefficients of a second-order filter, normalised so that the leading feedback coefficient is 1:
/// y[n] = b0·x[n] + b1·x[n-1] + b2·x[n-2] - a1·y[n-1] - a2·y[n-2].
public struct Biquad: Hashable, Sendable {
  /// The weight of the current input.
  public var b0: Double
  /// The weight of the input one frame ago.
  public var b1: Double
  /// The weight of the input two frames ago.
  public var b2: Double
  /// The weight, negated, of the output one frame ago.
  public var a1: Double
  /// The weight, negated, of the output two frames ago.
  public var a2: Double

  /// Makes a filter from its five coefficients.
  public init(b0: Double, b1: Double, b2: Double, a1: Double, a2: Double) {
    self.b0 = b0
    self.b1 = b1
    self.b2 = b2
    self.a1 = a1
    self.a2 = a2
  }

  /// The factor on the power of a sine of that frequency: |H(e^iω)|².
  public func powerResponse(at frequency: Hertz, sampleRate: SampleRate) -> Double {
    let angle = 2 * Double.pi * frequency.value / Double(sampleRate.hertz)
    let (c1, s1, c2, s2) = (cos(angle), sin(angle), cos(2 * angle), sin(2 * angle))
    let (upRe, upIm) = (b0 + b1 * c1 + b2 * c2, b1 * s1 + b2 * s2)
    let (downRe, downIm) = (1 + a1 * c1 + a2 * c2, a1 * s1 + a2 * s2)
    return (upRe * upRe + upIm * upIm) / (downRe * downRe + downIm * downIm)
  }
}
