import Quantities
import ScriptLanguage
import Timing

/// The part of an event that lies in one row.
struct RowSegment {
  /// The event.
  var event: TimelineEvent
  /// Where the part begins and ends from left to right.
  var from: Double
  var to: Double
  /// Which part of the event it is, 0...1.
  var part: ClosedRange<Double>
  /// What stands over the breath where a breathing begins; nil elsewhere.
  var breathing: String?

  /// Whether the event begins in this row.
  var starts: Bool { part.lowerBound == 0 }
  /// The width on the picture.
  var width: Double { to - from }

  /// Cuts all events of a timeline into rows.
  static func rows(of timeline: Timeline, scale: TimeScale) -> [[RowSegment]] {
    var rows = [[RowSegment]](repeating: [], count: scale.rows)
    let breathings = BreathingNames(timeline)
    for (index, event) in timeline.events.enumerated() {
      let last = event.length > .zero ? FrameCount(event.end.value - 1) : event.start
      let (firstRow, lastRow) = (scale.row(of: event.start), scale.row(of: last))
      for row in firstRow...max(firstRow, lastRow) {
        let frames = scale.frames(ofRow: row)
        let start = row == firstRow ? event.start.value : frames.lowerBound
        let end = row == lastRow ? event.end.value : frames.upperBound
        let length = Double(max(event.length.value, 1))
        let first = Double(start - event.start.value) / length
        rows[row].append(
          RowSegment(
            event: event,
            from: scale.x(FrameCount(start), inRow: row),
            to: scale.x(FrameCount(min(end, frames.upperBound)), inRow: row),
            part: first...max(first, Double(end - event.start.value) / length),
            breathing: row == firstRow ? breathings.names[index] : nil
          )
        )
      }
    }
    return rows
  }
}

/// What stands over the breath where each breathing begins: its pattern and its pace.
struct BreathingNames {
  /// The words by the number of the event that they belong to.
  private(set) var names: [Int: String] = [:]

  /// Finds the breathings of a timeline: runs of breaths that join, counted on from 1.
  init(_ timeline: Timeline) {
    var run: (event: Int, name: String, span: SourceSpan)?
    var (first, last) = (FrameCount.zero, FrameCount.zero)
    var number = 0
    var end = FrameCount.zero
    func close(_ names: inout [Int: String]) {
      guard let run, first > .zero, last > .zero else { return }
      let pace = PictureWords.pace(from: timeline.sampleRate.pace(of: first), to: timeline.sampleRate.pace(of: last))
      names[run.event] = run.name.isEmpty ? "breath, \(pace)" : "\(run.name), \(pace)"
    }
    for (index, event) in timeline.events.enumerated() {
      guard case .breath(_, _, let count, let pattern, _) = event.kind else { continue }
      let continues = event.start == end && event.span == run?.span && pattern == run?.name
      if !continues || (count == 1 && number > 1) {
        close(&names)
        run = (index, pattern, event.span)
        (first, last, number) = (.zero, .zero, 0)
      }
      if count != number { last = .zero }
      if count == 1 { first += event.length }
      last += event.length
      (number, end) = (count, event.end)
    }
    close(&names)
  }
}

extension SampleRate {
  /// How many breaths of that length make a minute.
  fileprivate func pace(of breath: FrameCount) -> BreathsPerMinute { BreathsPerMinute(60 / seconds(in: breath).value) }
}
