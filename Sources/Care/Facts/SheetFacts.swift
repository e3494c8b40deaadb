import ScriptLanguage
import Timing

/// What only the cues before their times tell.
struct SheetFacts {
  /// The patterns that are breathed, by name.
  private(set) var patterns: [String: BreathPattern] = [:]
  /// The lines of breathings that the voice accompanies.
  private(set) var spokenBreathings: Set<SourceSpan> = []
  /// The lines of exercises that begin with an in-breath.
  private(set) var onInBreath: Set<SourceSpan> = []

  /// The lines of words that begin with an in-breath.
  private(set) var saidOnInBreath: Set<SourceSpan> = []

  init(_ sheet: CueSheet) { visit(sheet.cues, onset: nil) }

  private mutating func visit(_ cues: [Cue], onset: BreathPhaseKind?) {
    var onset = onset
    for cue in cues {
      switch cue.kind {
      case .breathing(let breathing):
        patterns[breathing.pattern.name] = breathing.pattern
        if breathing.turns != nil { spokenBreathings.insert(cue.span) }
        visit(breathing.body, onset: nil)
      case .exercise(let exercise):
        // Without words of its own, an exercise begins where its block waited for the breath.
        if (exercise.onset ?? (exercise.cue.isEmpty ? onset : nil)) == .inhale { onInBreath.insert(cue.span) }
        onset = nil
      case .section(_, let body), .beat(_, let body): visit(body, onset: nil)
      case .waiting(let phase, let body): visit(body, onset: phase)
      case .repeated(_, let passes): passes.forEach { visit($0, onset: nil) }
      case .speech:
        if onset == .inhale { saidOnInBreath.insert(cue.span) }
        onset = nil
      case .pause: onset = nil
      case .chime, .bed, .fadeBed, .tones: break
      }
    }
  }
}
