/// The tokens of a line as the formatter writes them: what stands between them, and each one's own form.
enum TokenSpacing {
  /// A line without its indentation and comment.
  static func text(of tokens: [Token], in source: SourceText) -> String {
    var text = ""
    for (index, token) in tokens.enumerated() {
      if index > 0, hasSpace(before: index, in: tokens) { text += " " }
      // The other spelling of a word that takes a text; elsewhere it may be the name of something.
      if index == 0, case .word(let word) = token.kind, tokens.count > 1, case .text = tokens[1].kind {
        text += Keyword.canonical(word)
        continue
      }
      text += written(token, after: index > 0 ? tokens[index - 1] : nil, in: source)
    }
    return text
  }

  /// Whether a space stands between a token and the one before it.
  private static func hasSpace(before index: Int, in tokens: [Token]) -> Bool {
    let (left, right) = (tokens[index - 1].kind, tokens[index].kind)
    switch (left, right) {
    case (_, .sign(.comma)), (_, .sign(.colon)): return false
    case (.sign(.colon), _): return !isRatio(around: index - 1, in: tokens)
    case (.sign(let sign), _) where isTight(sign): return false
    case (_, .sign(let sign)) where isTight(sign): return false
    default: return true
    }
  }

  /// Signs that join what stands around them: `20s..30s`, `6/min`, `en-gb+steph`.
  private static func isTight(_ sign: Token.Sign) -> Bool { [.range, .slash, .plus].contains(sign) }

  /// Whether the colon at an index joins two numbers or two phases of the breath, as in `in:out 4:6`.
  private static func isRatio(around index: Int, in tokens: [Token]) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    switch (tokens[index - 1].kind, tokens[index + 1].kind) {
    case (.number, .number): return true
    case (.word(let left), .word(let right)):
      return BreathPhaseKind(rawValue: left) != nil && BreathPhaseKind(rawValue: right) != nil
    default: return false
    }
  }

  private static func written(_ token: Token, after previous: Token?, in source: SourceText) -> String {
    let raw = source.text(token.span.range)
    switch token.kind {
    case .number: return withCanonicalUnits(raw)
    case .word(let word):
      // A unit may stand behind its number with a space between: `-34 dB`.
      guard case .number(_, unit: nil)? = previous?.kind else { return raw }
      return Unit.spelling(word)?.text ?? raw
    case .text: return inStraightQuotes(token.span.range, in: source)
    default: return raw
    }
  }

  /// A number as written, its units in the case of the reference: `-34DB` becomes `-34dB`.
  private static func withCanonicalUnits(_ number: String) -> String {
    var text = ""
    var letters = ""
    for character in number {
      if character.isLetter {
        letters.append(character)
      } else {
        text += (Unit.spelling(letters)?.text ?? letters) + String(character)
        letters = ""
      }
    }
    return text + (Unit.spelling(letters)?.text ?? letters)
  }

  /// A text between straight quotes; what is inside stays as it is, but for quotes that would now end it.
  private static func inStraightQuotes(_ range: Range<Int>, in source: SourceText) -> String {
    let quote = UInt8(ascii: "\"")
    let bytes = source.utf8[range]
    guard bytes.first != quote else { return source.text(range) }
    var inside: [UInt8] = []
    var isEscaped = false
    // Each of the four curly quotes has three bytes.
    for byte in bytes.dropFirst(3).dropLast(3) {
      if byte == quote, !isEscaped { inside.append(UInt8(ascii: "\\")) }
      inside.append(byte)
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return "\"" + String(decoding: inside, as: UTF8.self) + "\""
  }
}
