import Quantities

/// A part of a track with a title.
public struct Chapter: Hashable, Sendable {
  /// Where it begins.
  public var start: Seconds
  /// Where the next one begins, or the track ends.
  public var end: Seconds
  /// What it is called.
  public var title: String

  /// Makes a chapter.
  public init(start: Seconds, end: Seconds, title: String) {
    self.start = start
    self.end = end
    self.title = title
  }
}
