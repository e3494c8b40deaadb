/// A line of a script that says something: its indentation and its tokens, without its comment.
struct Line: Sendable {
  /// How many spaces stand before the first token.
  var indent: Int
  /// The tokens; never empty.
  var tokens: [Token]
  /// From the first token to the last.
  var span: SourceSpan
}

/// A comment, from its `#` to the end of its line.
public struct Comment: Sendable, Hashable {
  /// The comment with its `#`.
  public var text: String
  /// Where it stands.
  public var span: SourceSpan
  /// Whether nothing else stands on its line.
  public var isAlone: Bool
}
