/// The beds that lie under a track.
public enum BedSound: String, Sendable, Hashable, Codable, CaseIterable {
  /// Noise that falls by 6 dB an octave: a far waterfall.
  case brown
  /// Noise that falls by 3 dB an octave: steady rain.
  case pink
}

/// The chimes that mark a place in a track.
public enum ChimeSound: String, Sendable, Hashable, Codable, CaseIterable {
  /// A singing bowl, low and long.
  case bowl
  /// A small bell, clear and short.
  case bell
}
