import Quantities
import ScriptLanguage
import Timing

/// What is drawn as shapes: speech, the breath, exercises, beds.
extension RowPicture {
  /// A bar wherever someone speaks, and dots where the voice pauses. Bars too narrow to tell apart become one.
  func drawMarks(at y: Double) -> String {
    var elements: [String] = []
    var crowd: (from: Double, to: Double, titles: [String])?
    func close() {
      guard let crowd else { return }
      let title = crowd.titles.count == 1 ? crowd.titles[0] : "\(crowd.titles[0]) … and \(crowd.titles.count - 1) more"
      elements.append(mark(from: crowd.from, to: crowd.to, y: y, style: "say", title: title))
    }
    for segment in segments {
      let title = PictureWords.title(segment.event, rate: rate)
      switch segment.event.kind {
      case .speech(_, _, let manner):
        if segment.width >= 2 {
          elements.append(
            mark(from: segment.from, to: segment.to, y: y, style: manner.isSoft ? "soft" : "say", title: title)
          )
        } else if let last = crowd, segment.from - last.to < 1 {
          crowd = (last.from, max(last.to, segment.to), last.titles + [title])
        } else {
          close()
          crowd = (segment.from, segment.to, [title])
        }
      case .pause where segment.width >= 2:
        let middle = Markup.number(y + metrics.markHeight / 2)
        let path = "M\(Markup.number(segment.from)) \(middle)H\(Markup.number(segment.to))"
        elements.append("<path class=\"pause\" d=\"\(path)\">\(Markup.title(title))</path>")
      default: break
      }
    }
    close()
    return elements.joined(separator: "\n")
  }

  private func mark(from: Double, to: Double, y: Double, style: String, title: String) -> String {
    // An outline is drawn half outside of its shape.
    let edge = style == "soft" ? 0.45 : 0
    return Markup.rectangle(
      x: from + edge,
      y: y + edge,
      width: max(to - from - 2 * edge, 0.6),
      height: metrics.markHeight - 2 * edge,
      style: style,
      title: title,
      more: style == "say" ? " rx=\"1\"" : ""
    )
  }

  /// The breath, and over it what is done: a block as high as its effort.
  func drawPanel(at y: Double) -> [String] {
    let bottom = y + metrics.letter * 0.3 + metrics.breathHeight
    let curve = BreathCurve(bottom: bottom, top: bottom - metrics.breathHeight)
    let runs = breathRuns()
    var elements: [String] = []
    for run in runs where run.tone != .none {
      let title = Markup.title(run.title)
      elements.append("<path class=\"air\" d=\"\(curve.path(run.pieces, isClosed: true))\">\(title)</path>")
    }
    elements += segments.compactMap { block($0, bottom: bottom) }
    for run in runs {
      let style = run.tone == .none ? "silent" : "breath"
      elements.append("<path class=\"\(style)\" d=\"\(curve.path(run.pieces, isClosed: false))\"/>")
    }
    if !runs.isEmpty || !elements.isEmpty {
      let end = scale.x(FrameCount(scale.frames(ofRow: number).upperBound), inRow: number)
      let line = "M\(Markup.number(metrics.left)) \(Markup.number(bottom))H\(Markup.number(end))"
      elements.insert("<path class=\"base\" d=\"\(line)\"/>", at: 0)
    }
    return elements
  }

  private func block(_ segment: RowSegment, bottom: Double) -> String? {
    let (style, share): (String, Double)
    switch segment.event.kind {
    case .exercise(let kind, _, let effort): (style, share) = (kind.rawValue, effort?.fraction ?? 0.6)
    case .rest: (style, share) = ("rest", 0.12)
    default: return nil
    }
    let height = metrics.breathHeight * min(max(share, 0.04), 1)
    return Markup.rectangle(
      x: segment.from,
      y: bottom - height,
      width: max(segment.width, 0.6),
      height: height,
      style: style,
      title: PictureWords.title(segment.event, rate: rate)
    )
  }

  /// Breaths that join and sound alike. Where there are too many in the row to tell them apart, they become a band.
  private func breathRuns() -> [(pieces: [BreathCurve.Piece], tone: ToneSound, title: String)] {
    var runs: [(pieces: [BreathCurve.Piece], tone: ToneSound, title: String)] = []
    var end = FrameCount(-1)
    let phases = segments.count { if case .breath = $0.event.kind { true } else { false } }
    let isBand = metrics.right - metrics.left < 1.5 * Double(phases)
    for segment in segments {
      guard case .breath(_, var fullness, _, _, let tone) = segment.event.kind else { continue }
      if isBand { (fullness.from, fullness.to) = (1, 1) }
      var piece = BreathCurve.Piece(from: segment.from, to: segment.to, fullness: fullness, part: segment.part)
      let joins = segment.event.start == end && runs.last?.tone == tone.sound && segment.breathing == nil
      if !joins { runs.append(([], tone.sound, PictureWords.title(segment.event, rate: rate))) }
      if isBand, let first = runs[runs.count - 1].pieces.popLast() { piece.from = first.from }
      runs[runs.count - 1].pieces.append(piece)
      end = segment.event.end
    }
    return runs
  }

  /// The beds, each with its name and level; one that sinks at its end runs out in a point.
  func drawBeds(at y: Double) -> [String] {
    segments.compactMap { segment in
      guard case .bed(let sound, let level, let fade) = segment.event.kind else { return nil }
      let height = metrics.bedHeight - metrics.letter * 0.15
      let event = segment.event
      // Where the bed begins to sink, as a place in this row; the slope may have begun in a row before.
      let sinking = scale.x(event.end - (fade ?? .zero), inRow: number)
      let end = scale.x(event.end, inRow: number)
      func thickness(_ x: Double) -> Double {
        fade == nil || x <= sinking ? height : height * min(max((end - x) / max(end - sinking, 0.01), 0), 1)
      }
      var corners = [(segment.from, y), (segment.to, y), (segment.to, y + thickness(segment.to))]
      if fade != nil, sinking > segment.from, sinking < segment.to { corners.append((sinking, y + height)) }
      corners.append((segment.from, y + thickness(segment.from)))
      let path = corners.map { "\(Markup.number($0.0)) \(Markup.number($0.1))" }.joined(separator: "L")
      let title = Markup.title(PictureWords.title(event, rate: rate))
      let name = "\(sound.written) \(PictureWords.decibels(level))"
      let size = metrics.letter * 0.9
      let room = min(segment.to, sinking) - segment.from - size * 0.6
      let text =
        TextMeasure.width(name, size: size) <= room
        ? Markup.text(name, x: segment.from + size * 0.3, y: y + size, style: "n") : ""
      return "<path class=\"bed\" d=\"M\(path)Z\">\(title)</path>\(text)"
    }
  }
}
