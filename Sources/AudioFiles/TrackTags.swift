/// What a track says about itself.
public struct TrackTags: Hashable, Sendable {
  /// The title that players show; nil for none.
  public var title: String?
  /// Who made it; nil for none.
  public var artist: String?
  /// What it is a part of, such as the session of a stage; nil for none.
  public var album: String?
  /// The language that is heard, such as `de`; nil for none.
  public var language: String?
  /// When it was made, as `2026-11-21`; nil for none.
  public var date: String?
  /// What others may do with it, or the address where that is said; nil for none.
  public var licence: String?
  /// How the track was made, for whoever wants to make it again; nil for none.
  public var comment: String?
  /// The program that made the track; libsndfile adds its own name and version. Nil for none.
  public var software: String?
  /// Its parts in their order.
  public var chapters: [TrackChapter]
  /// The picture that players show; nil for none.
  public var cover: CoverPicture?

  /// Makes tags. Texts become a line each (`TagText`), and those in which nothing is left become nil.
  public init(
    title: String? = nil,
    artist: String? = nil,
    album: String? = nil,
    language: String? = nil,
    date: String? = nil,
    licence: String? = nil,
    comment: String? = nil,
    software: String? = nil,
    chapters: [TrackChapter] = [],
    cover: CoverPicture? = nil
  ) {
    self.title = TagText.line(title)
    self.artist = TagText.line(artist)
    self.album = TagText.line(album)
    self.language = TagText.line(language)
    self.date = TagText.line(date)
    self.licence = TagText.line(licence)
    self.comment = TagText.line(comment)
    self.software = TagText.line(software)
    self.chapters = chapters
    self.cover = cover
  }
}
