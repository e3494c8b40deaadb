import Foundation
import Quantities

/// A playlist of tracks that lie beside it, as extended M3U in UTF-8 (`.m3u8`), which players on phones and computers
/// read.
struct Playlist {
  /// A track with its file's name.
  struct Entry {
    var title: String
    var length: Seconds
    var file: String
  }

  var title: String
  var entries: [Entry]

  /// Its text; ends in a line break.
  var text: String {
    let lines = entries.flatMap { entry in
      ["#EXTINF:\(String(format: "%.6f", entry.length.value)),\(Self.oneLine(entry.title))", entry.file]
    }
    let heading = title.isEmpty ? [] : ["#PLAYLIST:\(Self.oneLine(title))"]
    return (["#EXTM3U"] + heading + lines).joined(separator: "\n") + "\n"
  }

  /// A line break in a title would begin another line of the list.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
