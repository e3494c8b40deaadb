import Quantities

/// A part of a track with a title, as its file holds it.
public struct TrackChapter: Hashable, Sendable {
  /// Where it begins.
  public var start: Seconds
  /// Where the next one begins, or the track ends.
  public var end: Seconds
  /// What it is called.
  public var title: String

  /// Makes a chapter. Its title becomes a line (`TagText`).
  public init(start: Seconds, end: Seconds, title: String) {
    self.start = start
    self.end = end
    self.title = TagText.line(title) ?? ""
  }
}
