import Quantities
import ScriptLanguage

/// Breathing: whole breaths beside the cues of its block.
extension Resolver {
  mutating func place(_ breathing: Cue.Breathing, span: SourceSpan) {
    payOwedPause()
    let anchor = cursor
    let cycle = breathing.pattern.cycle
    place(breathing.body)
    owedPause = .zero
    let bodyLength = cursor - anchor
    let asked = askedBreaths(breathing)
    let needed = Int((rate.seconds(in: bodyLength) / cycle - 1e-9).rounded(.up))
    if let asked, needed > asked {
      diagnostics.error(
        .bodyLongerThanBreathing(take: rate.seconds(in: bodyLength), has: cycle * Double(asked)),
        at: breathing.extentSpan
      )
    }
    let breaths = max(asked ?? needed, 1)
    guard cycle * Double(breaths) <= Spacing.longestTrack else {
      diagnostics.error(.tooLong(cycle * Double(breaths), limit: Spacing.longestTrack), at: breathing.extentSpan)
      return
    }
    for number in 1...breaths { addBreath(number, of: breathing, anchor: anchor, span: span) }
    cursor = boundary(anchor, cycle * Double(breaths))
  }

  /// How many whole breaths the script asks for; nil where the block decides.
  private func askedBreaths(_ breathing: Cue.Breathing) -> Int? {
    switch breathing.extent {
    case .body: return nil
    case .time(let time):
      return max(1, Int((time.length(at: stretch) / breathing.pattern.cycle).rounded()))
    case .breaths(let range):
      return max(1, Int((range.lowerBound + (range.upperBound - range.lowerBound) * stretch).rounded()))
    }
  }

  private mutating func addBreath(_ number: Int, of breathing: Cue.Breathing, anchor: FrameCount, span: SourceSpan) {
    var begin = breathing.pattern.cycle * Double(number - 1)
    for phase in breathing.pattern.phases {
      let start = boundary(anchor, begin)
      begin += phase.length
      let length = boundary(anchor, begin) - start
      events.append(
        TimelineEvent(
          kind: .breath(phase.kind, fullness: phase.fullness, number: number, pattern: breathing.pattern.name),
          start: start,
          length: length,
          span: span
        )
      )
      guard let (breaths, words) = breathing.words, number <= breaths, !phase.continues,
        let word = words[phase.kind]
      else { continue }
      let take = lengths[word]
      guard take > .zero else { continue }
      if take > length {
        diagnostics.error(
          .wordsLongerThanPhase(
            words: word.text,
            take: rate.seconds(in: take),
            phase: phase.kind.rawValue,
            has: rate.seconds(in: length)
          ),
          at: span
        )
      }
      addSpeech(word, length: take, at: start, span: span)
    }
  }

  /// The frame at a time after an anchor. Each is rounded by itself, so that no error adds up over the breaths.
  private func boundary(_ anchor: FrameCount, _ time: Seconds) -> FrameCount { anchor + rate.frames(in: time) }
}
