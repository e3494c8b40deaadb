import Foundation
import Quantities

/// How high the waves stand that run up a shore, 0 to about 1: a pure function of time.
///
/// A wave comes about every `period`, up to an eighth of it early or late and one stronger than the other, so that no
/// breath can fall in step with them. It swells in a third of its time and draws back in the rest.
struct Surf: Sendable {
  static let period = 9.4
  /// How long one wave lasts, in periods.
  private static let length = 1.5
  /// The share of it in which it swells.
  private static let swell = 0.36

  private let hash: CounterHash

  init(seed: UInt64) { hash = CounterHash(seed: seed) }

  /// The height at a time.
  func height(at time: Double) -> Double {
    let place = time / Self.period
    let last = Int(place.rounded(.down)) + 1
    var height = 0.0
    for number in last - 3...last {
      let share = (place - onset(number)) / Self.length
      guard share > 0, share < 1 else { continue }
      height += strength(number) * Fade.level(at: share / Self.swell) * Fade.level(at: (1 - share) / (1 - Self.swell))
    }
    return height
  }

  /// When a wave begins, in periods.
  func onset(_ number: Int) -> Double { Double(number) + (hash.unit(at: 2 * number) - 0.5) * 0.25 }

  private func strength(_ number: Int) -> Double { 0.6 + 0.4 * hash.unit(at: 2 * number + 1) }
}
