/// Writes SVG: numbers to a hundredth of a px, and text that is valid whatever is in it.
enum Markup {
  /// A number as short as it can be written.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A text as the content of an element or an attribute. Characters that XML has no place for become �, and line
  /// breaks and tabs become spaces.
  static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
      case "<": scalars.append(contentsOf: "&lt;".unicodeScalars)
      case ">": scalars.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": scalars.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append(" ")
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A title, which is shown when one points at what it stands in.
  static func title(_ text: String) -> String { "<title>\(escaped(text))</title>" }

  /// A line of text that begins at x, also where it is read from right to left.
  static func text(_ text: String, x: Double, y: Double, style: String = "") -> String {
    let direction = isRightToLeft(text) ? " direction=\"rtl\" text-anchor=\"end\"" : ""
    let style = style.isEmpty ? "" : " class=\"\(style)\""
    return "<text x=\"\(number(x))\" y=\"\(number(y))\"\(style)\(direction)>\(escaped(text))</text>"
  }

  /// A rectangle, perhaps with a title and other attributes.
  static func rectangle(
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    style: String,
    title: String? = nil,
    more: String = ""
  ) -> String {
    let place = "x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\""
    let start = "<rect class=\"\(style)\" \(place)\(more)"
    return title.map { "\(start)>\(self.title($0))</rect>" } ?? "\(start)/>"
  }

  /// Whether the first letter of a text belongs to a script that is read from right to left.
  static func isRightToLeft(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return false }
    return (0x590...0x8FF).contains(first.value) || (0xFB1D...0xFDFF).contains(first.value)
      || (0xFE70...0xFEFF).contains(first.value) || (0x10800...0x10FFF).contains(first.value)
      || (0x1E800...0x1EFFF).contains(first.value)
  }
}
