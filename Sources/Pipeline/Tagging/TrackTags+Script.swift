import AudioFiles
import Timing

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
