/// A name as it was written, and where.
public struct Name: Sendable, Hashable {
  /// The name.
  public var text: String
  /// Where it stands.
  public var span: SourceSpan

  /// Makes a name.
  public init(_ text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}
