/// How much room words take, without asking a font: by classes of characters, each as wide as in the widest of the
/// usual fonts without serifs (DejaVu Sans and Verdana), so that no text is wider than said.
package enum TextMeasure {
  /// The width of a text in letters of that size.
  package static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) } * size * (isBold ? boldness : 1)
  }

  /// As much of a text as there is room for, with `…` behind it if something is missing; nil where not even a few
  /// letters have room.
  package static func shortened(_ text: String, to room: Double, size: Double, isBold: Bool = false) -> String? {
    if width(text, size: size, isBold: isBold) <= room { return text }
    let scale = size * (isBold ? boldness : 1)
    var left = room - ems("…") * scale
    var kept = ""
    for character in text {
      let width = character.unicodeScalars.reduce(0) { $0 + ems($1) } * scale
      guard width <= left else { break }
      left -= width
      kept.append(character)
    }
    while let last = kept.last, last.isWhitespace || last == "," || last == "." { kept.removeLast() }
    return kept.count >= 3 ? kept + "…" : nil
  }

  /// A text in lines that are no wider than the room; what is behind the last line is left out, with `…` in its place.
  package static func wrapped(_ text: String, to room: Double, size: Double, lines most: Int) -> [String] {
    var lines: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      if lines.count == most - 1 {
        if let last = shortened(String(rest), to: room, size: size) { lines.append(last) }
        break
      }
      let end = lineEnd(of: rest, room: room, size: size)
      lines.append(trimmed(rest[..<end]))
      rest = rest[end...].drop { $0.isWhitespace }
    }
    return lines.filter { !$0.isEmpty }
  }

  /// Where the first line of a text ends: behind the last word that has room, or within a word that is longer than a line.
  private static func lineEnd(of text: Substring, room: Double, size: Double) -> String.Index {
    var width = 0.0
    var lastGap: String.Index?
    for index in text.indices {
      let character = text[index]
      if character.isWhitespace, index > text.startIndex { lastGap = index }
      width += character.unicodeScalars.reduce(0) { $0 + ems($1) } * size
      if width > room, !character.isWhitespace { return lastGap ?? max(index, text.index(after: text.startIndex)) }
    }
    return text.endIndex
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// How much wider bold letters are (DejaVu Sans Bold: 1.13).
  static let boldness = 1.16

  private static let wide: Set<Unicode.Scalar> = ["æ", "œ", "ŵ", "ŉ", "ħ"]

  /// The width of a scalar in parts of the letters' size.
  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "'", "’", "‘": 0.29
    case " ", ".", ",", ":", ";", "·", "I", "|", "\u{A0}": 0.37
    case "f", "t", "r", "(", ")", "[", "]", "-", "/", "!", "\"", "“", "”": 0.47
    case "m", "M", "W", "%", "@", "…", "—", "&", "Q", "O", "+", "=", "<", ">": 1
    case "w", "–": 0.84
    case "a"..."z", "0"..."9", "?", "*", "_": 0.645
    case "A"..."Z": 0.79
    default: otherEms(scalar)
    }
  }

  private static func otherEms(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case .control, .lineSeparator, .paragraphSeparator: return 1
    default: break
    }
    switch scalar.value {
    case 0xA0...0x17F where scalar.properties.isLowercase: return Self.wide.contains(scalar) ? 1.05 : 0.7
    case 0x180...0x24F: return 1.45
    case 0x600...0x6FF, 0x750...0x77F: return 0.7
    case 0x370...0x5FF: return scalar.properties.isUppercase ? 1 : 0.9
    // The vowel signs of the scripts of India stand beside their letters.
    case 0x900...0x109F: return scalar.properties.generalCategory == .spacingMark ? 0.6 : 0.9
    case 0x1F000...: return 1.4
    default: return 1.1
    }
  }
}
