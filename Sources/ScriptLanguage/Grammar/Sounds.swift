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

/// The characters of the breathing tone.
public enum ToneSound: String, Sendable, Hashable, Codable, CaseIterable {
  /// A few soft partials that glide with the breath.
  case soft
  /// No tone: the breath is paced by words or not at all.
  case none
}

/// Where a voice is heard from.
public enum VoicePlace: String, Sendable, Hashable, Codable, CaseIterable {
  /// Close to the ear, with hardly any room.
  case near
  /// As one sits with someone.
  case normal
  /// Across the room: softer, duller, with more of the room.
  case far
}

/// What a track is for, which decides what care it needs.
public enum Aim: String, Sendable, Hashable, Codable, CaseIterable {
  /// A session by day, from which one returns awake.
  case day
  /// Falling asleep: no return, no chime, a long fade.
  case sleep
  /// Letting the pelvic floor go: no strengthening.
  case release
  /// A session with a trainer.
  case trainer
}

/// The sides of the body, as the words and the listener's handedness have them.
public enum BodySide: String, Sendable, Hashable, Codable, CaseIterable {
  case left, right
  /// The side of the hand that writes: right, unless the listener's profile says otherwise.
  case dominant
  /// The side across from the dominant one.
  case other
}
