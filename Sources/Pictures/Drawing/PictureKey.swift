import Timing

/// What the shapes of a picture mean; only those that are in it.
struct PictureKey {
  /// A shape with its meaning.
  struct Entry {
    var style: String
    var meaning: String
  }

  /// The entries in the order of a row, from top to bottom.
  let entries: [Entry]

  /// The key of a timeline.
  init(_ segments: some Sequence<RowSegment>) {
    let all = [
      Entry(style: "say", meaning: "speech"), Entry(style: "soft", meaning: "softly"),
      Entry(style: "pause", meaning: "pause"), Entry(style: "chime", meaning: "chime"),
      Entry(style: "breath", meaning: "breath"), Entry(style: "silent", meaning: "breath without a tone"),
      Entry(style: "clench", meaning: "clench: higher is harder"), Entry(style: "stretch", meaning: "stretch"),
      Entry(style: "imagine", meaning: "imagined"), Entry(style: "rest", meaning: "rest"),
      Entry(style: "bed", meaning: "bed"), Entry(style: "chapter", meaning: "chapter"),
    ]
    var present: Set<String> = []
    for segment in segments { present.insert(Self.style(of: segment.event.kind)) }
    entries = all.filter { present.contains($0.style) }
  }

  private static func style(of kind: TimelineEvent.Kind) -> String {
    switch kind {
    case .section: "chapter"
    case .speech(_, _, let manner): manner.isSoft ? "soft" : "say"
    case .breath(_, _, _, _, let tone): tone.sound == .none ? "silent" : "breath"
    case .exercise(let kind, _, _): kind.rawValue
    case .rest: "rest"
    case .pause: "pause"
    case .chime: "chime"
    case .bed: "bed"
    }
  }

  /// The key's elements from that height on, and the height that they take.
  func draw(at top: Double, metrics: Metrics) -> (elements: String, height: Double) {
    guard !entries.isEmpty else { return ("", 0) }
    var (x, y) = (metrics.left, top)
    var elements: [String] = []
    for entry in entries {
      let width = metrics.letter * 2.3 + TextMeasure.width(entry.meaning, size: metrics.letter)
      if x + width > metrics.right, x > metrics.left { (x, y) = (metrics.left, y + metrics.line * 1.2) }
      elements.append(swatch(entry.style, x: x, y: y, letter: metrics.letter))
      elements.append(Markup.text(entry.meaning, x: x + metrics.letter * 2.1, y: y + metrics.letter, style: "l"))
      x += width + metrics.letter
    }
    return (elements.joined(separator: "\n"), y + metrics.line * 1.2 - top)
  }

  /// A small picture of the shape.
  private func swatch(_ style: String, x: Double, y: Double, letter: Double) -> String {
    let width = letter * 1.7
    let (middle, bottom) = (y + letter * 0.65, y + letter * 1.1)
    func path(_ text: String) -> String { "<path class=\"\(style)\" d=\"\(text)\"/>" }
    let (left, right) = (Markup.number(x), Markup.number(x + width))
    switch style {
    case "pause": return path("M\(left) \(Markup.number(middle))H\(right)")
    case "chime":
      let half = letter * 0.38
      let (x, level) = (x + width / 2, Markup.number(middle))
      let (above, below) = (Markup.number(middle - half), Markup.number(middle + half))
      let number = Markup.number
      return path(
        "M\(number(x - half)) \(level)L\(number(x)) \(above)L\(number(x + half)) \(level)L\(number(x)) \(below)Z"
      )
    case "breath", "silent":
      let curve = BreathCurve(bottom: bottom, top: y + letter * 0.15)
      let breath = BreathPattern(name: "", phases: [(.inhale, 1), (.exhale, 1)])
      let pieces = breath.phases.enumerated().map { index, phase in
        let start = x + width / 2 * Double(index)
        return BreathCurve.Piece(from: start, to: start + width / 2, fullness: phase.fullness, part: 0...1)
      }
      return path(curve.path(pieces, isClosed: false))
    case "say", "soft", "chapter":
      let height = letter * (style == "chapter" ? 0.16 : 0.4)
      return Markup.rectangle(x: x, y: middle - height / 2, width: width, height: height, style: style)
    default:
      let height = letter * (style == "rest" ? 0.35 : 0.9)
      return Markup.rectangle(x: x, y: bottom - height, width: width, height: height, style: style)
    }
  }
}
