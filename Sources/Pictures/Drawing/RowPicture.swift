import Quantities
import ScriptLanguage
import Timing

/// One row of a picture, from top to bottom: when someone speaks, the words, what is done, the breath with the clenches
/// over it, the bed, the time, the chapters.
struct RowPicture {
  let segments: [RowSegment]
  let number: Int
  let scale: TimeScale
  let metrics: Metrics
  let rate: SampleRate
  /// The words and the names in their places, beside the segments that they belong to.
  let words: [(segment: RowSegment, label: LabelPacker.Placed?)]
  let names: [(segment: RowSegment, label: LabelPacker.Placed?)]
  let chapters: [(segment: RowSegment, label: LabelPacker.Placed?)]

  init(_ segments: [RowSegment], number: Int, scale: TimeScale, metrics: Metrics, rate: SampleRate) {
    self.segments = segments
    self.number = number
    self.scale = scale
    self.metrics = metrics
    self.rate = rate
    words = Self.place(segments, lanes: metrics.speechLanes, metrics) { segment in
      guard case .speech(_, let text, _) = segment.event.kind, segment.starts else { return nil }
      return LabelPacker.Label(x: segment.from, text: text, wraps: true)
    }
    names = Self.place(segments, lanes: metrics.nameLanes, metrics) { Self.name($0, metrics) }
    chapters = Self.place(segments, lanes: metrics.nameLanes, metrics, isBold: true) { segment in
      guard case .section(let title) = segment.event.kind else { return nil }
      let start = PictureWords.clock(rate.seconds(in: segment.event.start))
      return LabelPacker.Label(x: segment.from, text: segment.starts ? "\(start) \(title)" : "… \(title)")
    }
  }

  private static func place(
    _ segments: [RowSegment],
    lanes: Int,
    _ metrics: Metrics,
    isBold: Bool = false,
    label: (RowSegment) -> LabelPacker.Label?
  ) -> [(segment: RowSegment, label: LabelPacker.Placed?)] {
    let wanted = segments.compactMap { segment in label(segment).map { (segment, $0) } }
    let packer = LabelPacker(
      left: metrics.left,
      right: metrics.right,
      lanes: lanes,
      size: metrics.letter,
      isBold: isBold
    )
    return Array(zip(wanted.map(\.0), packer.place(wanted.map(\.1))))
  }

  /// What stands over the breath: what is done, how one breathes, what rings.
  private static func name(_ segment: RowSegment, _ metrics: Metrics) -> LabelPacker.Label? {
    guard segment.starts else { return nil }
    switch segment.event.kind {
    case .exercise(let kind, let part, let effort):
      return LabelPacker.Label(x: segment.from, text: PictureWords.name(kind, words: part.words, effort: effort))
    case .chime(let sound, _):
      return LabelPacker.Label(x: segment.from, text: sound.rawValue, inset: metrics.letter)
    case .breath:
      return segment.breathing.map { LabelPacker.Label(x: segment.from, text: $0) }
    case .section, .speech, .rest, .pause, .bed: return nil
    }
  }

  // MARK: Heights

  private func height(_ labels: [(segment: RowSegment, label: LabelPacker.Placed?)]) -> Double {
    let lanes = labels.compactMap { $0.label.map { $0.lane + $0.lines.count } }.max() ?? (labels.isEmpty ? 0 : 1)
    return Double(lanes) * metrics.line
  }

  private func has(_ isSought: (TimelineEvent.Kind) -> Bool) -> Bool { segments.contains { isSought($0.event.kind) } }

  private var marksHeight: Double {
    has {
      switch $0 {
      case .speech, .pause: true
      default: false
      }
    } ? metrics.markHeight + metrics.letter * 0.2 : 0
  }

  private var panelHeight: Double {
    has {
      switch $0 {
      case .breath, .exercise, .rest: true
      default: false
      }
    } ? metrics.breathHeight + metrics.letter * 0.5 : 0
  }

  private var bedHeight: Double {
    has { if case .bed = $0 { true } else { false } } ? metrics.bedHeight : 0
  }

  private var wordsHeight: Double { words.isEmpty ? 0 : height(words) + metrics.letter * 0.4 }
  private var axisHeight: Double { metrics.letter * 1.75 }
  private var chaptersHeight: Double { chapters.isEmpty ? 0 : height(chapters) + metrics.letter * 0.4 }

  /// The height of the row with the gap behind it.
  var height: Double {
    marksHeight + wordsHeight + height(names) + panelHeight + bedHeight + axisHeight + chaptersHeight + metrics.rowGap
  }

  // MARK: Drawing

  /// The row's elements, with its upper edge at that height.
  func draw(at top: Double) -> String {
    var y = top
    var elements = [drawMarks(at: y)]
    y += marksHeight
    elements.append(drawWords(at: y))
    y += wordsHeight
    elements.append(drawNames(at: y))
    y += height(names)
    elements += drawPanel(at: y)
    y += panelHeight
    elements += drawBeds(at: y)
    y += bedHeight
    elements.append(drawAxis(at: y))
    y += axisHeight
    elements.append(drawChapters(at: y))
    let time = PictureWords.clock(rate.seconds(in: FrameCount(scale.frames(ofRow: number).lowerBound)))
    return "<g><!-- from \(time) -->\n" + elements.filter { !$0.isEmpty }.joined(separator: "\n") + "\n</g>\n"
  }

  /// The words under their marks; softly spoken ones in lighter ink.
  private func drawWords(at y: Double) -> String {
    words.compactMap { segment, label in
      guard let label, case .speech(_, _, let manner) = segment.event.kind else { return nil }
      return lines(label, at: y, style: manner.isSoft ? "s" : "")
    }.joined(separator: "\n")
  }

  private func drawNames(at y: Double) -> String {
    names.map { segment, label in
      var text =
        label.map { label in
          guard case .chime = segment.event.kind else { return lines(label, at: y, style: "l") }
          return lines(label, at: y, style: "l", inset: metrics.letter)
        } ?? ""
      if case .chime = segment.event.kind {
        // The mark stands at its time even where its name has no room.
        let lane = Double(label?.lane ?? 0)
        text += chime(segment, at: y + lane * metrics.line)
      }
      return text
    }.joined(separator: "\n")
  }

  /// A diamond, whose left corner is the stroke.
  private func chime(_ segment: RowSegment, at y: Double) -> String {
    let (half, middle) = (metrics.letter * 0.38, y + metrics.line * 0.55)
    let corners = [(0, 0), (half, -half), (2 * half, 0), (half, half)].map { x, rise in
      "\(Markup.number(segment.from + x)) \(Markup.number(middle + rise))"
    }
    let title = Markup.title(PictureWords.title(segment.event, rate: rate))
    return "<path class=\"chime\" d=\"M\(corners.joined(separator: "L"))Z\">\(title)</path>"
  }

  private func drawChapters(at y: Double) -> String {
    chapters.map { segment, label in
      let bar = Markup.rectangle(
        x: segment.from,
        y: y,
        width: max(segment.width - 1.5, 0.8),
        height: metrics.letter * 0.16,
        style: "chapter",
        title: PictureWords.title(segment.event, rate: rate)
      )
      let text = label.map { lines($0, at: y + metrics.letter * 0.3, style: segment.starts ? "b" : "l") } ?? ""
      return bar + text
    }.joined(separator: "\n")
  }

  private func lines(_ label: LabelPacker.Placed, at y: Double, style: String, inset: Double = 0) -> String {
    label.lines.enumerated().map { index, line in
      let base = y + Double(label.lane + index) * metrics.line + metrics.letter
      return Markup.text(line, x: label.x + inset, y: base, style: style)
    }.joined(separator: "\n")
  }

  private func drawAxis(at y: Double) -> String {
    let end = scale.x(FrameCount(scale.frames(ofRow: number).upperBound), inRow: number)
    let level = Markup.number(y)
    var line = "M\(Markup.number(metrics.left)) \(level)H\(Markup.number(end))"
    var texts: [String] = []
    for (time, x, isWritten) in scale.ticks(inRow: number, letter: metrics.letter) {
      line += "M\(Markup.number(x)) \(level)V\(Markup.number(y + metrics.letter * (isWritten ? 0.45 : 0.25)))"
      let text = PictureWords.clock(time)
      let room = TextMeasure.width(text, size: metrics.letter * 0.9)
      // The last mark of a row is the first of the next one, which has its time.
      guard isWritten, x + room < metrics.right else { continue }
      let isFirst = x == metrics.left
      let place = isFirst ? x : x - room / 2
      texts.append(Markup.text(text, x: place, y: y + metrics.letter * 1.35, style: isFirst ? "n b" : "n"))
    }
    return "<path class=\"axis\" d=\"\(line)\"/>" + texts.joined()
  }
}
