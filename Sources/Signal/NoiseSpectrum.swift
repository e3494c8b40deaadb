import Foundation
import Quantities

/// A colour of noise: how its power density falls with frequency.
///
/// All colours are high-passed at 25 Hz (24 dB per octave): what lies below is unheard and only moves the membrane.
public enum NoiseSpectrum: String, Hashable, Sendable, CaseIterable {
  /// Even power density: 0 dB per octave.
  case white
  /// Even power per octave: -3 dB per octave.
  case pink
  /// The power density of a random walk: -6 dB per octave.
  case brown

  /// The power density at a frequency, but for a constant; 0 at 0 Hz.
  public func powerDensity(at frequency: Hertz) -> Double {
    guard frequency.value > 0 else { return 0 }
    let overCorner = pow(frequency.value / 25, 8)
    let highPass = overCorner / (1 + overCorner)
    return highPass * pow(frequency.value / 1000, -exponent)
  }

  private var exponent: Double {
    switch self {
    case .white: 0
    case .pink: 1
    case .brown: 2
    }
  }
}
