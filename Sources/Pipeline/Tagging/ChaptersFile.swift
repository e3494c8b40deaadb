import AudioFiles
import Foundation
import Quantities
import ScriptLanguage

/// The chapters of a track as a file beside it, in the JSON of the podcast namespace:
/// https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
enum ChaptersFile {
  /// When such a file is written.
  enum Wish: Sendable {
    /// Where the track itself can't hold its chapters.
    case whereNeeded
    /// Always.
    case always
    /// Never, because whoever asks for the track keeps account of all its files.
    case never
  }

  /// Where the file of a track lies: `track.chapters.json` beside `track.wav`.
  static func path(of track: String) -> String { CaptionFiles.path(of: track, ending: "chapters.json") }

  /// The text of the file.
  static func text(_ chapters: [TrackChapter], title: String?) throws -> String {
    try JSONText.of(
      Document(
        title: title,
        chapters: chapters.map { Document.Chapter(startTime: $0.start, endTime: $0.end, title: $0.title) }
      )
    )
  }

  private struct Document: Encodable {
    var version = "1.2.0"
    var title: String?
    var chapters: [Chapter]

    struct Chapter: Encodable {
      var startTime: Decimal
      var endTime: Decimal
      var title: String

      init(startTime: Seconds, endTime: Seconds, title: String) {
        self.startTime = Self.milliseconds(startTime)
        self.endTime = Self.milliseconds(endTime)
        self.title = title
      }

      /// Whole milliseconds, written without the tail that a binary fraction has.
      private static func milliseconds(_ time: Seconds) -> Decimal {
        Decimal(Int((time.value * 1_000).rounded())) / 1_000
      }
    }
  }
}
