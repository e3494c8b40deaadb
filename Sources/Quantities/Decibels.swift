import Foundation

/// A ratio of amplitudes in decibels; with a full-scale reference, dBFS (and LUFS where a name says loudness).
public struct Decibels: Quantity {
  public var value: Double
  public init(_ value: Double) { self.value = value }

  /// The level of an amplitude; 1 is 0 dB, 0 is minus infinity.
  public init(amplitude: Double) { value = 20 * log10(amplitude) }

  /// The level of a power (a mean square); 1 is 0 dB, 0 is minus infinity.
  public init(power: Double) { value = 10 * log10(power) }

  /// The factor on the amplitude.
  public var amplitude: Double { pow(10, value / 20) }

  /// The factor on the power.
  public var power: Double { pow(10, value / 10) }
}
