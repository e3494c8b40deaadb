import Quantities
import ScriptLanguage

/// One whole breath of a pacing.
struct PacedBreath: Sendable {
  /// The script's name for the pattern.
  var pattern: String
  /// Counts the breaths of its breathing from 1.
  var number: Int
  var start: Seconds
  var end: Seconds
  var inhale: Seconds = 0
  var exhale: Seconds = 0
  /// The longest hold; holds that follow one another are one.
  var hold: Seconds = 0
  /// The longest stretch in which the breath stands still: a hold, or a rest before the next breath.
  var stillness: Seconds = 0
  /// The phases in order, and how many.
  var phases = Phases()
  /// Whether the listener hears the pace.
  var isAudible: Bool
  var span: SourceSpan

  var length: Seconds { end - start }
  var rate: BreathsPerMinute { BreathsPerMinute(60 / length.value) }

  /// The kinds of phases in order, small enough to be kept for every breath.
  struct Phases: Sendable, Hashable {
    private(set) var count = 0
    private var code = 0

    init(_ kinds: BreathPhaseKind...) { kinds.forEach { append($0) } }

    /// Adds a phase; of a breath with more than 30, only the number is kept.
    mutating func append(_ kind: BreathPhaseKind) {
      let digit =
        switch kind {
        case .inhale: 0
        case .hold: 1
        case .exhale: 2
        case .rest: 3
        }
      if count < 30 { code = code << 2 | digit }
      count += 1
    }
  }
}

/// A stretch in which the breath is held.
struct BreathHold: Sendable {
  var start: Seconds
  var end: Seconds
}
