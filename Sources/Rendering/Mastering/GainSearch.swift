import Quantities
import Signal

/// Finds the gains that bring a surveyed track to a target.
///
/// The gates of EBU R 128 make loudness jump where quiet stretches begin to count, and stems that have gone as far as
/// they may make it bend; so the gain is looked for in small steps from below, then between the two that enclose it.
struct GainSearch {
  let survey: TrackSurvey
  let target: MasteringTarget

  private static let lowest: Decibels = -40
  private static let step: Decibels = 1

  /// The gains that come nearest to the target's loudness, with as little lift of what is soft as brings the loudness
  /// range to the target's.
  func gains() -> PerStem<StemGain> {
    for lift in stride(from: 0, to: MasteringTarget.mostLift.value, by: Self.step.value) {
      let gains = gains(lift: Decibels(lift))
      guard let range = LoudnessRange.range(steps: survey.mixedSteps(gains)) else { return gains }
      if range <= target.range { return gains }
    }
    return gains(lift: MasteringTarget.mostLift)
  }

  private func gains(lift: Decibels) -> PerStem<StemGain> {
    survey.gains(raisingBy: gain(for: target.loudness, lift: lift), lift: lift)
  }

  /// The integrated loudness with the gains for raising the whole; nil if it does not count.
  private func loudness(raisedBy gain: Decibels, _ lift: Decibels) -> Decibels? {
    LoudnessGate.integrated(steps: survey.mixedSteps(survey.gains(raisingBy: gain, lift: lift)))
  }

  /// The gain that comes nearest to the loudness.
  private func gain(for wanted: Decibels, lift: Decibels) -> Decibels {
    // Mostly everything is raised alike, and one look finds the way.
    if let measured = loudness(raisedBy: 0, lift) {
      let simple = wanted - measured
      if simple <= MasteringTarget.mostGain, let reached = loudness(raisedBy: simple, lift),
        distance(reached, wanted) < 0.005
      {
        return simple
      }
    }
    var below = Self.lowest
    var nearest = (gain: Self.lowest, distance: Double.infinity)
    while below < MasteringTarget.mostGain {
      let above = min(below + Self.step, MasteringTarget.mostGain)
      let reached = loudness(raisedBy: above, lift)
      if let reached, distance(reached, wanted) < nearest.distance { nearest = (above, distance(reached, wanted)) }
      if let reached, reached >= wanted { return between(below, above, wanted, lift) }
      below = above
    }
    return nearest.gain
  }

  /// Halves the way between a gain that is too low and one that is not.
  private func between(_ low: Decibels, _ high: Decibels, _ wanted: Decibels, _ lift: Decibels) -> Decibels {
    var (low, high) = (low, high)
    while high - low > 0.002 {
      let middle = Decibels((low.value + high.value) / 2)
      if let reached = loudness(raisedBy: middle, lift), reached >= wanted { high = middle } else { low = middle }
    }
    // Where loudness jumps, one of the two is nearer.
    guard let under = loudness(raisedBy: low, lift), let over = loudness(raisedBy: high, lift) else { return high }
    return distance(under, wanted) < distance(over, wanted) ? low : high
  }

  private func distance(_ a: Decibels, _ b: Decibels) -> Double { abs(a.value - b.value) }
}
