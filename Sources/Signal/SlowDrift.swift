import Foundation
import Quantities

/// A value between -1 and 1 that wanders slowly and never returns the same way: a pure function of time.
///
/// Random values at even times, joined by raised cosines.
struct SlowDrift: Sendable {
  private let hash: CounterHash
  private let period: Double

  /// A wander that turns about every `period`.
  init(period: Seconds, seed: UInt64) {
    self.period = period.value
    hash = CounterHash(seed: seed)
  }

  /// The value at a time.
  func value(at time: Double) -> Double {
    let place = time / period
    let whole = place.rounded(.down)
    let number = Int(whole)
    let (before, after) = (corner(number), corner(number + 1))
    return before + (after - before) * Fade.level(at: place - whole)
  }

  private func corner(_ number: Int) -> Double { hash.unit(at: number) * 2 - 1 }
}

extension CounterHash {
  /// The random number from 0 to below 1 at a place.
  @inline(__always)
  func unit(at place: Int) -> Double {
    Double(bits(at: UInt64(truncatingIfNeeded: place)) >> 11) * 0x1p-53
  }
}
