import Foundation
import Quantities

/// Noise between two corner frequencies, falling evenly between them and faster beyond.
public struct NoiseBand: Hashable, Sendable {
  /// Decibels per octave between the corners.
  public var tilt: Decibels
  /// Below it the density falls by a further 12 dB per octave.
  public var low: Hertz
  /// Above it the density falls by a further 12 dB per octave.
  public var high: Hertz

  /// Makes a band.
  public init(tilt: Decibels, low: Hertz, high: Hertz) {
    self.tilt = tilt
    self.low = low
    self.high = high
  }

  /// The power density at a frequency, but for a constant; 0 at 0 Hz.
  public func powerDensity(at frequency: Hertz) -> Double {
    guard frequency.value > 0 else { return 0 }
    let (overLow, overHigh) = (pow(frequency / low, 4), pow(frequency / high, 4))
    let slope = Decibels(tilt.value * log2(frequency.value / 1000)).power
    return slope * overLow / (1 + overLow) / (1 + overHigh)
  }
}
