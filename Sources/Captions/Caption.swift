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
