import Quantities
import ScriptLanguage

/// A sentence with its place in the track.
struct SpokenLine: Sendable {
  /// Counts into the timeline's utterances.
  var utterance: Int
  /// What it says, as far as the rules ask.
  var tags: PhraseTags
  var start: Seconds
  var end: Seconds
  var span: SourceSpan
  /// Counts into the sections, the innermost one; nil outside of all.
  var section: Int?
}

/// Lines of one kind, to be asked for by time.
struct LineTimes: Sendable {
  /// Where they begin, in order.
  let starts: [Seconds]

  /// The first of them at a time or after it.
  func first(from time: Seconds) -> Seconds? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? starts[low] : nil
  }

  /// Whether any begins at a time or before it.
  func isSaid(by time: Seconds) -> Bool { starts.first.map { $0 <= time } ?? false }

  /// Whether any begins between two times, these included.
  func hasAny(from start: Seconds, to end: Seconds) -> Bool { first(from: start).map { $0 <= end } ?? false }
}
