import Quantities
import Signal
import Timing

/// When everything else gives way to speech, and how it comes and goes: 0 where it has the room for itself, 1 under
/// words.
///
/// It begins to give way before the words begin and returns slowly; between words that follow closely it stays down.
struct DuckEnvelope: Sendable {
  /// How long before the words the sounds begin to give way.
  static let ahead: Seconds = 0.5
  /// How long they take to return after the words.
  static let back: Seconds = 2.0
  /// Words closer than this are one stretch of speech.
  static let bridge: Seconds = 2.5

  /// The stretches of speech, by their frames.
  let stretches: [Range<Int>]

  private let score: Score<Int>
  private let ahead: Int
  private let back: Int
  /// The amounts over the time ahead and over the time back, by frames since its beginning.
  private let giving: [Float]
  private let returning: [Float]

  init(_ timeline: Timeline) {
    let rate = timeline.sampleRate
    ahead = rate.frames(in: Self.ahead).value
    back = rate.frames(in: Self.back).value
    let bridge = rate.frames(in: Self.bridge).value
    var stretches: [Range<Int>] = []
    for event in timeline.events {
      guard case .speech = event.kind else { continue }
      if let last = stretches.last, event.start.value - last.upperBound <= bridge {
        stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, event.end.value)
      } else {
        stretches.append(event.start.value..<event.end.value)
      }
    }
    let (ahead, back) = (ahead, back)
    giving = (0...ahead).map { Float(Fade.level(at: Double($0) / Double(ahead))) }
    returning = (0...back).map { Float(Fade.level(at: Double(back - $0) / Double(back))) }
    self.stretches = stretches
    score = Score(
      entries: stretches.enumerated().map { index, words in
        .init(start: words.lowerBound - ahead, end: words.upperBound + back, item: index)
      }
    )
  }

  /// The frames in which anything gives way for a stretch.
  func reach(of stretch: Int) -> Range<Int> {
    stretches[stretch].lowerBound - ahead..<stretches[stretch].upperBound + back
  }

  /// Whether anything gives way in the range.
  func isOpen(in range: Range<Int>) -> Bool { score.isEmpty(in: range) }

  /// The amount at a frame within the reach of a stretch.
  @inline(__always)
  func amount(at frame: Int, of stretch: Int) -> Float {
    let words = stretches[stretch]
    if frame < words.lowerBound { return giving[frame - words.lowerBound + ahead] }
    if frame < words.upperBound { return 1 }
    return returning[frame - words.upperBound]
  }

  /// Multiplies `count` gains from `start` so that under each stretch its own of the `shares` is left.
  ///
  /// Where one stretch's return meets the next one's beginning, both count.
  func lower(_ gains: UnsafeMutablePointer<Float>, to shares: [Float], from start: Int, count: Int) {
    score.forEach(in: start..<start + count) { entry in
      let given = 1 - shares[entry.item]
      guard given > 0 else { return }
      let words = stretches[entry.item]
      let range = max(entry.start, start)..<min(entry.end, start + count)
      let before = range.clamped(to: entry.start..<words.lowerBound)
      Self.lower(
        gains + (before.lowerBound - start),
        by: given,
        giving,
        from: before.lowerBound - entry.start,
        before.count
      )
      let during = range.clamped(to: words)
      for frame in during { gains[frame - start] *= 1 - given }
      let after = range.clamped(to: words.upperBound..<entry.end)
      Self.lower(
        gains + (after.lowerBound - start),
        by: given,
        returning,
        from: after.lowerBound - words.upperBound,
        after.count
      )
    }
  }

  /// Lowers `count` gains by some amounts of an envelope.
  @inline(__always)
  private static func lower(
    _ gains: UnsafeMutablePointer<Float>,
    by given: Float,
    _ amounts: [Float],
    from first: Int,
    _ count: Int
  ) {
    guard count > 0 else { return }
    precondition(first >= 0 && first + count <= amounts.count)
    amounts.withUnsafeBufferPointer { amounts in
      guard let amounts = amounts.baseAddress.map({ $0 + first }) else { return }
      for index in 0..<count { gains[index] *= 1 - given * amounts[index] }
    }
  }
}
