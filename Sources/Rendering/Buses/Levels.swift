import Quantities
import Timing

/// How loud the parts of a track are beside one another, before the whole is brought to its loudness.
enum Levels {
  /// The voice, in LUFS while it speaks: the loudness of the whole track, so that mastering changes little.
  static let voice: Decibels = -18
  /// How much quieter words are that are spoken softly.
  static let soft: Decibels = -4
  /// The most that a bed may have under speech, in LUFS: 15 dB below the voice, where 12 dB are asked for.
  static let bedUnderSpeech: Decibels = -33
  /// How much every bed gives way under speech, at least.
  static let leastDuck: Decibels = 6
  /// How much the tones give way under speech: breathing and tension tone together would come within 11 dB of it.
  static let tonesDuck: Decibels = 4
  /// The peak of the breathing tone's lowest partial. At this level the tone is 14 dB below the voice.
  static let pacer: Decibels = -32
  /// The peak of the tension tone at full effort.
  static let tension: Decibels = -32
  /// How much softer the tension tone is at the least effort.
  static let tensionRange: Decibels = 14
}
