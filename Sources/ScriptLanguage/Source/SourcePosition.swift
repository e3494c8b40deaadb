/// A place in a script as people count: lines and columns from 1, a column for each character that a reader sees.
public struct SourcePosition: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in characters (not bytes).
  public var column: Int

  /// Makes a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public var description: String { "\(line):\(column)" }
}
