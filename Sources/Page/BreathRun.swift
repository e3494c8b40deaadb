import Events

/// Breaths of one pace that follow each other.
struct BreathRun {
  /// A phase as a cue sheet tells it: its name, and its seconds to a tenth.
  struct Phase: Equatable {
    var name: String
    var seconds: String
  }

  /// What begins within so many seconds of an end follows it at once: times are rounded.
  static let gap = 0.05

  /// The phases of each breath.
  var phases: [Phase]
  /// Where the first breath begins, in seconds.
  var start: Double
  /// Where the last one ends, in seconds.
  var end: Double

  /// The runs of a track: a breath whose phases last otherwise begins a new one.
  static func runs(of breaths: [EventsDocument.Breath]) -> [BreathRun] {
    var runs: [BreathRun] = []
    var rest = breaths[...]
    while let first = rest.first {
      // One breath is what bears one number, as long as its phases join.
      var count = 1
      while count < rest.count, rest[rest.startIndex + count].number == first.number,
        rest[rest.startIndex + count].start - rest[rest.startIndex + count - 1].end < gap
      { count += 1 }
      let breath = rest.prefix(count)
      rest = rest.dropFirst(count)
      let phases = breath.map { Phase(name: $0.phase, seconds: PageText.number($0.end - $0.start)) }
      let end = breath.last?.end ?? first.end
      if let last = runs.indices.last, runs[last].phases == phases, first.start - runs[last].end < gap {
        runs[last].end = end
      } else {
        runs.append(BreathRun(phases: phases, start: first.start, end: end))
      }
    }
    return runs
  }
}
