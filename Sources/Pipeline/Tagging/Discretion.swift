import AudioFiles

/// What a discreet track says in place of its own words: nothing that tells what it is.
public enum Discretion {
  /// In place of its title.
  public static let title = "Track"
  /// What its file is called, without an ending.
  public static let fileName = "track"

  /// In place of the title of a chapter, by its place among them from 0: they are only counted.
  static func title(ofChapter index: Int) -> String { "Part \(index + 1)" }

  /// Chapters of the same times that are only counted.
  static func chapters(_ chapters: [TrackChapter]) -> [TrackChapter] {
    chapters.enumerated().map { index, chapter in
      TrackChapter(start: chapter.start, end: chapter.end, title: title(ofChapter: index))
    }
  }
}
