import Quantities

/// What a finished track is brought to.
///
/// Each number is one of those in use for its purpose: docs/sound.md names them with their sources.
public struct MasteringTarget: Hashable, Sendable {
  /// What it is called, as in `--master phone`.
  public var name: String
  /// One sentence that says what it is for.
  public var summary: String
  /// Integrated loudness in LUFS (EBU R 128).
  public var loudness: Decibels
  /// The highest true peak in dBTP.
  public var peak: Decibels
  /// The widest loudness range in LU (EBU Tech 3342) that is left as it is; a wider one is narrowed by raising what is
  /// soft, as far as `mostLift` allows.
  public var range: Decibels
  /// How much softer the end of the track is than its beginning.
  public var sinking: Decibels = 0
  /// The fade at the end of the track, over everything.
  public var fadeOut: Seconds = 0.5

  // The peaks are a little under what is asked for, so that rounding and another program's oversampling, which may be
  // finer than four times, stay below it too.

  /// For headphones, near and quiet.
  public static let phone = MasteringTarget(
    name: "phone",
    summary: "headphones or a telephone held near, in a quiet room",
    loudness: -18,
    peak: -1.2,
    range: 15
  )
  /// For a loudspeaker across a room.
  public static let speaker = MasteringTarget(
    name: "speaker",
    summary: "a loudspeaker across the room",
    loudness: -16,
    peak: -1.2,
    range: 10
  )
  /// For falling asleep.
  public static let sleep = MasteringTarget(
    name: "sleep",
    summary: "falling asleep: soft, and slowly sinking",
    loudness: -20,
    peak: -3.2,
    range: 15,
    sinking: 9,
    fadeOut: 45
  )
  /// For a podcast's feed.
  public static let podcast = MasteringTarget(
    name: "podcast",
    summary: "a podcast's feed",
    loudness: -16,
    peak: -1.2,
    range: 12
  )

  /// All targets, the one that holds unless another is asked for first.
  public static let all = [phone, speaker, sleep, podcast]

  /// The target of that name; nil where there is none.
  public static func named(_ name: String) -> MasteringTarget? { all.first { $0.name == name } }

  /// The fade at the beginning of the track, over everything.
  static let fadeIn: Seconds = 0.25

  /// The most that anything is raised, so that a track of nothing but a soft bed does not become loud.
  static let mostGain: Decibels = 18

  /// How far over the target words may be while they sound, in LU, and anything else at its loudest 400 ms. Nothing
  /// is raised beyond it: where a few words stand in a quarter of an hour of soft tones, the tones make up the rest.
  static let mostAbove: Decibels = 6

  /// How far the highest sample of a word may be raised over the ceiling: what the limiter then does is not heard, nor
  /// does it change the loudness.
  static let mostLimited: Decibels = 1.5

  /// The most that tones and bed are raised beside the voice to narrow the loudness range.
  static let mostLift: Decibels = 6

  /// How far words are above everything else while they sound, in LU: a little more than the 12 that are asked for.
  static let speechMargin: Decibels = 12.5
}
