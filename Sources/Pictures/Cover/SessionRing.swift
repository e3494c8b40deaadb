import Foundation
import Quantities
import ScriptLanguage
import Timing

/// A session as it goes round a circle, clockwise from the top: how full the breath is, and how hard something is
/// clenched, at each of so many equal steps.
struct SessionRing {
  /// How far the ring swells at each step, 0...1.
  private(set) var swell: [Double]
  /// The effort at each step, 0...1; 0 where nothing is clenched.
  private(set) var effort: [Double]

  /// Where the breath goes its own way, the ring only lifts a little, and a little more under words.
  private static let still = 0.12
  private static let spoken = 0.3

  init(_ timeline: Timeline, steps: Int) {
    swell = Array(repeating: Self.still, count: steps)
    effort = Array(repeating: 0, count: steps)
    let length = Double(max(timeline.length.value, 1))
    func each(_ event: TimelineEvent, _ body: (_ step: Int, _ share: Double) -> Void) {
      let (start, end) = (Double(event.start.value) / length, Double(event.end.value) / length)
      let first = max(0, Int((start * Double(steps)).rounded(.up)))
      for step in first..<max(first, min(steps, Int((end * Double(steps)).rounded(.up)))) {
        body(step, (Double(step) / Double(steps) - start) / max(end - start, 1e-9))
      }
    }
    for event in timeline.events {
      if case .speech = event.kind { each(event) { step, _ in swell[step] = Self.spoken } }
    }
    smooth(over: steps / 120)
    for event in timeline.events {
      switch event.kind {
      case .breath(_, let fullness, _, _, _):
        each(event) { step, share in
          swell[step] = fullness.from + (fullness.to - fullness.from) * share * share * (3 - 2 * share)
        }
      case .exercise(_, _, let percent):
        each(event) { step, _ in effort[step] = percent?.fraction ?? 0.5 }
      default: break
      }
    }
  }

  /// Softens the swell by the mean over so many steps to both sides.
  private mutating func smooth(over reach: Int) {
    guard reach > 0, swell.count > 2 * reach else { return }
    let (all, count) = (swell, swell.count)
    var sum = (-reach...reach).reduce(0.0) { $0 + all[($1 + count) % count] }
    for step in 0..<count {
      swell[step] = sum / Double(2 * reach + 1)
      sum += all[(step + reach + 1) % count] - all[(step - reach + count) % count]
    }
  }

  /// The value of a ring at a place between its steps.
  static func value(_ ring: [Double], at place: Double) -> Double {
    let position = place * Double(ring.count)
    let (step, share) = (Int(position) % ring.count, position - position.rounded(.down))
    return ring[step] * (1 - share) + ring[(step + 1) % ring.count] * share
  }
}
