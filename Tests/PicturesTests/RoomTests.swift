import Foundation
import Pictures
import Quantities
import Testing

@Suite("Room for words")
struct RoomTests {
  /// Widths in parts of the letters' size, as a browser gives them for DejaVu Sans and DejaVu Sans Bold, the widest of the
  /// fonts that the generic names stand for.
  @Test(arguments: [
    ("When you are ready, curl your toes like two small fists.", 27.509, 31.101), ("MMMMWWWW", 7.406, 8.393),
    ("Perhaps rest one hand on your breastbone, and the other on your stomach.", 37.853, 42.791),
    ("Größe, Übung, Ärger: Schultern", 15.702, 17.865), ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 17.472, 19.627),
    ("abcdefghijklmnopqrstuvwxyz", 14.646, 16.539), ("0123456789", 6.362, 6.958),
    ("12:34 (5%) – \"Ruhe\" & 'x' — …!?;+=<>", 19.968, 21.563), ("Почувствуйте дыхание", 12.219, 13.36),
    ("عندما تكون مستعدًا، اقبض يديك برفق", 15.621, 18.335), ("Νιώσε την αναπνοή σου", 11.954, 13.574),
    ("clench: the toes of both feet, 100%", 17.673, 19.879), ("_*@#$/[]{}|~`^\\", 8.713, 9.166),
  ])
  func noTextIsWiderThanEstimated(text: String, plain: Double, bold: Double) {
    #expect(TextMeasure.width(text, size: 1) >= plain)
    #expect(TextMeasure.width(text, size: 1, isBold: true) >= bold)
    // Nor does it waste a third of the room.
    #expect(TextMeasure.width(text, size: 1) < plain * 1.5)
  }

  @Test func linesHoldAllWordsAndKeepToTheRoom() {
    let text = "Perhaps rest one hand on your breastbone, and the other on your stomach."
    let lines = TextMeasure.wrapped(text, to: 120, size: 10, lines: 9)
    #expect(lines.joined(separator: " ") == text && lines.count > 2)
    #expect(lines.allSatisfy { TextMeasure.width($0, size: 10) <= 120 })
    let fewer = TextMeasure.wrapped(text, to: 120, size: 10, lines: 2)
    #expect(fewer.count == 2 && fewer[1].hasSuffix("…"))
    #expect(TextMeasure.wrapped("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", to: 60, size: 10, lines: 9).count > 2)
    #expect(TextMeasure.shortened("Hello there", to: 5, size: 10) == nil)
  }

  @Test(arguments: 0..<40)
  func noTwoTextsOfALaneOverlap(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let words = ["Breathe", "and", "let", "go", "of", "whatever", "is", "Schulternackenmuskulatur", "सांस"]
    var labels: [LabelPacker.Label] = []
    var x = 0.0
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      x = min(x + Double.random(in: 0...60, using: &random), 500)
      let text = (0...Int.random(in: 0...9, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      labels.append(LabelPacker.Label(x: x, text: text.joined(separator: " "), wraps: seed % 2 == 0))
    }
    let placed = LabelPacker(left: 0, right: 500, lanes: 6, size: 10).place(labels)
    #expect(placed.count == labels.count && placed[0] != nil)
    var boxes: [(lane: Int, left: Double, right: Double)] = []
    for label in placed.compactMap({ $0 }) {
      for (offset, line) in label.lines.enumerated() {
        boxes.append((label.lane + offset, label.x, label.x + TextMeasure.width(line, size: 10)))
      }
    }
    for (index, one) in boxes.enumerated() {
      #expect(one.lane < 6 && one.left >= 0 && one.right <= 500.02)
      for other in boxes[(index + 1)...] where other.lane == one.lane {
        #expect(one.right < other.left || other.right < one.left, "\(one) \(other)")
      }
    }
  }

  @Test(arguments: PictureLayout.allCases)
  func noTextsOfTheFoundingRoutineOverlapAndNoneIsShortened(layout: PictureLayout) throws {
    let svg = try Drawn.founding().svg(layout)
    let document = try SVGDocument(svg)
    try PictureTexts.expectRoom(in: document)
    #expect(!document.all("text").contains { $0.text.hasSuffix("…") })
    try PictureTexts.expectRoom(in: SVGDocument(try Drawn(Drawn.everything).svg(layout)))
  }
}

/// A generator whose numbers are the same on each run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
