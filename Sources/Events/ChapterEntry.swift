import Quantities
import ScriptLanguage
import Timing

/// Finds where someone who jumps to a chapter should land: before its first words, while nobody speaks and nothing is
/// clenched, and where the breath is paced, as a breath comes in.
struct ChapterEntry {
  /// How far from the chapter's beginning an entry may lie: an in-breath under way is better met at its beginning.
  private static let reach: Seconds = 6

  /// Words and exercises, where nobody should land.
  private let busy: [Range<Int>]
  /// The frames at which a breath comes in.
  private let breaths: [Int]
  private let reach: Int

  init(_ timeline: Timeline) {
    var (busy, breaths): ([Range<Int>], [Int]) = ([], [])
    for event in timeline.events {
      switch event.kind {
      case .speech, .exercise: busy.append(event.start.value..<max(event.start.value, event.end.value))
      case .breath(.inhale, let fullness, _, _, _) where fullness.from == 0: breaths.append(event.start.value)
      default: break
      }
    }
    (self.busy, self.breaths) = (busy, breaths)
    reach = timeline.sampleRate.frames(in: Self.reach).value
  }

  /// The frame at which to enter a chapter that begins at a frame.
  func frame(of chapter: Int) -> Int {
    let next = busy.firstIndex(inOrder: \.lowerBound, from: chapter)
    // A hold's words end within it, so the last two things before a chapter are all that can reach up to it.
    let quiet = busy[..<next].suffix(2).map { min($0.upperBound, chapter) }.max() ?? 0
    let earliest = max(quiet, chapter - reach)
    let latest = max(earliest, min(next < busy.count ? busy[next].lowerBound : .max, chapter + reach))
    let first = breaths.firstIndex(inOrder: \.self, from: earliest)
    let inside = breaths[first...].prefix { $0 <= latest }
    return inside.min { abs($0 - chapter) < abs($1 - chapter) } ?? chapter
  }
}

extension Array {
  /// The index of the first element whose key is at least a bound, in an array whose keys never fall; the count where
  /// there is none. By halving.
  fileprivate func firstIndex(inOrder key: (Element) -> Int, from bound: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
