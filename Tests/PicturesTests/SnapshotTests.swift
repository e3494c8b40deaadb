import Foundation
import Pictures
import Testing

@Suite("Pictures to look at")
struct SnapshotTests {
  static let file = Drawn.root.appending(path: "docs/track.svg")

  /// The words take as long as the shipped voice takes for them on average, so that the picture is the same wherever it
  /// is drawn, whatever speech engine there is.
  @Test func theDocumentationShowsTheFoundingRoutine() throws {
    let picture = try Drawn.founding().svg(stretch: 180...300)
    let isFresh = picture == (try? String(contentsOf: Self.file, encoding: .utf8))
    if !isFresh, ProcessInfo.processInfo.environment["UNCLENCH_RECORD"] != nil {
      try picture.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(isFresh, "docs/track.svg is behind Sources/Pictures: run `make record`")
    #expect(picture.contains("clench: the toes of both feet, 100%"))
  }

  @Test func aSmallScriptIsDrawnElementByElement() throws {
    let drawn = try Drawn(
      """
      title "Feet"
      breath belly = in 4s, out 6s
      muscle feet "your feet"
      bed brown at -36 dB
      section "Feet":
        breathe belly:
          "Hello."
          clench feet at 50% for 5s, rest 6s:
            cue none
            hold none
            release "Let go." softly
      """
    )
    let elements = try Self.elements(of: drawn.svg(stretch: 0...15))
    #expect(elements == Self.feet)
  }

  /// A line for each element of the rows: its class, its place, and what it says.
  static func elements(of svg: String) throws -> String {
    let rows = try #require(svg.range(of: "<g>"))
    let document = try SVGDocument("<svg>" + svg[rows.lowerBound...])
    return document.elements.compactMap { element in
      let style = element.attributes["class"] ?? ""
      let words = element.title.isEmpty ? element.text : element.title
      let numbers = ["x", "y", "width", "height"].compactMap { element.attributes[$0] }.joined(separator: " ")
      switch element.name {
      case "rect", "text": return "\(element.name) \(style) \(numbers)  \(words)"
      case "path" where ["breath", "bed"].contains(style):
        return "path \(style) \((element.attributes["d"] ?? "").replacing("C", with: "\n  C"))"
      default: return nil
      }
    }.joined(separator: "\n")
  }

  static let feet = """
    rect say 85.85 107.6 31.58 3.84  0:01 Hello.
    rect soft 428.88 108.05 35.94 2.94  0:08 (softly) Let go.
    text  85.85 122.96  Hello.
    text s 428.43 122.96  Let go.
    text l 85.85 138.8  belly, 6 a minute
    text l 189.2 138.8  clench: your feet, 50%
    rect clench 189.2 165.2 239.23 21.12  0:03 clench: your feet, 50%, 5 seconds
    rect rest 428.43 181.25 287.08 5.07  0:08 rest: feet, 6 seconds
    path breath M85.85 186.32
      C149.64 186.32 213.44 144.08 277.23 144.08
      C372.93 144.08 468.62 186.32 564.31 186.32
      C628.11 186.32 691.9 144.08 755.7 144.08
    path bed M38 188.24L755.7 188.24L755.7 199.28L38 199.28Z
    text n 40.59 196.88  brown −36 dB
    text n b 38 213.68  0:00
    text n 267.28 213.68  0:05
    text n 506.51 213.68  0:10
    rect chapter 85.85 217.52 668.35 1.54  0:01 Feet, 20 seconds
    text b 85.85 230  0:01 Feet
    """
}
