import Captions
import Foundation

/// The captions of a track, as files beside it.
enum CaptionFiles {
  /// The files of some formats: what stands before and behind the track's name in theirs, and what is in them.
  ///
  /// Chapters don't begin with the track's name: VLC takes every text that does for captions, and would show them.
  private static func kinds(_ formats: [CaptionFormat]) -> [(
    beginning: String, ending: String, text: (CaptionTrack) -> String
  )] {
    formats.flatMap { format in
      [("", format.rawValue, format.text(of:))]
        + (format == .vtt ? [("chapters-", "vtt", CaptionFormat.chapters(of:))] : [])
    }
  }

  /// Where the files of a track lie: `track.vtt` and `chapters-track.vtt` beside `track.wav`.
  static func paths(of track: String, formats: [CaptionFormat]) -> [String] {
    kinds(formats).map { path(of: track, beginning: $0.beginning, ending: $0.ending) }
  }

  /// A file beside a track: with the same name behind a beginning, and another ending.
  static func path(of track: String, beginning: String = "", ending: String) -> String {
    let url = URL(filePath: track)
    let name = url.deletingPathExtension().lastPathComponent
    return track.dropLast(url.lastPathComponent.count) + "\(beginning)\(name).\(ending)"
  }

  /// The files of a script's captions, not yet under their names.
  static func write(
    _ script: CompiledScript,
    formats: [CaptionFormat],
    hasCues: Bool,
    isDiscreet: Bool = false,
    beside track: String
  ) throws(Failure) -> [(path: String, file: OutputFile)] {
    guard !formats.isEmpty else { return [] }
    let captions = script.captions(withCues: hasCues, isDiscreet: isDiscreet)
    return try kinds(formats).map { kind throws(Failure) in
      let path = path(of: track, beginning: kind.beginning, ending: kind.ending)
      return (path, try TextFile.begin(kind.text(captions), at: path))
    }
  }
}
