/// A text made plain for the search of phrases: small letters, one space around every word and every full stop.
///
/// `Don’t stop, yet!` becomes ` don't stop, yet . `. Commas stay with their word, so that clauses can be told apart; the
/// search itself passes over them.
struct PlainText: Sendable {
  /// The plain text in UTF-8; begins and ends with a space.
  let bytes: [UInt8]

  static let space = UInt8(ascii: " ")
  static let comma = UInt8(ascii: ",")
  static let stop = UInt8(ascii: ".")

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 4)
    Self.visit(text) { bytes.append($0) }
    self.bytes = bytes
  }

  /// The plain form of a text, byte for byte.
  @inline(__always)
  static func visit(_ text: String, _ body: (UInt8) -> Void) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return visit(bytes: Array(folded(text).utf8), body) }
      visit(bytes: bytes, body)
    }
    if done == nil { visit(bytes: Array(folded(text).utf8), body) }
  }

  @inline(__always)
  private static func visit(bytes: some Sequence<UInt8>, _ body: (UInt8) -> Void) {
    var last = space
    // Whether the last word that came is a full stop.
    var isAfterStop = true
    body(space)
    for byte in bytes {
      let plain = plainForms[Int(byte)]
      switch plain {
      case space: if last == space { continue }
      case comma: if last == space { continue }
      case stop:
        if last != space { body(space) }
        last = space
        if isAfterStop { continue }
        body(stop)
        body(space)
        isAfterStop = true
        continue
      default: isAfterStop = false
      }
      body(plain)
      last = plain
    }
    if last != space { body(space) }
  }

  /// What each byte becomes: a letter, digit or sign of a word, a comma, a full stop, or a space.
  private static let plainForms: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"),
      UInt8(ascii: "%"), UInt8(ascii: "/"), comma, 0x80...:
      byte
    case stop, UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"): stop
    default: space
    }
  }

  /// Small letters, and one form for signs and letters that are written in several ways.
  ///
  /// Letters with a mark are one scalar, however they were typed. `ß` is `ss`, `œ` is `oe`; Turkish `I`, `İ` and `ı` are
  /// `i`, since the language of a text isn't known here. Hindi has its nasal sign in one form and no dots under letters,
  /// which writers set or leave out.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "’", "‘", "ʼ", "´": folded.append("'")
      case "…", "।", "॥": folded.append(".")
      case "“", "”", "„", "«", "»", "‹", "›", "–", "—", "\u{2011}", "¿", "¡", "\u{A0}", "\u{2009}", "\u{202F}":
        folded.append(" ")
      case "ß": folded.append(contentsOf: "ss".unicodeScalars)
      case "œ": folded.append(contentsOf: "oe".unicodeScalars)
      case "æ": folded.append(contentsOf: "ae".unicodeScalars)
      case "ı": folded.append("i")
      case "\u{300}"..."\u{36F}": add(mark: scalar, to: &folded)
      case "ँ": folded.append("ं")
      case "\u{958}": folded.append("क")
      case "\u{959}": folded.append("ख")
      case "\u{95A}": folded.append("ग")
      case "\u{95B}": folded.append("ज")
      case "\u{95C}": folded.append("ड")
      case "\u{95D}": folded.append("ढ")
      case "\u{95E}": folded.append("फ")
      case "०"..."९": folded.append(Unicode.Scalar(UInt8(scalar.value - 0x966) + UInt8(ascii: "0")))
      case "\u{93C}", "\u{AD}", "\u{200B}"..."\u{200D}", "\u{FEFF}": continue
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Joins a mark to the letter before it; one that makes no known letter, such as the dot of `İ`, is dropped.
  private static func add(mark: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    guard let letter = folded.popLast() else { return }
    var marked = String.UnicodeScalarView([letter])
    marked.append(mark)
    // A set finds a letter in whichever form it is asked for, and gives it in its own.
    let known = marksOfLetters.firstIndex(of: Character(String(marked))).map { marksOfLetters[$0] }
    folded.append(contentsOf: known.map { $0.unicodeScalars } ?? Character(letter).unicodeScalars)
  }

  private static let marksOfLetters = Set<Character>("äëïöüáéíóúýàèìòùâêîôûãõñçśźćńżąęşğ")

  /// The words of a stretch, with their commas and full stops.
  func words(_ range: Range<Int>) -> [Substring] {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self).split(separator: " ").map { $0 }
  }

  /// Where the word ends that a place lies in or behind; its comma belongs to it.
  func wordEnd(from place: Int) -> Int { bytes[place...].firstIndex(of: Self.space) ?? bytes.count }

  /// The sentence that holds a place, as a stretch of bytes.
  func sentence(around place: Int) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: Self.stop).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: Self.stop) ?? bytes.count
    return start..<end
  }
}
