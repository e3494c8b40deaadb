import Quantities
import Timing

/// The places of a timeline's words, each with the time that a take may have there.
struct LinePlaces {
  /// One place.
  struct Place {
    var utterance: Int
    var sections: [String]
    var manner: [String]
    var length: Seconds
    var available: Seconds?
  }

  let all: [Place]

  init(_ timeline: Timeline) {
    let events = timeline.events
    let slots = events.filter {
      if case .exercise = $0.kind { true } else if case .rest = $0.kind { true } else { false }
    }
    let titles = events.compactMap { event -> (title: String, event: TimelineEvent)? in
      if case .section(let title) = event.kind { (title, event) } else { nil }
    }
    let phases = events.compactMap { event -> TimelineEvent? in
      if case .breath = event.kind { event } else { nil }
    }
    let words = events.filter { if case .speech = $0.kind { true } else { false } }
    var slot = 0
    var phase = 0
    all = words.compactMap { event in
      guard case .speech(let number, _, let manner) = event.kind else { return nil }
      let utterance = timeline.utterances[number]
      let rate = timeline.sampleRate
      var ends: [FrameCount] = []
      // The words of an exercise end within it, all together: what the others leave is theirs.
      while slot < slots.count, slots[slot].end <= event.start { slot += 1 }
      if slot < slots.count, slots[slot].start <= event.start, event.end <= slots[slot].end {
        let last = words.last { $0.end <= slots[slot].end } ?? event
        ends.append(event.end + (slots[slot].end - last.end))
      }
      while phase < phases.count, phases[phase].end <= event.start { phase += 1 }
      if phase < phases.count, event.reason.hasPrefix("spoken on ") { ends.append(phases[phase].end) }
      var available = ends.min().map { rate.seconds(in: $0 - event.start) }
      if let target = utterance.target { available = min(available ?? target, target) }
      return Place(
        utterance: number,
        sections: titles.filter { $0.event.start <= event.start && event.end <= $0.event.end }.map(\.title),
        manner: Self.words(for: manner, utterance),
        length: rate.seconds(in: event.length),
        available: available
      )
    }
  }

  private static func words(for manner: SpeechManner, _ utterance: Utterance) -> [String] {
    var words: [String] = []
    if manner.isSoft { words.append("softly") }
    if manner.isFirm { words.append("firmly") }
    if manner.isSlow { words.append("slowly") }
    if let target = utterance.target { words.append("in \(RecordingSheet.written(target))") }
    return words
  }
}

extension RecordingSheet {
  /// A time to a tenth of a second: `6.2 s`.
  static func written(_ time: Seconds) -> String {
    let tenths = Int((time.value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
  }
}
