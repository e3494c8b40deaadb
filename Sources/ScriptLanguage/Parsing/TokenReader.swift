/// Reads the tokens of one line from left to right.
///
/// The verbs are contracts: `expect…` returns what it is named after or throws the line's one error;
/// `maybe…` takes a token only where it matches.
struct TokenReader {
  private let tokens: ArraySlice<Token>
  private var next: Int
  private let lineEnd: SourceSpan

  /// Reads a line; the colon that opens its block is left out.
  init(_ node: LayoutNode) {
    tokens = node.opensBlock ? node.line.tokens.dropLast() : node.line.tokens[...]
    next = tokens.startIndex
    lineEnd = (tokens.last?.span ?? node.line.span).end
  }

  /// The next token; nil at the end of the line.
  var peek: Token? { next < tokens.endIndex ? tokens[next] : nil }

  /// The token behind the next one.
  var peekSecond: Token? { next + 1 < tokens.endIndex ? tokens[next + 1] : nil }

  /// The token that was taken last, for a message.
  var lastAsWritten: String { next > tokens.startIndex ? tokens[next - 1].asWritten : "" }

  /// Where the next token stands, or the end of the line.
  var place: SourceSpan { peek?.span ?? lineEnd }

  /// The next token as a number with its unit, written against it or behind it, as a script would have it; nil where no
  /// number comes next. Takes nothing.
  var numberAhead: (written: String, unit: Unit)? {
    guard case .number(let value, let attached)? = peek?.kind else { return nil }
    if let attached { return (attached.written(value), attached) }
    if peekSecond?.kind == .sign(.slash) { return (Unit.perMinute.written(value), .perMinute) }
    if case .word(let word)? = peekSecond?.kind, let spelling = Unit.spelling(word) {
      return (spelling.unit.written(value * spelling.factor), spelling.unit)
    }
    return (Unit.none.written(value), .none)
  }

  /// Whether the lexer has reported something on this line already.
  var hasBroken: Bool { tokens.contains { $0.kind == .broken } }

  /// Whether a word has been taken already.
  func hasTaken(_ word: String) -> Bool { tokens[..<next].contains { $0.kind == .word(word) } }

  /// The words that have been taken, for examples in messages; where there are other signs among them, only the first.
  var wordsSoFar: String {
    let taken = tokens[..<next].map { if case .word(let word) = $0.kind { word } else { String?.none } }
    let words = taken.compactMap { $0 }
    return words.count == taken.count ? words.joined(separator: " ") : (words.first ?? "") + " …"
  }

  @discardableResult
  mutating func take() -> Token? {
    guard let token = peek else { return nil }
    next += 1
    return token
  }

  mutating func maybe(_ sign: Token.Sign) -> Bool {
    guard peek?.kind == .sign(sign) else { return false }
    next += 1
    return true
  }

  mutating func maybeWord(_ word: String) -> Name? {
    guard case .word(let text)? = peek?.kind, text == word else { return nil }
    return maybeName()
  }

  /// Whether the next token is one of some words.
  func isAtWord(of words: [String]) -> Bool {
    guard case .word(let text)? = peek?.kind else { return false }
    return words.contains(text)
  }

  mutating func maybeName() -> Name? {
    guard let token = peek, case .word(let text) = token.kind else { return nil }
    next += 1
    return Name(text, span: token.span)
  }

  mutating func maybeText() -> TextTemplate? {
    guard case .text(let text)? = peek?.kind else { return nil }
    next += 1
    return text
  }

  mutating func expect(_ sign: Token.Sign, _ what: String, example: String? = nil) throws(Diagnostic) {
    guard maybe(sign) else { throw unexpected("\(what) (\"\(sign.rawValue)\")", example: example) }
  }

  mutating func expectName(_ what: String, example: String? = nil) throws(Diagnostic) -> Name {
    guard let name = maybeName() else { throw unexpected(what, example: example) }
    return name
  }

  mutating func expectText(_ what: String, example: String? = nil) throws(Diagnostic) -> TextTemplate {
    guard let text = maybeText() else { throw unexpected(what, example: example) }
    return text
  }

  /// A value: a quantity, a range, a name or a text.
  mutating func expectValue(_ what: String, example: String) throws(Diagnostic) -> Expression {
    guard let token = peek else { throw unexpected(what, example: example) }
    switch token.kind {
    case .word(let name):
      next += 1
      return Expression(kind: .name(name), span: token.span)
    case .text(let text):
      next += 1
      return Expression(kind: .text(text), span: token.span)
    case .number:
      return try expectQuantityOrRange(what, example: example)
    case .sign, .broken:
      throw unexpected(what, example: example)
    }
  }

  private mutating func expectQuantityOrRange(_ what: String, example: String) throws(Diagnostic) -> Expression {
    let lower = try expectQuantity(what, example: example)
    guard maybe(.range) else { return Expression(kind: .quantity(lower.value, lower.unit), span: lower.span) }
    let upper = try expectQuantity("the other end of the range", example: example)
    let span = lower.span.through(upper.span)
    // `20..30m` could mean seconds or minutes at its lower end; a unit at both ends leaves no doubt.
    if lower.unit == .none, upper.unit != .none {
      throw .error(.missingUnit(number: Unit.none.written(lower.value), expected: upper.unit), at: lower.span)
    }
    guard lower.unit == upper.unit else {
      throw .error(
        .wrongUnit(found: upper.unit, expected: [lower.unit], of: "the other end of this range"),
        at: upper.span
      )
    }
    guard lower.value <= upper.value else {
      throw .error(
        .reversedRange(lower: lower.unit.written(lower.value), upper: upper.unit.written(upper.value)),
        at: span
      )
    }
    return Expression(kind: .range(lower.value...upper.value, lower.unit), span: span)
  }

  /// One number with its unit, which may stand against it, behind a space, or as `/min`.
  private mutating func expectQuantity(
    _ what: String,
    example: String
  ) throws(Diagnostic) -> (value: Double, unit: Unit, span: SourceSpan) {
    guard let token = peek, case .number(let value, let attached) = token.kind else {
      throw unexpected(what, example: example)
    }
    next += 1
    if let attached { return (value, attached, token.span) }
    if maybe(.slash) {
      let minute = try expectName("\"min\" after the slash", example: "6/min")
      guard ["min", "minute", "m"].contains(minute.text) else {
        throw .error(.unknownUnit("/" + minute.text, suggestion: "/min", expected: .perMinute), at: minute.span)
      }
      return (value, .perMinute, token.span.through(minute.span))
    }
    if case .word(let word)? = peek?.kind, let spelling = Unit.spelling(word), let unit = take() {
      return (value * spelling.factor, spelling.unit, token.span.through(unit.span))
    }
    return (value, .none, token.span)
  }

  /// One quantity or a name, where a range would be read as part of something larger.
  mutating func expectSingle(_ what: String, example: String) throws(Diagnostic) -> Expression {
    if let name = maybeName() { return Expression(kind: .name(name.text), span: name.span) }
    let quantity = try expectQuantity(what, example: example)
    return Expression(kind: .quantity(quantity.value, quantity.unit), span: quantity.span)
  }

  /// Succeeds at the end of the line.
  func expectEnd(after what: String) throws(Diagnostic) {
    guard let token = peek else { return }
    throw .error(.leftover(token.asWritten, after: what), at: token.span)
  }

  /// The error that something else was expected here.
  func unexpected(_ what: String, example: String?) -> Diagnostic {
    .error(.expected(what, found: peek?.asWritten, example: example), at: place)
  }
}

extension Token {
  /// How messages call a text, which may be long.
  static let textInQuotes = "a text in quotes"

  /// The token for a message.
  var asWritten: String {
    switch kind {
    case .word(let word): word
    case .number(let value, let unit): (unit ?? .none).written(value)
    case .text: Self.textInQuotes
    case .sign(let sign): sign.rawValue
    case .broken: "?"
    }
  }
}
