import Quantities
import ScriptLanguage
import Timing

extension CaptionPhrases {
  /// The words for an event, how little it matters beside others, and whether it is over in a moment; nil for what is
  /// not told.
  func cue(for kind: TimelineEvent.Kind) -> (text: String, rank: Int, isMoment: Bool)? {
    switch kind {
    case .exercise(let exercise, let part, let effort):
      let pattern =
        switch exercise {
        case .clench: clench
        case .stretch: stretch
        case .imagine: imagine
        }
      let percent = Unit.percent.written((effort ?? 100).value)
      return (pattern.replacing("{part}", with: part.words).replacing("{effort}", with: percent), 0, false)
    case .rest: return (letGo, 1, true)
    case .chime(let sound, _): return chimes[sound].map { ($0, 2, true) }
    case .breath(let phase, _, _, _, _): return breath[phase].map { ($0, 3, false) }
    case .section, .speech, .pause, .bed: return nil
    }
  }
}
