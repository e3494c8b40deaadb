import Quantities
import ScriptLanguage

/// What is said where a script says nothing of its own. Invitations, never orders.
struct StockPhrases {
  /// Before a clench, by the words for the part and the effort.
  var clench: @Sendable (_ part: String, _ effort: Percent) -> String
  /// While clenching.
  var keepBreathing: String
  /// At the letting go.
  var letGo: String
  /// At the turns of the breath.
  var breath: [BreathPhaseKind: String]

  static let english = StockPhrases(
    clench: { part, effort in
      switch effort.value {
      case 100: "When you are ready, clench \(part), as firmly as is comfortable, and never to pain."
      case 50: "And again, \(part), with about half the effort."
      case 25: "And again, \(part), with about a quarter of the effort."
      default:
        "When you are ready, clench \(part), with about \(Unit.none.written(effort.value)) percent of the effort."
      }
    },
    keepBreathing: "Keep breathing.",
    letGo: "And let go.",
    breath: [.inhale: "In.", .hold: "Stay.", .exhale: "Out.", .rest: "Rest."]
  )
}
