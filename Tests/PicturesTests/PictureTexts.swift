import Pictures
import Testing

/// Where the texts of a picture are, by the estimate that it was laid out with.
enum PictureTexts {
  /// Fails where two texts overlap or one leaves the picture.
  static func expectRoom(in document: SVGDocument) throws {
    let root = try #require(document.elements.last)
    let width = Double(root.attributes["viewBox"]?.split(separator: " ")[2] ?? "") ?? 0
    let letter = width < 500 ? 12.0 : 9.6
    var boxes: [(left: Double, right: Double, base: Double, text: String)] = []
    for text in document.all("text") {
      let style = text.attributes["class"] ?? ""
      let size = style == "h" ? letter * 1.9 : style.contains("n") ? letter * 0.9 : letter
      let room = TextMeasure.width(text.text, size: size, isBold: style.contains("h") || style.contains("b"))
      boxes.append((try text.number("x"), try text.number("x") + room, try text.number("y"), text.text))
    }
    for box in boxes {
      #expect(box.left >= 0 && box.right <= width, "leaves the picture: \(box)")
    }
    boxes.sort { ($0.base, $0.left) < ($1.base, $1.left) }
    for (one, other) in zip(boxes, boxes.dropFirst()) where one.base == other.base {
      #expect(one.right <= other.left, "\(one) and \(other)")
    }
  }
}
