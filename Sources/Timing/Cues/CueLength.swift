import Quantities
import ScriptLanguage

/// How long a cue lasts: so much time, so many breaths, or until the breath is somewhere.
public enum CueLength: Hashable, Sendable {
  /// A time, perhaps elastic.
  case time(ElasticDuration)
  /// A number of breaths at the pace at hand, perhaps elastic.
  case breaths(ClosedRange<Double>)
  /// Until the next onset of a phase.
  case untilPhase(BreathPhaseKind)
}
