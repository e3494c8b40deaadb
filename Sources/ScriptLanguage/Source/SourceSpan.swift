/// A stretch of a script's bytes, and which script of a set it belongs to.
public struct SourceSpan: Hashable, Sendable {
  /// The index of the script in its `SourceSet`; 0 is the script that was asked for.
  public var file: Int
  /// Offsets into the script's UTF-8.
  public var range: Range<Int>

  /// Makes a span of the bytes `range` of script number `file`.
  public init(file: Int, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  /// From the start of this span to the end of another of the same script.
  public func through(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, range: range.lowerBound..<max(range.upperBound, other.range.upperBound))
  }

  /// The empty place just behind this span.
  public var end: SourceSpan { SourceSpan(file: file, range: range.upperBound..<range.upperBound) }
}
