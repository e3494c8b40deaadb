/// Cuts a script into lines of tokens. What it can't read it reports once, and it goes on.
struct Lexer {
  let source: SourceText
  let file: Int
  private(set) var lines: [Line] = []
  private(set) var comments: [Comment] = []
  private(set) var diagnostics = Diagnostics()
  /// Whether there is a tab anywhere: then the indentation can't be trusted.
  private(set) var hasTab = false

  /// The place of the next byte to read, and the end of the line that is being read.
  private var offset = 0
  private var end = 0

  init(source: SourceText, file: Int) {
    self.source = source
    self.file = file
  }

  /// Reads the whole script.
  static func lex(_ source: SourceText, file: Int) -> Lexer {
    var lexer = Lexer(source: source, file: file)
    for number in source.lineStarts.indices { lexer.lexLine(source.lineRange(number)) }
    return lexer
  }

  private mutating func lexLine(_ range: Range<Int>) {
    (offset, end) = (range.lowerBound, range.upperBound)
    var tokens: [Token] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: " "):
        offset += 1
      case UInt8(ascii: "\t"):
        reportTab()
        offset += 1
      case 0xC2 where peek(1) == 0xA0:
        // A space that does not break, as word processors put it, is a space.
        offset += 2
      case UInt8(ascii: "#"):
        let text = source.text(offset..<end)
        comments.append(Comment(text: text, span: span(from: offset, to: end), isAlone: tokens.isEmpty))
        offset = end
      default:
        tokens.append(lexToken(byte, after: tokens))
      }
    }
    guard let first = tokens.first, let last = tokens.last else { return }
    let indent = source.utf8[range.lowerBound..<first.span.range.lowerBound]
      .reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? 2 : 1) }
    lines.append(Line(indent: indent, tokens: tokens, span: first.span.through(last.span)))
  }

  /// One word about tabs is enough for a script; reading goes on as if each were two spaces.
  private mutating func reportTab() {
    if !hasTab { diagnostics.error(.tab, at: span(from: offset, to: offset + 1)) }
    hasTab = true
  }

  private mutating func lexToken(_ byte: UInt8, after tokens: [Token]) -> Token {
    let start = offset
    if byte == UInt8(ascii: "\"") || opensCurlyQuote() {
      return looksSpoken(tokens) && !hasQuoteAhead ? lexUnquoted(tokens[0]) : lexText()
    }
    if let file = lexUnquotedFile(after: tokens) { return file }
    if byte.isDigit { return lexNumber(from: start, negative: false) }
    if byte == UInt8(ascii: "-"), peek(1)?.isDigit == true {
      offset += 1
      return lexNumber(from: start, negative: true)
    }
    if byte.isWordStart, let token = lexWord() { return token }
    if let sign = Token.Sign.allCases.first(where: { matches($0.rawValue) }) {
      offset += sign.rawValue.utf8.count
      return Token(kind: .sign(sign), span: span(from: start, to: offset))
    }
    return looksSpoken(tokens) ? lexUnquoted(tokens[0]) : lexStray(after: tokens)
  }

  /// Whether a line begins like a sentence: with several words, the first of which begins no cue.
  private func looksSpoken(_ tokens: [Token]) -> Bool {
    guard tokens.count > 1, case .word(let first) = tokens[0].kind else { return false }
    return Keyword(written: first) == nil
      && tokens.allSatisfy { if case .text = $0.kind { false } else { $0.kind != .broken } }
  }

  /// The name of a file behind `bed` or `use` that has no quotes around it: up to `at` or the end of the line, it ends
  /// like one.
  private mutating func lexUnquotedFile(after tokens: [Token]) -> Token? {
    guard tokens.count == 1, case .word(let cue) = tokens[0].kind,
      cue == Keyword.bed.rawValue || cue == Keyword.use.rawValue
    else { return nil }
    let rest = source.text(offset..<end).prefix { $0 != "#" && $0 != "\"" }
    let name = (rest.firstRange(of: " at ").map { rest[..<$0.lowerBound] } ?? rest).trimmingSuffix {
      $0 == " " || $0 == ","
    }
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
    guard (2...5).contains(ending.count), ending.first?.isLetter == true,
      ending.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    let place = span(from: offset, to: offset + name.utf8.count)
    diagnostics.error(.unquotedFile(String(name), cue: cue), at: place)
    // The rest of the line would only give follow-up errors.
    offset = end
    return Token(kind: .broken, span: place)
  }

  /// Whether the quote at the place of reading has a partner.
  private var hasQuoteAhead: Bool { source.utf8[(offset + 1)..<end].contains(UInt8(ascii: "\"")) }

  /// Words that are to be spoken and have no quotes around them.
  private mutating func lexUnquoted(_ first: Token) -> Token {
    diagnostics.error(.unknownCue(first.asWritten, suggestion: nil), at: first.span)
    let start = offset
    offset = end
    return Token(kind: .broken, span: span(from: start, to: end))
  }

  /// A word: ASCII letters, digits and `_`, any other letter, and `-` where another such character follows.
  private mutating func lexWord() -> Token? {
    let start = offset
    while let byte = peek() {
      if byte.isWordPart {
        offset += 1
      } else if byte == UInt8(ascii: "-"), offset > start, let next = peek(1), next.isWordPart {
        offset += 1
      } else if byte >= 0x80, let scalar = scalar(), scalar.properties.isAlphabetic {
        offset += UTF8.width(scalar)
      } else {
        break
      }
    }
    guard offset > start else { return nil }
    return Token(kind: .word(source.text(start..<offset)), span: span(from: start, to: offset))
  }

  /// A number, with a unit against it or not: `4`, `1.5`, `50%`, `4s`, and times of several parts, `2m30s`.
  private mutating func lexNumber(from start: Int, negative: Bool) -> Token {
    var total = 0.0
    var unit: Unit?
    repeat {
      guard let value = lexDigits() else { return malformed(from: start) }
      let letters = lexUnitLetters()
      if letters.isEmpty {
        if unit == nil { total = value } else { return malformed(from: start) }
        break
      }
      let letterSpan = span(from: offset - letters.utf8.count, to: offset)
      guard let spelling = Unit.spelling(letters) else {
        // Milliseconds are no slip for seconds.
        let suggestion = letters == "ms" ? nil : NearMiss.suggestion(for: letters, among: Unit.spellings.map(\.text))
        skipWord()
        let whole = span(from: letterSpan.range.lowerBound, to: offset)
        diagnostics.error(
          .unknownUnit(source.text(whole.range), suggestion: suggestion, expected: unit ?? .seconds),
          at: whole
        )
        return Token(kind: .broken, span: span(from: start, to: offset))
      }
      if let unit, unit != spelling.unit { return malformed(from: start) }
      unit = spelling.unit
      total += value * spelling.factor
    } while unit == .seconds && peek()?.isDigit == true
    let goesOn = peek().map { $0.isWordPart || $0 == UInt8(ascii: "%") } ?? false
    if goesOn || isPoint { return malformed(from: start) }
    return Token(kind: .number(negative ? -total : total, unit: unit), span: span(from: start, to: offset))
  }

  /// The largest number that is read.
  private static let largestNumber = 1e9

  private mutating func lexDigits() -> Double? {
    let start = offset
    while peek()?.isDigit == true { offset += 1 }
    // A point belongs to the number only where a digit follows, so that `4..12` stays a range.
    if peek() == UInt8(ascii: "."), peek(1)?.isDigit == true {
      offset += 1
      while peek()?.isDigit == true { offset += 1 }
    }
    // Nothing in a script is as large as this; more digits are a slip of the fingers.
    return Double(source.text(start..<offset)).flatMap { $0 <= Self.largestNumber ? $0 : nil }
  }

  private mutating func lexUnitLetters() -> String {
    let start = offset
    if peek() == UInt8(ascii: "%") {
      offset += 1
    } else {
      while let byte = peek(), byte.isLetter { offset += 1 }
    }
    return source.text(start..<offset)
  }

  private mutating func malformed(from start: Int) -> Token {
    skipWord()
    let whole = span(from: start, to: offset)
    diagnostics.error(.malformedNumber(source.text(whole.range)), at: whole)
    return Token(kind: .broken, span: whole)
  }

  private mutating func skipWord() {
    while let byte = peek(), byte.isWordPart || byte >= 0x80 || byte == UInt8(ascii: "%") || isPoint { offset += 1 }
  }

  /// Whether a point comes next that belongs to a number.
  private var isPoint: Bool { peek() == UInt8(ascii: ".") && peek(1)?.isDigit == true }

  /// A character that the language has no use for.
  private mutating func lexStray(after tokens: [Token]) -> Token {
    let isFirst = tokens.isEmpty
    let start = offset
    let stray = scalar() ?? "\u{FFFD}"
    offset += max(1, UTF8.width(stray))
    let place = span(from: start, to: min(offset, end))
    // A dash before a number is a minus; between two it stands for a range.
    let isMinus = ["−", "–", "—"].contains(stray) && peek()?.isDigit == true && !tokens.endsInQuantity
    if stray.isInvisible {
      diagnostics.error(.controlCharacter(code: stray.value), at: place)
    } else {
      let instead: String? =
        switch stray {
        // Word processors make a minus of another kind.
        case _ where isMinus: negativeAhead
        case "-", "*", "•":
          isFirst ? "a cue or a text in quotes" : stray == "*" ? "a \"for\" loop" : "\"..\" for a range"
        case "−", "–", "—", "…": "\"..\" for a range"
        case "%": "it right behind its number, as in 50%,"
        case "'", "‘", "’", "`", "«", "»": "\" around a text"
        case ".", "!", "?": "\" around what is to be spoken"
        case ">": "\"is more than\""
        case "<": "\"is less than\""
        case "[", "]", "(", ")": "the values by themselves, with commas between them,"
        case ";": "a comma, or a new line,"
        case "×": "a \"for\" loop"
        default: nil
        }
      diagnostics.error(.strayCharacter(String(Character(stray)), instead: instead), at: place)
    }
    // The rest of the line would only give follow-up errors.
    offset = end
    return Token(kind: .broken, span: place)
  }

  /// The number at the place of reading with its unit, and a minus that is one.
  private var negativeAhead: String {
    let rest = source.text(offset..<end).prefix { $0 != "," && $0 != "#" && $0 != ":" && $0 != "\"" }
    return "-" + rest.trimmingSuffix { $0 == " " }
  }

  // MARK: Texts

  /// A text in straight or curly quotes, up to its closing quote on the same line.
  private mutating func lexText() -> Token {
    let start = offset
    let isCurly = opensCurlyQuote()
    offset += isCurly ? "“".utf8.count : 1
    var parts: [TextTemplate.Part] = []
    var literal = ""
    var isBroken = false
    while true {
      guard let byte = peek() else {
        diagnostics.error(.unclosedText, at: span(from: start, to: end))
        return Token(kind: .broken, span: span(from: start, to: end))
      }
      if isCurly ? closesCurlyQuote() : byte == UInt8(ascii: "\"") { break }
      switch byte {
      case UInt8(ascii: "\\"):
        if let escaped = lexEscape() { literal += escaped } else { isBroken = true }
      case UInt8(ascii: "{"):
        guard let slot = lexSlot(isReporting: !isBroken) else {
          isBroken = true
          continue
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        parts.append(.slot(slot))
      case UInt8(ascii: "}"):
        // Of several braces that are astray the first is enough.
        if !isBroken { diagnostics.error(.strayBrace("}"), at: span(from: offset, to: offset + 1)) }
        isBroken = true
        offset += 1
      case 0..<0x20, 0x7F:
        if byte == UInt8(ascii: "\t") {
          reportTab()
        } else if !isBroken {
          diagnostics.error(.controlCharacter(code: UInt32(byte)), at: span(from: offset, to: offset + 1))
        }
        isBroken = true
        offset += 1
      default:
        let from = offset
        repeat { offset += 1 } while peek().map { !$0.endsLiteral && !(isCurly && closesCurlyQuote()) } == true
        literal += source.text(from..<offset)
      }
    }
    offset += isCurly ? "”".utf8.count : 1
    if !literal.isEmpty { parts.append(.literal(literal)) }
    let whole = span(from: start, to: offset)
    return Token(kind: isBroken ? .broken : .text(TextTemplate(parts: parts)), span: whole)
  }

  private mutating func lexEscape() -> String? {
    let start = offset
    offset += 1
    let escaped = scalar().map(Character.init)
    offset += escaped.map { String($0).utf8.count } ?? 0
    if let escaped, ["\"", "\\", "{", "}", "“", "”"].contains(escaped) { return String(escaped) }
    let place = span(from: start, to: min(offset, end))
    diagnostics.error(.unknownEscape(source.text(place.range)), at: place)
    return nil
  }

  /// A slot such as `{name}` or `{, name}`.
  private mutating func lexSlot(isReporting: Bool) -> TextTemplate.Slot? {
    let start = offset
    offset += 1
    let inside = offset
    while let byte = peek(), byte != UInt8(ascii: "}"), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "{") {
      offset += 1
    }
    guard peek() == UInt8(ascii: "}") else {
      if isReporting { diagnostics.error(.strayBrace("{"), at: span(from: start, to: start + 1)) }
      return nil
    }
    let content = source.text(inside..<offset)
    offset += 1
    let isName: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    let fields = content.split(separator: "|", omittingEmptySubsequences: false)
    let before = fields[0].prefix { !isName($0) }
    let name = fields[0].dropFirst(before.count).prefix(while: isName)
    let after = fields[0].dropFirst(before.count + name.count)
    let forms = fields.dropFirst().map { field -> TextTemplate.Form in
      let key = field.prefix(while: isName)
      guard !key.isEmpty, field.dropFirst(key.count).first == "=" else {
        return TextTemplate.Form(key: nil, text: String(field))
      }
      return TextTemplate.Form(key: String(key), text: String(field.dropFirst(key.count + 1)))
    }
    guard let first = name.first, first.isLetter || first == "_", !after.contains(where: isName),
      forms.isEmpty || after.isEmpty, Set(forms.map { $0.key == nil }).count < 2
    else {
      if isReporting { diagnostics.error(.malformedSlot(content), at: span(from: start, to: offset)) }
      return nil
    }
    let nameStart = inside + before.utf8.count
    return TextTemplate.Slot(
      before: String(before),
      name: String(name),
      after: String(after),
      forms: forms,
      span: span(from: nameStart, to: nameStart + name.utf8.count)
    )
  }

  // Curly quotes come from word processors; a writer should not have to know the difference.
  private func opensCurlyQuote() -> Bool { matches("“") || matches("„") }
  private func closesCurlyQuote() -> Bool { matches("”") || matches("“") }

  // MARK: Bytes

  private func peek(_ ahead: Int = 0) -> UInt8? { offset + ahead < end ? source.utf8[offset + ahead] : nil }

  private func matches(_ text: String) -> Bool {
    var place = offset
    for byte in text.utf8 {
      guard place < end, source.utf8[place] == byte else { return false }
      place += 1
    }
    return true
  }

  /// The character at the place of reading; nil at the end of the line.
  private func scalar() -> Unicode.Scalar? {
    guard let byte = peek() else { return nil }
    let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return source.text(offset..<min(end, offset + width)).unicodeScalars.first
  }

  private func span(from start: Int, to end: Int) -> SourceSpan {
    SourceSpan(file: file, range: start..<max(start, end))
  }
}

extension [Token] {
  /// Whether the last of them are a number, with or without a unit of its own.
  fileprivate var endsInQuantity: Bool {
    guard let last else { return false }
    if case .number = last.kind { return true }
    guard case .word(let word) = last.kind, count > 1, case .number = self[count - 2].kind else { return false }
    return Unit.spelling(word) != nil
  }
}

extension Substring {
  /// The text without the characters at its end that fulfil a condition.
  fileprivate func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> Substring {
    lastIndex { !isUnwanted($0) }.map { self[...$0] } ?? prefix(0)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  fileprivate var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  fileprivate var isWordPart: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
  fileprivate var isWordStart: Bool { isLetter || self == UInt8(ascii: "_") || self >= 0x80 }
  /// Bytes inside a text that may mean something.
  fileprivate var endsLiteral: Bool {
    self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") || self == UInt8(ascii: "{") || self == UInt8(ascii: "}")
      || self < 0x20 || self == 0x7F
  }
}

extension Unicode.Scalar {
  /// Whether the character shows nothing, or would do something to a terminal: controls, marks of direction, spaces
  /// of no width.
  var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: properties.isWhitespace && self != " "
    }
  }
}
