import Quantities
import ScriptLanguage

/// Finds how far to stretch a plan so that the track has a given length.
///
/// One stretch serves all elastic lengths. Counts of breaths and repetitions change in steps, and with them the length of
/// the track; what a step leaves is made up where no breath is paced, and at last by breathing a little slower.
struct Fitting {
  let plan: Plan
  let rate: SampleRate
  /// The length asked for, in frames.
  let target: Double

  /// The most that breaths may become longer to make a track come out exactly.
  static let mostBreathFactor = 1.15

  /// What came of it.
  enum Result {
    case fits(Walk.Setting)
    case outOfReach(shortest: Double, longest: Double, binding: [String])
    case betweenSteps(nearest: [Double])
  }

  func solve() -> Result {
    let shortest = measure(Walk.Setting(stretch: 0))
    let longest = measure(Walk.Setting(stretch: 1))
    guard target > shortest.length - 0.5, target < longest.length + 0.5 else {
      return .outOfReach(
        shortest: shortest.length,
        longest: longest.length,
        binding: Binding(plan: plan, rate: rate, isTooShort: target < shortest.length).words
      )
    }
    var setting = Walk.Setting(stretch: 0)
    var walk = shortest
    search(&setting, &walk, from: 0, to: 1) { setting, value in
      setting.stretch = value
      setting.freeStretch = value
    }
    if isReached(walk) { return .fits(setting) }
    let step = measure(Walk.Setting(stretch: min(1, setting.stretch + 1e-9)))

    // What is counted stays as it is from here on.
    setting.breathCounts = walk.breathCounts
    search(&setting, &walk, from: setting.freeStretch, to: 1) { $0.freeStretch = $1 }
    if isReached(walk) { return .fits(setting) }
    search(&setting, &walk, from: 1, to: Self.mostBreathFactor) { $0.breathFactor = $1 }
    if isReached(walk) { return .fits(setting) }
    return .betweenSteps(nearest: [walk.length, step.length])
  }

  private func measure(_ setting: Walk.Setting) -> Walk {
    var walk = Walk(plan, rate: rate, setting: setting, isEmitting: false)
    walk.run()
    return walk
  }

  private func isReached(_ walk: Walk) -> Bool { abs(walk.length - target) <= 0.5 }

  /// Sets the greatest value at which the track is not longer than asked, and walks with it.
  ///
  /// The length never falls while a value grows. Between two values it mostly grows evenly, so the next guess is taken
  /// from the line between them; where a step lies between, halving finds it.
  private func search(
    _ setting: inout Walk.Setting,
    _ walk: inout Walk,
    from lowest: Double,
    to highest: Double,
    set: (inout Walk.Setting, Double) -> Void
  ) {
    var low = (value: lowest, length: walk.length)
    var trial = setting
    set(&trial, highest)
    let top = measure(trial)
    if top.length <= target + 0.5 {
      (setting, walk) = (trial, top)
      return
    }
    var high = (value: highest, length: top.length)
    for round in 0..<80 {
      guard target - low.length > 0.25, high.value - low.value > 1e-12 else { break }
      let share = (target - low.length) / (high.length - low.length)
      let guess = round % 3 == 2 ? 0.5 : min(max(share, 0.001), 0.999)
      let value = low.value + (high.value - low.value) * guess
      set(&trial, value)
      let tried = measure(trial)
      if tried.length <= target + 0.25 {
        low = (value, tried.length)
        (setting, walk) = (trial, tried)
      } else {
        high = (value, tried.length)
      }
    }
  }
}
