import Quantities
import ScriptLanguage
import Timing

/// What is written in brackets for what can be heard besides words.
public struct CueWords: Sendable {
  /// The phases of the breath.
  public var breath: [BreathPhaseKind: String]
  /// A clench, with `{part}` for the words for the part and `{effort}` for the percentage.
  public var clench: String
  /// A stretch, with `{part}`.
  public var stretch: String
  /// An imagined letting go, with `{part}`.
  public var imagine: String
  /// The letting go after a clench.
  public var letGo: String
  /// Struck sounds.
  public var chimes: [ChimeSound: String]

  /// Makes words.
  public init(
    breath: [BreathPhaseKind: String],
    clench: String,
    stretch: String,
    imagine: String,
    letGo: String,
    chimes: [ChimeSound: String]
  ) {
    self.breath = breath
    self.clench = clench
    self.stretch = stretch
    self.imagine = imagine
    self.letGo = letGo
    self.chimes = chimes
  }

  /// In English.
  public static let english = CueWords(
    breath: [.inhale: "breathe in", .hold: "stay", .exhale: "breathe out", .rest: "rest"],
    clench: "clench {part}, {effort}",
    stretch: "stretch {part}",
    imagine: "imagine {part} letting go",
    letGo: "let go",
    chimes: [.bowl: "bowl", .bell: "bell"]
  )

  /// The words for an event, how little it matters beside others, and whether it is over in a moment; nil for what is
  /// not told.
  func cue(for kind: TimelineEvent.Kind) -> (text: String, rank: Int, isMoment: Bool)? {
    switch kind {
    case .exercise(let exercise, _, let part, let effort):
      let pattern =
        switch exercise {
        case .clench: clench
        case .stretch: stretch
        case .imagine: imagine
        }
      let percent = Unit.percent.written((effort ?? 100).value)
      return (pattern.replacing("{part}", with: part).replacing("{effort}", with: percent), 0, false)
    case .rest: return (letGo, 1, true)
    case .chime(let sound, _): return chimes[sound].map { ($0, 2, true) }
    case .breath(let phase, _, _, _, _): return breath[phase].map { ($0, 3, false) }
    case .section, .speech, .pause, .bed: return nil
    }
  }
}
