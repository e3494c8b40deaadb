import Testing

/// A small reader of XML, stricter than it has to be: it throws at whatever a careful writer would not write.
struct SVGDocument {
  /// An element with what it holds.
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The text directly in it.
    var text = ""
    /// The text of the title in it.
    var title = ""

    /// An attribute as a number.
    func number(_ attribute: String) throws -> Double {
      try #require(Double(attributes[attribute] ?? ""), "\(name) has no number \(attribute)")
    }
  }

  enum Fault: Error {
    case unexpected(String, after: String)
  }

  /// All elements in the order of their ends.
  private(set) var elements: [Element] = []
  private var scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) throws {
    scalars = Array(text.unicodeScalars)
    for scalar in scalars where scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value) {
      throw fault("a control character")
    }
    try readElement(into: nil)
    skipSpace()
    guard place == scalars.count else { throw fault("something behind the root") }
  }

  func all(_ name: String, _ style: String? = nil) -> [Element] {
    elements.filter { $0.name == name && (style == nil || $0.attributes["class"] == style) }
  }

  private func fault(_ what: String) -> Fault {
    .unexpected(what, after: String(String.UnicodeScalarView(scalars[max(0, place - 60)..<min(place, scalars.count)])))
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private func sees(_ text: String) -> Bool { scalars[place...].starts(with: text.unicodeScalars) }

  private mutating func expect(_ text: String) throws {
    guard sees(text) else { throw fault("no \(text)") }
    place += text.unicodeScalars.count
  }

  private mutating func skipSpace() {
    while next == " " || next == "\n" { place += 1 }
  }

  private mutating func readName() throws -> String {
    let start = place
    while let scalar = next,
      scalar.properties.isAlphabetic || scalar == "-" || scalar == ":" || scalar == "_"
        || ("0"..."9").contains(scalar)
    { place += 1 }
    guard place > start else { throw fault("no name") }
    return String(String.UnicodeScalarView(scalars[start..<place]))
  }

  /// Text up to one of the ends, its references resolved.
  private mutating func readText(to end: Unicode.Scalar) throws -> String {
    let references = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\""]
    var text = ""
    while let scalar = next, scalar != end {
      guard scalar != "<" else { throw fault("<") }
      if scalar == "&" {
        guard let (reference, meaning) = references.first(where: { sees($0.key) }) else { throw fault("&") }
        text += meaning
        place += reference.unicodeScalars.count
      } else {
        text.unicodeScalars.append(scalar)
        place += 1
      }
    }
    return text
  }

  @discardableResult
  private mutating func readElement(into parent: Int?) throws -> Element {
    try expect("<")
    var element = Element(name: try readName(), attributes: [:])
    skipSpace()
    while next != ">", next != "/" {
      let name = try readName()
      try expect("=\"")
      let value = try readText(to: "\"")
      try expect("\"")
      guard element.attributes.updateValue(value, forKey: name) == nil else { throw fault("\(name) twice") }
      skipSpace()
    }
    if next == "/" {
      try expect("/>")
      elements.append(element)
      return element
    }
    try expect(">")
    while true {
      element.text += try readContent()
      if sees("</") { break }
      if sees("<!--") {
        while !sees("-->") { place += 1 }
        try expect("-->")
        continue
      }
      let child = try readElement(into: nil)
      if child.name == "title" { element.title = child.text }
    }
    try expect("</\(element.name)>")
    elements.append(element)
    return element
  }

  private mutating func readContent() throws -> String {
    var text = ""
    while let scalar = next, scalar != "<" {
      let start = place
      text += try readText(to: "<")
      if place == start { throw fault(String(scalar)) }
    }
    guard next != nil else { throw fault("the end") }
    return text
  }
}
