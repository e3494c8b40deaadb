/// Writes a script in its one stable form: the same tokens, comments and blocks, with white space made even.
///
/// It works from tokens and indentation and does not know what the lines mean, so that it takes every cue. Formatting
/// twice is formatting once.
public struct ScriptFormatter {
  /// What became of a script.
  public enum Result: Sendable {
    /// Its stable form, ending in one line break (or empty, where nothing is in it).
    case formatted(String)
    /// What must be put right first: letters, quotes, numbers or indentation that can't be read.
    case unreadable(Diagnostics)
  }

  private let source: SourceText
  private var output = ""
  /// The source's line that was written last; nil before the first.
  private var lastLine: Int?
  /// The blocks that are open behind the last line of code, as the indentation of their lines in the source.
  private var openIndents: [Int] = []

  /// Formats a script; one that can't be read is left as it is, and its errors come back.
  public static func format(_ source: SourceText) -> Result {
    let script = ScriptLines(source)
    guard !script.diagnostics.hasErrors else { return .unreadable(script.diagnostics) }
    var formatter = ScriptFormatter(source: source)
    formatter.write(script)
    return .formatted(formatter.output)
  }

  private init(source: SourceText) { self.source = source }

  private mutating func write(_ script: ScriptLines) {
    var comments = script.comments[...]
    for line in script.lines {
      while let comment = comments.first, comment.span.range.lowerBound < line.span.range.lowerBound {
        writeAlone(comments.removeFirst(), before: line)
      }
      let number = source.line(at: line.span.range.lowerBound)
      var text = TokenSpacing.text(of: line.tokens, in: source)
      if let comment = comments.first, source.line(at: comment.span.range.lowerBound) == number {
        text += "  " + Self.trimmed(comments.removeFirst())
      }
      append(text, depth: line.depth, number: number)
      openIndents.removeLast(max(0, openIndents.count - line.depth))
      openIndents.append(line.indent)
      // A comment may be all that is in a block so far.
      if line.tokens.last?.kind == .sign(.colon) { openIndents.append(line.indent + 1) }
    }
    for comment in comments { writeAlone(comment, before: nil) }
  }

  /// A comment of its own goes with the line of code that follows; one that stands further in ends the block above it.
  private mutating func writeAlone(_ comment: Comment, before line: ScriptLines.Line?) {
    let number = source.line(at: comment.span.range.lowerBound)
    let indent = comment.span.range.lowerBound - source.lineStarts[number]
    var depth = line?.depth ?? 0
    if indent > line?.indent ?? 0 {
      depth = max(depth, (openIndents.lastIndex { $0 <= indent }) ?? 0)
    }
    append(Self.trimmed(comment), depth: depth, number: number)
  }

  /// Writes a line, with an empty one before it where the source has any.
  private mutating func append(_ text: String, depth: Int, number: Int) {
    if let lastLine, number > lastLine + 1 { output += "\n" }
    output += String(repeating: "  ", count: depth) + text + "\n"
    lastLine = number
  }

  private static func trimmed(_ comment: Comment) -> String {
    var scalars = comment.text.unicodeScalars
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
