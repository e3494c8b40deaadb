import Foundation
import Quantities

/// The beds with a life of their own. All levels are beside one another; the whole is 0 LUFS on average.
extension LayeredSound {
  /// Soft rain: a wash of noise that comes and goes by 1.5 dB, and single drops 11 dB below it.
  public static func rain(seed: UInt64, sampleRate: SampleRate) -> LayeredSound {
    let drift = SlowDrift(period: 11, seed: seed &+ 1)
    let wash = NoiseBand(tilt: -3.01, low: 250, high: 5000)
    let low = NoiseBand(tilt: -6.02, low: 60, high: 300)
    return LayeredSound(
      [
        Layer(sound: NoiseTexture(band: wash, seed: seed &+ 2, sampleRate: sampleRate)) {
          Decibels(1.5 * drift.value(at: $0)).amplitude
        },
        Layer(sound: NoiseTexture(band: low, seed: seed &+ 3, sampleRate: sampleRate)) { _ in 0.35 },
        Layer(sound: Drops(seed: seed &+ 4, sampleRate: sampleRate)) {
          Decibels(-11 + 1.5 * drift.value(at: $0 + 4)).amplitude
        },
      ],
      sampleRate: sampleRate
    )
  }

  /// Waves on a beach: a steady deep noise, the body of each wave, and its foam a second later.
  public static func ocean(seed: UInt64, sampleRate: SampleRate) -> LayeredSound {
    let surf = Surf(seed: seed &+ 1)
    let deep = NoiseBand(tilt: -6.02, low: 50, high: 300)
    let body = NoiseBand(tilt: -4.5, low: 120, high: 1500)
    let foam = NoiseBand(tilt: -3.01, low: 700, high: 5000)
    return LayeredSound(
      [
        Layer(sound: NoiseTexture(band: deep, seed: seed &+ 2, sampleRate: sampleRate)) {
          0.35 + 0.15 * surf.height(at: $0 + 1)
        },
        Layer(sound: NoiseTexture(band: body, seed: seed &+ 3, sampleRate: sampleRate)) {
          0.15 + 0.7 * surf.height(at: $0)
        },
        Layer(sound: NoiseTexture(band: foam, seed: seed &+ 4, sampleRate: sampleRate)) { time in
          let height = surf.height(at: time - 1.1)
          return 0.04 + 0.32 * height * height
        },
      ],
      sampleRate: sampleRate
    )
  }

  /// A still night: dark air, now and then a breath of wind, and far crickets as a blur of two narrow bands. Single
  /// chirps would be pulses, which relaxation has no use for.
  public static func night(seed: UInt64, sampleRate: SampleRate) -> LayeredSound {
    let (stir, wind) = (SlowDrift(period: 13, seed: seed &+ 1), SlowDrift(period: 17, seed: seed &+ 2))
    let song = SlowDrift(period: 9, seed: seed &+ 3)
    let air = NoiseBand(tilt: -6.02, low: 45, high: 350)
    let breeze = NoiseBand(tilt: -4.5, low: 150, high: 900)
    let crickets = NoiseTexture(seed: seed &+ 7, sampleRate: sampleRate) { frequency in
      exp(-pow((frequency.value - 3150) / 110, 2)) + 0.5 * exp(-pow((frequency.value - 3800) / 110, 2))
    }
    return LayeredSound(
      [
        Layer(sound: NoiseTexture(band: air, seed: seed &+ 5, sampleRate: sampleRate)) {
          Decibels(2 * stir.value(at: $0)).amplitude
        },
        Layer(sound: NoiseTexture(band: breeze, seed: seed &+ 6, sampleRate: sampleRate)) {
          let strength = max(0, wind.value(at: $0))
          return 0.1 + 0.6 * strength * strength
        },
        Layer(sound: crickets) { Decibels(-14 + 4 * song.value(at: $0)).amplitude },
      ],
      sampleRate: sampleRate
    )
  }
}
