import Quantities
import ScriptLanguage
import Timing

/// A picture of a whole track, as SVG: time runs in rows like those of a score, with the words, the breath, the clenches,
/// the bed and the chapters in each.
///
/// The same timeline always gives the same text. It refers to nothing outside of itself and holds no scripts.
public struct TrackPicture {
  /// Seen from top to bottom on one page: rows with their places.
  private struct Page {
    var rows: [(row: RowPicture, top: Double)] = []
    var height = 0.0
  }

  private let timeline: Timeline
  private let name: String
  private let metrics: Metrics
  private let scale: TimeScale
  private let rows: [RowPicture]

  /// Prepares the picture of a timeline.
  ///
  /// - Parameters:
  ///   - name: what a tab or a folder may show: the title without any answer in it. The heading has the whole title.
  ///   - stretch: the part to be shown, in whole rows; all of it if nil.
  public init(
    _ timeline: Timeline,
    name: String,
    layout: PictureLayout = .paper,
    stretch: ClosedRange<Seconds>? = nil
  ) {
    self.timeline = timeline
    self.name = name
    metrics = Metrics(layout)
    let scale = TimeScale(length: timeline.length, rate: timeline.sampleRate, metrics: metrics)
    self.scale = scale
    let metrics = metrics
    let segments = RowSegment.rows(of: timeline, scale: scale)
    let shown = stretch.map { stretch in
      let rate = timeline.sampleRate
      let last = FrameCount(
        max(rate.frames(in: stretch.upperBound).value - 1, rate.frames(in: stretch.lowerBound).value)
      )
      return scale.row(of: rate.frames(in: stretch.lowerBound))...scale.row(of: last)
    }
    rows = (shown ?? 0...(scale.rows - 1)).map { number in
      RowPicture(segments[number], number: number, scale: scale, metrics: metrics, rate: timeline.sampleRate)
    }
  }

  /// The picture, ending in a line break.
  public var svg: String {
    let (head, headHeight) = heading
    let pages = pages(below: headHeight)
    let height = pages.reduce(0) { $0 + $1.height }
    var lines = [opening(height: height), PictureStyle.sheet(letter: metrics.letter)]
    lines.append("<rect class=\"ground\" width=\"100%\" height=\"100%\"/>")
    lines.append(head)
    var top = 0.0
    for (index, page) in pages.enumerated() {
      for (row, y) in page.rows { lines.append(row.draw(at: top + y)) }
      top += page.height
      if pages.count > 1 { lines.append(foot(page: index + 1, of: pages.count, at: top)) }
    }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  /// The root with the words for those who don't see it.
  private func opening(height: Double) -> String {
    let (width, tall) = (Markup.number(metrics.width), Markup.number(height))
    // A4 by its own name, so that a printer needs to scale nothing.
    let size =
      metrics.pageHeight == nil
      ? "width=\"\(width)\" height=\"\(tall)\""
      : "width=\"210mm\" height=\"\(Markup.number(height / metrics.width * 210))mm\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(width) \(tall)" \
      role="graphics-document document" aria-labelledby="unclench-title unclench-desc">
      <title id="unclench-title">\(Markup.escaped(name.isEmpty ? "A relaxation track" : name))</title>
      <desc id="unclench-desc">\(Markup.escaped(description))</desc>
      """
  }

  private var description: String {
    let chapters = timeline.events.compactMap { event in
      guard case .section(let title) = event.kind else { return nil as String? }
      return "\(PictureWords.clock(timeline.sampleRate.seconds(in: event.start))) \(title)"
    }
    let list = chapters.isEmpty ? "" : " Chapters: \(chapters.joined(separator: "; "))."
    return "\(caption). Each row shows, from top to bottom, the words, the breath as a curve with clenches as blocks as"
      + " high as their effort, the bed, the time and the chapters.\(list)"
  }

  /// How long the track is, what of it is seen, and what a row is.
  private var caption: String {
    var parts = [PictureWords.clock(timeline.duration)]
    if rows.count < scale.rows, let first = rows.first, let last = rows.last {
      let frames = (scale.frames(ofRow: first.number).lowerBound, scale.frames(ofRow: last.number).upperBound)
      let times = [frames.0, frames.1].map { PictureWords.clock(timeline.sampleRate.seconds(in: FrameCount($0))) }
      parts[0] = "\(times[0]) to \(times[1]) of \(parts[0])"
    }
    parts.append("each row is \(PictureWords.length(scale.rowTime))")
    return parts.joined(separator: "; ")
  }

  /// The title, the caption and the key, and the height that they take.
  private var heading: (elements: String, height: Double) {
    var elements: [String] = []
    var y = metrics.margin
    let size = metrics.letter * 1.9
    let room = (metrics.right - metrics.left) / TextMeasure.boldness
    for line in TextMeasure.wrapped(shownTitle, to: room, size: size, lines: 3) {
      elements.append(Markup.text(line, x: metrics.left, y: y + size * 0.8, style: "h"))
      y += size * 1.25
    }
    elements.append(Markup.text(caption, x: metrics.left, y: y + metrics.letter, style: "l"))
    y += metrics.line * 1.5
    let key = PictureKey(rows.lazy.flatMap(\.segments)).draw(at: y, metrics: metrics)
    elements.append(key.elements)
    return (elements.joined(separator: "\n"), y + key.height + metrics.rowGap)
  }

  private var shownTitle: String { timeline.title.isEmpty ? name : timeline.title }

  /// Rows on pages, none of them cut.
  private func pages(below head: Double) -> [Page] {
    var pages: [Page] = []
    var page = Page()
    var y = head
    let foot = metrics.margin * 0.9
    for row in rows {
      if let height = metrics.pageHeight, !page.rows.isEmpty, y + row.height - metrics.rowGap > height - foot {
        page.height = height
        pages.append(page)
        page = Page()
        y = metrics.margin
      }
      page.rows.append((row, y))
      y += row.height
    }
    // A single page is as high as what is on it.
    page.height = pages.isEmpty ? y - metrics.rowGap + metrics.margin : metrics.pageHeight ?? y
    return pages + [page]
  }

  private func foot(page: Int, of count: Int, at bottom: Double) -> String {
    let number = "page \(page) of \(count)"
    let width = TextMeasure.width(number, size: metrics.letter)
    let y = bottom - metrics.margin * 0.45
    let room = metrics.right - metrics.left - width - metrics.letter * 2
    let title = TextMeasure.shortened(shownTitle, to: room, size: metrics.letter) ?? ""
    return Markup.text(title, x: metrics.left, y: y, style: "l")
      + Markup.text(number, x: metrics.right - width, y: y, style: "l")
  }
}
