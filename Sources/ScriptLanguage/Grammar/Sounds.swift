import Quantities

/// The beds that lie under a track.
public enum BedSound: String, Sendable, Hashable, Codable, CaseIterable {
  /// Noise that falls by 6 dB an octave: a far waterfall.
  case brown
  /// Noise that falls by 3 dB an octave: a near one.
  case pink
  /// Noise of even density: a hiss.
  case white
  /// Soft rain with single drops in it.
  case rain
  /// Waves that come every 7 to 12 seconds, no two alike.
  case ocean
  /// Still air, a breath of wind, far crickets.
  case night
  /// A slow warm chord of octaves and fifths.
  case drone
}

/// What lies under a track: a bed that is made, or a file of the script's own.
public enum Bed: Sendable, Hashable {
  /// One that is made.
  case made(BedSound)
  /// A file.
  case file(BedFile)

  /// What it is, as a script writes it: `brown`, `"forest.flac"`.
  public var written: String {
    switch self {
    case .made(let sound): sound.rawValue
    case .file(let file): "\"\(file.path)\""
    }
  }
}

/// A sound file that a script names as a bed.
public struct BedFile: Sendable, Hashable {
  /// The path as written, from the folder of the script that names it.
  public var path: String
  /// The number of that script among the sources.
  public var script: Int

  /// Makes the name of a file.
  public init(path: String, script: Int) {
    self.path = path
    self.script = script
  }
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
  /// Thin and clear, an octave higher, with a slow shimmer.
  case glass
  /// A bowl rubbed around its rim.
  case bowl
  /// A wave that swells and brightens with the in-breath and draws back with the out-breath; no pitch.
  case ocean
  /// A low warm hum with the lips closed.
  case hum
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

/// A breathing tone: its character and how loud it is.
public struct BreathingTone: Sendable, Hashable {
  /// The character.
  public var sound: ToneSound
  /// The loudness at its fullest, in LUFS.
  public var level: Decibels

  /// Makes a tone; without a level, of the standard one.
  public init(_ sound: ToneSound, level: Decibels = Decibels(Parameters.toneLevel.standard?.lowerBound ?? -33)) {
    self.sound = sound
    self.level = level
  }
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
