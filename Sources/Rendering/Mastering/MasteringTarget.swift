import Quantities

/// What a finished track is brought to.
public struct MasteringTarget: Hashable, Sendable {
  /// Integrated loudness in LUFS (EBU R 128).
  public var loudness: Decibels
  /// The highest true peak in dBTP.
  public var peak: Decibels

  /// Makes a target.
  public init(loudness: Decibels, peak: Decibels) {
    self.loudness = loudness
    self.peak = peak
  }

  /// For headphones and small speakers: −18 LUFS, and a little under −1 dBTP, so that rounding and another program's
  /// oversampling stay below it too.
  public static let standard = MasteringTarget(loudness: -18, peak: -1.2)

  /// The most that a track is raised, so that a track of nothing but a soft bed does not become loud.
  static let mostGain: Decibels = 18
}
