import Quantities

/// Words that are shown for a while.
public struct Caption: Hashable, Sendable {
  /// When they appear.
  public var start: Seconds
  /// When they go.
  public var end: Seconds
  /// One or two lines.
  public var lines: [String]

  /// Makes a caption.
  public init(start: Seconds, end: Seconds, lines: [String]) {
    self.start = start
    self.end = end
    self.lines = lines
  }
}

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
