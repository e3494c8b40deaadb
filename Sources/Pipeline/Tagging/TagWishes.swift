import AudioFiles
import Foundation
import Images
import Pictures
import ScriptLanguage
import Timing

/// Which picture a track bears.
public enum CoverWish: Hashable, Sendable {
  /// One that is drawn from its session (`CoverPainting`), where the format has a place for pictures that players look
  /// into: not in WAV, nor in a discreet track.
  case drawn
  /// The listener's own, in any format that can carry one.
  case picture(CoverPicture)
  /// None.
  case none

  /// The picture for a script's track in a format.
  func picture(of script: CompiledScript, in packing: WaveFormat.Packing, isDiscreet: Bool) -> CoverPicture? {
    switch self {
    case .none: return nil
    case .picture(let picture): return picture
    case .drawn:
      guard !isDiscreet, packing != .wav else { return nil }
      let painting = CoverPainting(script.timeline)
      let (pixels, size) = (painting.pixels, painting.size)
      // A track without a picture is still a track.
      guard let bytes = try? PNGImage.bytes(rgb: pixels, width: size, height: size) else { return nil }
      return try? CoverPicture(bytes)
    }
  }
}

/// What a listener wants a track to say of itself, besides what its script says.
public struct TagWishes: Sendable {
  /// Who made the track; without it the script's author.
  public var artist: String?
  /// When the track was made, as `2026-11-21`. Nobody's clock is asked: the same script gives the same bytes on any day.
  public var date: String?
  /// The picture that players show.
  public var cover = CoverWish.drawn
  /// Whether the track is to tell nothing of what it is.
  public var isDiscreet = false

  /// None.
  public init() {}
}

extension TrackTags {
  /// What a script's track says of itself. `comment` tells how it was made; `chapters` and `cover` are those of the file.
  init(
    _ script: CompiledScript,
    _ wishes: TagWishes,
    comment: String?,
    chapters: [TrackChapter],
    cover: CoverPicture? = nil
  ) {
    let sheet = script.sheet
    guard !wishes.isDiscreet else {
      self.init(
        title: Discretion.title,
        artist: wishes.artist,
        date: wishes.date,
        chapters: Discretion.chapters(chapters),
        cover: cover
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
      cover: cover
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
