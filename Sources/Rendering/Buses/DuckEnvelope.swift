import Quantities
import Signal
import Timing

/// How far a bed gives way to speech: 0 where it has the room for itself, 1 under words.
///
/// It begins to give way before the words begin and returns slowly; between words that follow closely it stays down.
struct DuckEnvelope {
  /// How long before the words the bed begins to give way.
  static let ahead: Seconds = 0.5
  /// How long it takes to return after the words.
  static let back: Seconds = 2.0
  /// Words closer than this are one stretch of speech to the bed.
  static let bridge: Seconds = 2.5

  private let stretches: Score<Range<Int>>
  private let ahead: Int
  private let back: Int

  init(_ timeline: Timeline) {
    let rate = timeline.sampleRate
    ahead = rate.frames(in: Self.ahead).value
    back = rate.frames(in: Self.back).value
    let bridge = rate.frames(in: Self.bridge).value
    var words: [Range<Int>] = []
    for event in timeline.events {
      guard case .speech = event.kind else { continue }
      if let last = words.last, event.start.value - last.upperBound <= bridge {
        words[words.count - 1] = last.lowerBound..<max(last.upperBound, event.end.value)
      } else {
        words.append(event.start.value..<event.end.value)
      }
    }
    let (ahead, back) = (ahead, back)
    stretches = Score(
      entries: words.map { .init(start: $0.lowerBound - ahead, end: $0.upperBound + back, item: $0) }
    )
  }

  /// Writes the amount for `count` frames from `start`.
  func write(to amounts: UnsafeMutablePointer<Float>, from start: Int, count: Int) {
    amounts.update(repeating: 0, count: count)
    stretches.forEach(in: start..<start + count) { entry in
      let words = entry.item
      for frame in max(entry.start, start)..<min(entry.end, start + count) {
        let share: Double =
          if frame < words.lowerBound {
            Double(frame - entry.start) / Double(ahead)
          } else if frame < words.upperBound {
            1
          } else {
            Double(entry.end - frame) / Double(back)
          }
        amounts[frame - start] = max(amounts[frame - start], Float(Fade.level(at: share)))
      }
    }
  }
}
