import Quantities
import Timing

/// How loud the parts of a track are beside one another, before the whole is brought to its loudness.
enum Levels {
  /// The voice, in LUFS while it speaks: the loudness of the whole track, so that mastering changes little.
  static let voice: Decibels = -18
  /// The tension tone at full effort, in LUFS: 14 dB below the voice.
  static let tension: Decibels = -32
  /// How much softer the tension tone is at the least effort.
  static let tensionRange: Decibels = 14

  /// How much of a stem is left under speech at most; mastering has it give way further where the words need it.
  ///
  /// So far that words stay as clear as docs/sound.md says: what lies in their pauses counts, too.
  static func duck(of stem: Stem) -> Decibels {
    switch stem {
    case .voice, .chimes: 0
    case .pacer, .tension: -5
    case .bed: -7
    }
  }
}
