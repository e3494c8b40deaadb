import Quantities

/// Which row a frame of the track lies in, and where in it.
package struct TimeScale: Sendable {
  /// How long a row is.
  package let row: FrameCount
  /// How many rows the whole track takes; at least one.
  package let rows: Int
  private let length: FrameCount
  private let rate: SampleRate
  private let left: Double
  private let width: Double

  /// The scale of a track in a layout.
  package init(length: FrameCount, rate: SampleRate, metrics: Metrics) {
    let track = rate.seconds(in: length)
    let seconds = metrics.rows.first { track <= $0.longestTrack }?.row ?? metrics.rows.last?.row ?? 60
    self.length = length
    self.rate = rate
    row = rate.frames(in: seconds)
    rows = max(1, (length.value + row.value - 1) / row.value)
    left = metrics.left
    width = metrics.right - metrics.left
  }

  /// How long a row is.
  package var rowTime: Seconds { rate.seconds(in: row) }

  /// The px that a second takes.
  var perSecond: Double { width / rowTime.value }

  /// The frames of a row; the last one ends with the track.
  package func frames(ofRow number: Int) -> Range<Int> {
    let start = number * row.value
    return start..<max(start, min(start + row.value, length.value))
  }

  /// The row in which a frame lies; the end of the track lies in the last one.
  package func row(of frame: FrameCount) -> Int { min(max(frame.value / row.value, 0), rows - 1) }

  /// Where a frame lies from left to right, seen from a row.
  package func x(_ frame: FrameCount, inRow number: Int) -> Double {
    left + Double(frame.value - number * row.value) / Double(row.value) * width
  }

  /// The times that are marked in a row, each with whether it is written beside its mark.
  func ticks(inRow number: Int, letter: Double) -> [(time: Seconds, x: Double, isWritten: Bool)] {
    // Only steps that a row is a multiple of, so that all rows are marked alike.
    let steps = Self.steps.filter { Int(rowTime.value) % $0 == 0 }
    let written = steps.first { Double($0) * perSecond >= letter * 6.5 } ?? Int(rowTime.value)
    let finer = steps.filter { written % $0 == 0 && Double($0) * perSecond >= letter * 0.9 }
    let marked = finer.last { $0 < written } ?? written
    let frames = frames(ofRow: number)
    let first = Int(rate.seconds(in: FrameCount(frames.lowerBound)).value.rounded())
    let last = Int(rate.seconds(in: FrameCount(frames.upperBound)).value)
    guard last >= first else { return [] }
    return stride(from: first, through: last, by: marked).map { second in
      let time = Seconds(Double(second))
      return (time, x(rate.frames(in: time), inRow: number), (second - first) % written == 0)
    }
  }

  private static let steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600]
}
