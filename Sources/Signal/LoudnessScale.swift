import Quantities

/// The scale of ITU-R BS.1770: loudness in LUFS is -0.691 dB plus the level of the K-weighted power.
///
/// The power is the mean square summed over the channels, so that a 997 Hz sine of full scale on one of them is
/// -3.01 LUFS.
public enum LoudnessScale {
  /// The loudness in LUFS of a K-weighted power; minus infinity for 0.
  public static func loudness(of power: Double) -> Decibels { Decibels(power: power) - 0.691 }

  /// The K-weighted power that has a loudness in LUFS.
  public static func power(of loudness: Decibels) -> Double { (loudness + 0.691).power }
}
