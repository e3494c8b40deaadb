/// A script as its lines of tokens with the depth of each: what tools need that don't care what the lines mean.
public struct ScriptLines: Sendable {
  /// A line that says something, without its comment.
  public struct Line: Sendable {
    /// How many blocks it stands in; 0 at the left margin.
    public var depth: Int
    /// How many spaces stand before it.
    public var indent: Int
    /// Its tokens; never empty.
    public var tokens: [Token]
    /// From its first token to its last.
    public var span: SourceSpan
  }

  /// The lines from top to bottom.
  public var lines: [Line] = []
  /// The comments from top to bottom.
  public var comments: [Comment]
  /// What is wrong with letters, quotes, numbers and indentation; where there are errors, don't trust the lines.
  public var diagnostics: Diagnostics

  /// Reads a script that is number `file` of its set.
  public init(_ source: SourceText, file: Int = 0) {
    let lexer = Lexer.lex(source, file: file)
    let layout = Layout.arrange(lexer.lines)
    comments = lexer.comments
    diagnostics = lexer.diagnostics
    if !lexer.hasTab { diagnostics.add(contentsOf: layout.diagnostics) }
    append(layout.roots, depth: 0)
  }

  private mutating func append(_ nodes: [LayoutNode], depth: Int) {
    for node in nodes {
      let line = node.line
      lines.append(Line(depth: depth, indent: line.indent, tokens: line.tokens, span: line.span))
      if node.missesColon, let first = node.children.first {
        diagnostics.error(.unexpectedIndent, at: first.line.span)
      }
      append(node.children, depth: depth + 1)
    }
  }
}
