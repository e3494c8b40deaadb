import AudioFiles
import Foundation
import ScriptLanguage
import Timing

/// What a listener wants a track to say of itself, besides what its script says.
public struct TagWishes: Sendable {
  /// Who made the track; without it the script's author.
  public var artist: String?
  /// When the track was made, as `2026-11-21`. Nobody's clock is asked: the same script gives the same bytes on any day.
  public var date: String?
  /// The picture that players show.
  public var cover: CoverPicture?
  /// Whether the track is to tell nothing of what it is.
  public var isDiscreet = false

  /// None.
  public init() {}
}

extension TrackTags {
  /// What a script's track says of itself. `comment` tells how it was made; `chapters` are those of the file.
  init(_ script: CompiledScript, _ wishes: TagWishes, comment: String?, chapters: [TrackChapter]) {
    let sheet = script.sheet
    guard !wishes.isDiscreet else {
      self.init(
        title: Discretion.title,
        artist: wishes.artist,
        date: wishes.date,
        chapters: Discretion.chapters(chapters),
        cover: wishes.cover
      )
      return
    }
    self.init(
      title: sheet.publicTitle,
      artist: wishes.artist ?? sheet.author,
      language: sheet.language,
      date: wishes.date,
      licence: sheet.licence,
      comment: comment,
      software: Version.name,
      chapters: chapters,
      cover: wishes.cover
    )
  }
}

/// What a discreet track says in place of its own words: nothing that tells what it is.
public enum Discretion {
  /// In place of its title.
  public static let title = "Track"
  /// What its file is called, without an ending.
  public static let fileName = "track"

  /// Chapters of the same times that are only counted.
  static func chapters(_ chapters: [TrackChapter]) -> [TrackChapter] {
    chapters.enumerated().map { index, chapter in
      TrackChapter(start: chapter.start, end: chapter.end, title: "Part \(index + 1)")
    }
  }
}
