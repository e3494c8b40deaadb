import Quantities
import ScriptLanguage

/// Events of the timeline, each with the reason for its place.
extension Walk {
  mutating func emit(
    _ kind: TimelineEvent.Kind,
    from start: Double,
    to end: Double,
    _ span: SourceSpan,
    reason: String = ""
  ) {
    guard isEmitting else { return }
    let first = frame(start)
    var why = reason
    if let waitedFor {
      why = why.isEmpty ? "waits for \(waitedFor)" : "waits for \(waitedFor); \(why)"
      self.waitedFor = nil
    }
    events.append(TimelineEvent(kind: kind, start: first, length: frame(end) - first, span: span, reason: why))
  }

  mutating func emitSpeech(
    _ number: Int,
    length: FrameCount,
    at start: Double,
    manner: SpeechManner,
    _ span: SourceSpan,
    reason: String = ""
  ) {
    guard isEmitting else { return }
    let text = plan.utterances[number].text
    let kind = TimelineEvent.Kind.speech(utterance: number, text: text, manner: manner)
    emit(kind, from: start, to: start + Double(length.value), span, reason: reason)
  }

  /// All phases of a breathing, and the words at its turns.
  mutating func emitBreaths(_ count: Int, of breathing: Cue.Breathing, _ pacer: Pacer, _ span: SourceSpan) {
    waitedFor = nil
    var pacer = Pacer(restarting: pacer)
    var tone = tones.tone(ofPhaseFrom: pacer.breath.start)
    for number in 1...count {
      var offset = 0.0
      for phase in breathing.pattern.phases {
        let start = pacer.breath.start + offset * pacer.breath.length
        offset += phase.length / breathing.pattern.cycle
        let end = pacer.breath.start + min(offset, 1) * pacer.breath.length
        // A second sip goes on as the first one sounds.
        if !phase.continues { tone = tones.tone(ofPhaseFrom: start) }
        let kind = TimelineEvent.Kind.breath(
          phase.kind,
          fullness: phase.fullness,
          number: number,
          pattern: breathing.pattern.name,
          tone: tone
        )
        emit(kind, from: start, to: end, span, reason: "breath \(number) of \(count)")
        if !phase.continues { emitWord(phase.kind, of: breathing, number, from: start, to: end, span) }
      }
      pacer.advance()
    }
  }

  private mutating func emitWord(
    _ phase: BreathPhaseKind,
    of breathing: Cue.Breathing,
    _ number: Int,
    from start: Double,
    to end: Double,
    _ span: SourceSpan
  ) {
    guard let turns = breathing.turns, number <= turns.breaths, let word = turns.words[phase],
      let utterance = plan.utteranceNumbers[word]
    else { return }
    let length = plan.utteranceLengths[utterance]
    guard length > .zero else { return }
    if Double(length.value) > end - start + 0.5 {
      diagnostics.error(
        .wordsLongerThanPhase(
          words: word.text,
          take: rate.seconds(in: length),
          phase: phase.rawValue,
          has: time(end - start)
        ),
        at: span
      )
      let factor = Double(length.value) / (end - start)
      let (take, has) = (rate.seconds(in: length), time(end - start))
      misfits.append(Misfit(utterances: [word], factor: factor, take: take, has: has, span: span))
    }
    emitSpeech(utterance, length: length, at: start, manner: turns.manner, span, reason: "spoken on \(phase.rawValue)")
  }

  /// Why something is as long as it is: its range and the stretch, or its breaths.
  func reason(_ length: Plan.Length) -> String {
    guard isEmitting else { return "" }
    switch length {
    case .time(let duration):
      guard duration.longest > duration.shortest else { return "" }
      let stretch = pacer == nil ? setting.freeStretch : setting.stretch
      return "\(written(duration.shortest))..\(written(duration.longest)), stretched \(Int((stretch * 100).rounded()))%"
    case .breaths(let range):
      let ends = range.lowerBound == range.upperBound ? [range.lowerBound] : [range.lowerBound, range.upperBound]
      return ends.map { Unit.breaths.written($0) }.joined(separator: "..")
    case .untilPhase(let phase): return "until \(phase.rawValue)"
    }
  }

  private func written(_ frames: Double) -> String { Unit.seconds.written(time(frames).value) }
}
