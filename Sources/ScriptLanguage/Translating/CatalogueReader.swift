/// Reads a `.po` file as gettext writes it. What it can't read it reports, and it goes on with the next entry.
package struct CatalogueReader {
  /// The parts of an entry that hold strings.
  private enum Field: Equatable {
    case context, id, pluralID
    case text(Int)
  }

  private let source: SourceText
  private let file: Int
  private var catalogue: Catalogue
  private var diagnostics = Diagnostics()

  /// The entry that is being read.
  private var fields: [(field: Field, text: String, span: SourceSpan)] = []
  private var isFuzzy = false
  private var isBroken = false

  /// Reads a file that is number `file` of its set.
  package static func read(_ source: SourceText, file: Int, language: String) -> (
    catalogue: Catalogue, diagnostics: Diagnostics
  ) {
    var reader = CatalogueReader(source: source, file: file, catalogue: Catalogue(language: language))
    for line in source.lineStarts.indices { reader.readLine(source.lineRange(line)) }
    reader.finishEntry()
    reader.catalogue.isWhole = !reader.diagnostics.hasErrors
    return (reader.catalogue, reader.diagnostics)
  }

  private init(source: SourceText, file: Int, catalogue: Catalogue) {
    self.source = source
    self.file = file
    self.catalogue = catalogue
  }

  private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, range: range) }

  private mutating func report(_ finding: TranslationFinding, _ range: Range<Int>) {
    // Of an entry the first fault is enough.
    if !isBroken { diagnostics.error(.translation(finding), at: span(range)) }
    isBroken = true
  }

  private mutating func readLine(_ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, source.utf8[start].isBlank { start += 1 }
    guard start < line.upperBound else { return finishEntry() }
    switch source.utf8[start] {
    case UInt8(ascii: "#"):
      let comment = source.text(start..<line.upperBound)
      guard !comment.hasPrefix("#~") else { return finishEntry() }
      if fields.contains(where: { if case .text = $0.field { true } else { false } }) { finishEntry() }
      if comment.hasPrefix("#,"), comment.dropFirst(2).split(separator: ",").contains(where: { $0.isFuzzyFlag }) {
        isFuzzy = true
      }
    case UInt8(ascii: "\""):
      guard let string = readString(start..<line.upperBound) else { return }
      guard let last = fields.indices.last else {
        return report(.expected("msgid", found: source.text(start..<line.upperBound)), start..<line.upperBound)
      }
      // The place for messages is the first line that has words.
      if fields[last].text.isEmpty { fields[last].span = span(start..<line.upperBound) }
      fields[last].text += string
    default: readField(start..<line.upperBound)
    }
  }

  /// `msgid "…"`, and its like.
  private mutating func readField(_ range: Range<Int>) {
    let text = source.text(range)
    let word = text.prefix { !$0.isWhitespace && $0 != "\"" }
    let field: Field
    switch word {
    case "msgctxt": field = .context
    case "msgid": field = .id
    case "msgid_plural": field = .pluralID
    case "msgstr": field = .text(0)
    default:
      guard word.hasPrefix("msgstr["), word.hasSuffix("]"), let form = Int(word.dropFirst(7).dropLast()),
        (0..<PluralRule.mostForms).contains(form)
      else {
        return report(.expected("msgid, msgstr or a comment", found: String(word)), range)
      }
      field = .text(form)
    }
    let beginsNew: Bool
    switch field {
    case .context: beginsNew = !fields.isEmpty
    case .id: beginsNew = fields.contains { $0.field != .context }
    default: beginsNew = false
    }
    if beginsNew { finishEntry() }
    var start = range.lowerBound + word.utf8.count
    while start < range.upperBound, source.utf8[start].isBlank { start += 1 }
    guard start < range.upperBound, source.utf8[start] == UInt8(ascii: "\"") else {
      return report(
        .expected("a text in quotes", found: start < range.upperBound ? source.text(start..<range.upperBound) : nil),
        range
      )
    }
    guard let string = readString(start..<range.upperBound) else { return }
    guard !fields.contains(where: { $0.field == field }) else {
      return report(.repeatedField(String(word)), range)
    }
    fields.append((field, string, span(start..<range.upperBound)))
  }

  /// A string in quotes that fills the rest of its line.
  private mutating func readString(_ range: Range<Int>) -> String? {
    var bytes: [UInt8] = []
    var place = range.lowerBound + 1
    while place < range.upperBound {
      let byte = source.utf8[place]
      switch byte {
      case UInt8(ascii: "\""):
        let rest = (place + 1)..<range.upperBound
        guard source.utf8[rest].allSatisfy(\.isBlank) else {
          report(.leftoverText(source.text(rest)), rest)
          return nil
        }
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard place + 1 < range.upperBound, let escaped = Self.escapes[source.utf8[place + 1]] else {
          let escape = place..<min(place + 2, range.upperBound)
          report(.unknownEscape(source.text(escape)), escape)
          return nil
        }
        bytes.append(escaped)
        place += 2
      default:
        bytes.append(byte)
        place += 1
      }
    }
    report(.unclosedText, range)
    return nil
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "\""): UInt8(ascii: "\""),
    UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "v"): 11,
  ]

  /// Puts the entry that was read into the catalogue.
  private mutating func finishEntry() {
    defer { (fields, isFuzzy, isBroken) = ([], false, false) }
    guard let first = fields.first, !isBroken else { return }
    func field(_ sought: Field) -> (text: String, span: SourceSpan)? {
      fields.first { $0.field == sought }.map { ($0.text, $0.span) }
    }
    guard let id = field(.id) else { return report(.missingField("msgid"), first.span.range) }
    var entry = Catalogue.Entry(context: field(.context)?.text, id: id.text, span: id.span)
    entry.pluralID = field(.pluralID)?.text
    entry.isFuzzy = isFuzzy
    for case (.text(let form), let text, let span) in fields {
      if entry.texts.isEmpty || entry.span == id.span { entry.span = span }
      entry.texts[form] = text
    }
    guard !entry.texts.isEmpty else { return report(.missingField("msgstr"), id.span.range) }
    if entry.id.isEmpty, entry.context == nil { return readHeader(entry) }
    if entry.pluralID != nil, entry.isReady {
      let forms = (catalogue.pluralRule ?? .oneAndMore).formCount
      guard entry.texts.keys.sorted() == Array(0..<forms) else {
        return report(.wrongNumberOfForms(found: entry.texts.count, expected: forms), entry.span.range)
      }
    }
    if let other = catalogue.add(entry) {
      report(.repeatedEntry(firstLine: source.line(at: other.span.range.lowerBound) + 1), id.span.range)
    }
  }

  private mutating func readHeader(_ entry: Catalogue.Entry) {
    for line in (entry.texts[0] ?? "").split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
      switch line[..<colon].lowercased() {
      case "content-type":
        guard let charset = value.firstRange(of: "charset=") else { continue }
        let name = value[charset.upperBound...].prefix { !$0.isWhitespace && $0 != ";" }
        if !["utf-8", "utf8", "charset", "us-ascii"].contains(name.lowercased()) {
          report(.wrongCharset(String(name)), entry.span.range)
        }
      case "plural-forms":
        // A template has these words where the rule goes.
        if value.contains("EXPRESSION") { continue }
        do { catalogue.pluralRule = try PluralRule(String(value)) } catch {
          report(.wrongPluralRule(error.reason), entry.span.range)
        }
      default: continue
      }
    }
  }
}

extension Substring {
  fileprivate var isFuzzyFlag: Bool { filter { !$0.isWhitespace } == "fuzzy" }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}
