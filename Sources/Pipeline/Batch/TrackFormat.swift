import AudioFiles
import ScriptLanguage

/// The formats that tracks are written in, by the names that plans and `--format` use.
public struct TrackFormat: Sendable, Hashable {
  /// Its name, such as `wav24`.
  public var name: String
  /// How samples are stored.
  public var wave: WaveFormat
  /// What the names of its files end in.
  public var ending: String { wave.packing.rawValue }

  private init(_ name: String, _ packing: WaveFormat.Packing, _ bits: WaveFormat.Bits = .sixteen) {
    self.name = name
    wave = WaveFormat(bits: bits, packing: packing)
  }

  /// All that there are; the first of those with the same ending is the usual one for it, and the first of all for a track.
  public static let all = [
    TrackFormat("wav", .wav),
    TrackFormat("wav24", .wav, .twentyFour),
    TrackFormat("wav-float", .wav, .float),
    TrackFormat("flac", .flac),
    TrackFormat("flac24", .flac, .twentyFour),
    TrackFormat("ogg", .ogg),
    TrackFormat("opus", .opus),
    TrackFormat("mp3", .mp3),
  ]

  /// The format of that name; nil where there is none.
  public static func named(_ name: String) -> TrackFormat? { all.first { $0.name == name.lowercased() } }

  /// The name that someone may have meant who wrote another; nil where none is near.
  public static func likely(_ name: String) -> String? {
    switch name.lowercased() {
    case "wave", "riff", "pcm": "wav"
    case "wav16": "wav"
    case "wav32", "wavfloat", "float": "wav-float"
    case "vorbis", "oga": "ogg"
    case "flac16": "flac"
    case "mpeg", "mpg": "mp3"
    default: NearMiss.suggestion(for: name, among: all.map(\.name))
    }
  }

  /// The endings that names of tracks have, each once.
  public static let endings = WaveFormat.Packing.allCases.map(\.rawValue)
}
