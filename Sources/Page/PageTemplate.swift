/// A text with slots, such as `{{title}}`, that are filled once: what is put into one is never searched for others.
struct PageTemplate {
  /// A text or a slot, in the order of the template.
  private enum Part {
    case text(Substring)
    case slot(Substring)
  }

  private let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      parts += [.text(rest[..<open.lowerBound]), .slot(rest[open.upperBound..<close.lowerBound])]
      rest = rest[close.upperBound...]
    }
    self.parts = parts + [.text(rest)]
  }

  /// The names of all slots.
  var slots: Set<String> {
    Set(parts.compactMap { if case .slot(let name) = $0 { String(name) } else { nil } })
  }

  /// The text with its slots filled; nil for a slot leaves nothing in its place.
  func filled(_ value: (String) -> String?) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .slot(let name): text += value(String(name)) ?? ""
      }
    }
    return text
  }
}
