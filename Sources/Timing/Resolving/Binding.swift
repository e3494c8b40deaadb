import Quantities
import ScriptLanguage

/// What keeps a track from a length that was asked for: its longest sections, or, where there are hardly any, what of
/// all that is played takes most time.
struct Binding {
  let plan: Plan
  let rate: SampleRate
  /// Whether the length asked for is shorter than the track can be, rather than longer.
  let isTooShort: Bool

  /// How many of them are told.
  private static let most = 3

  /// The sections or kinds of cues, each with what it needs at least or can take at most.
  var words: [String] {
    var walk = Walk(plan, rate: rate, setting: Walk.Setting(stretch: isTooShort ? 0 : 1), isEmitting: true)
    walk.run()
    let sections = walk.sections.map { (name: "\"\($0.title)\"", frames: $0.end - $0.start) }
    let covered = sections.reduce(0) { $0 + $1.frames }
    return (covered * 2 >= walk.length ? sections : kinds(walk.events))
      .filter { $0.frames > 0 }
      .sorted { $0.frames > $1.frames }
      .prefix(Self.most)
      .map { name, frames in
        let length = Unit.seconds.written((frames / Double(rate.hertz)).rounded())
        return "\(name) (\(isTooShort ? "at least" : "at most") \(length))"
      }
  }

  /// The sums of all that is played, by its kind. Things that go on at once count each for itself.
  private func kinds(_ events: [TimelineEvent]) -> [(name: String, frames: Double)] {
    // A breath that follows its block binds nothing.
    var following: Set<SourceSpan> = []
    for (step, span) in zip(plan.steps, plan.spans) {
      if case .beginBreathing(let breathing) = step, case .body = breathing.extent { following.insert(span) }
    }
    var sums: [(name: String, frames: Double)] = []
    for event in events {
      guard let name = Self.name(of: event.kind) else { continue }
      if case .breath = event.kind, following.contains(event.span) { continue }
      let place = sums.firstIndex { $0.name == name } ?? sums.endIndex
      if place == sums.endIndex { sums.append((name, 0)) }
      sums[place].frames += Double(event.length.value)
    }
    return sums
  }

  private static func name(of kind: TimelineEvent.Kind) -> String? {
    switch kind {
    case .speech: "the words"
    case .breath: "the paced breath"
    case .exercise(.clench, _, _): "the clenches"
    case .exercise(.stretch, _, _): "the stretches"
    case .exercise(.imagine, _, _): "what is imagined"
    case .rest: "the rests"
    case .pause: "the pauses"
    case .chime: "the chimes"
    case .section, .bed: nil
    }
  }
}
