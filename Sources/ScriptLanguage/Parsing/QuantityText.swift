/// Reads a quantity that stands alone, as in an answer: `3`, `4s`, `2m30s`, `50%`, `6/min`.
public enum QuantityText {
  /// The value in its unit (minutes and hours as seconds); nil for anything else than one quantity.
  public static func parse(_ text: String) -> (value: Double, unit: Unit)? {
    let lexer = Lexer.lex(SourceText(name: "", text: text), file: 0)
    guard lexer.lines.count == 1, !lexer.diagnostics.hasErrors else { return nil }
    var reader = TokenReader(LayoutNode(line: lexer.lines[0]))
    guard let value = try? reader.expectValue("", example: ""), reader.peek == nil,
      case .quantity(let number, let unit) = value.kind
    else { return nil }
    return (number, unit)
  }
}
