import AudioFiles

/// The formats that tracks are written in, by the names that plans use.
public struct TrackFormat: Sendable, Hashable {
  /// Its name, such as `wav24`.
  public var name: String
  /// What the names of its files end in.
  public var ending: String
  /// How samples are stored.
  public var wave: WaveFormat

  /// All that there are; the first is the usual one.
  public static let all = [
    TrackFormat(name: "wav", ending: "wav", wave: WaveFormat()),
    TrackFormat(name: "wav24", ending: "wav", wave: WaveFormat(bits: .twentyFour)),
    TrackFormat(name: "flac", ending: "flac", wave: WaveFormat(packing: .flac)),
    TrackFormat(name: "ogg", ending: "ogg", wave: WaveFormat(packing: .ogg)),
    TrackFormat(name: "opus", ending: "opus", wave: WaveFormat(packing: .opus)),
    TrackFormat(name: "mp3", ending: "mp3", wave: WaveFormat(packing: .mp3)),
  ]

  /// The format of that name; nil where there is none.
  public static func named(_ name: String) -> TrackFormat? { all.first { $0.name == name.lowercased() } }
}
