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
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return visit(bytes: Array(simplified(text).utf8), body) }
      visit(bytes: bytes, body)
    }
    if done == nil { visit(bytes: Array(simplified(text).utf8), body) }
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

  /// Signs that have a plain form, and small letters, for texts with more than ASCII.
  private static func simplified(_ text: String) -> String {
    String(
      text.lowercased().map { character in
        switch character {
        case "’", "‘", "ʼ": "'"
        case "…", "।": "."
        case "“", "”", "„", "«", "»", "–", "—", "¿", "¡", "\u{A0}": " "
        default: character
        }
      }
    )
  }

  /// The words of a stretch, with their commas and full stops.
  func words(_ range: Range<Int>) -> [Substring] {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self).split(separator: " ").map { $0 }
  }

  /// The sentence that holds a place, as a stretch of bytes.
  func sentence(around place: Int) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: Self.stop).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: Self.stop) ?? bytes.count
    return start..<end
  }
}
