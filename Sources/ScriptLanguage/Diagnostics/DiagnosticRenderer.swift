/// Turns findings into text for a terminal: place, the line with a caret, and what to do.
public struct DiagnosticRenderer: Sendable {
  /// The scripts that spans point into.
  public var sources: SourceSet

  /// The widest excerpt of a line, in characters; longer lines are cut around the caret.
  static let excerptWidth = 100

  /// Renders for those scripts.
  public init(sources: SourceSet) { self.sources = sources }

  /// How many findings are shown; who has more mends these first.
  static let most = 100

  /// All findings, one below the other, ending in a line break; empty for none.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    var texts = diagnostics.prefix(Self.most).map { text($0) + "\n" }
    if diagnostics.count > Self.most { texts.append("… and \(diagnostics.count - Self.most) more.\n") }
    return texts.joined(separator: "\n")
  }

  /// One finding, without a line break at the end.
  public func text(_ diagnostic: Diagnostic) -> String {
    let label = diagnostic.severity.rawValue
    var lines: [String] = []
    switch diagnostic.place {
    case .script(let span):
      let source = sources.source(of: span)
      let position = source.position(at: span.range.lowerBound)
      lines.append("\(source.name):\(position): \(label): \(diagnostic.finding.message)")
      lines += excerpt(of: span, in: source, at: position)
    case .answer(let assignment):
      lines.append("--set \(assignment): \(label): \(diagnostic.finding.message)")
    case .profile(let file, let position):
      lines.append("\(file):\(position): \(label): \(diagnostic.finding.message)")
    case .whole:
      lines.append("\(sources.sources[0].name): \(label): \(diagnostic.finding.message)")
    }
    if let hint = diagnostic.finding.hint { lines.append("  " + hint) }
    return lines.map(Self.readable).joined(separator: "\n")
  }

  /// The line itself and below it carets under the span (at least one, to the end of the line at most).
  private func excerpt(of span: SourceSpan, in source: SourceText, at position: SourcePosition) -> [String] {
    let lineRange = source.lineRange(position.line - 1)
    let line = Array(source.text(lineRange))
    guard !line.isEmpty else { return [] }
    let marked = span.range.clamped(to: lineRange)
    let width = max(1, source.text(marked).count)
    let column = min(position.column - 1, line.count)

    var first = 0
    if line.count > Self.excerptWidth { first = max(0, min(column - 20, line.count - Self.excerptWidth)) }
    let shown = line[first..<min(line.count, first + Self.excerptWidth)]
    let before = first > 0 ? "…" : ""
    let after = first + shown.count < line.count ? "…" : ""
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.count)
    let visible = before + String(shown.map(Self.harmless)) + after
    let carets = min(width, max(1, shown.count - (column - first)))
    let indent = String(repeating: " ", count: column - first + before.count)
    return ["  \(number) | \(visible)", "  \(gutter) | \(indent)\(String(repeating: "^", count: carets))"]
  }

  /// A line without what would do something to a terminal, and not endlessly long.
  private static func readable(_ line: String) -> String {
    let clean = String(line.map(harmless))
    return clean.count > 400 ? clean.prefix(399) + "…" : clean
  }

  private static func harmless(_ character: Character) -> Character {
    // Characters of several scalars, such as some emoji, have invisible ones inside that belong there.
    guard let first = character.unicodeScalars.first, first.isInvisible else { return character }
    return " "
  }
}
