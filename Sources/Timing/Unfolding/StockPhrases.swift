import Quantities
import ScriptLanguage

/// What is said where a script says nothing of its own. Invitations, never orders.
struct StockPhrases {
  /// Before an exercise, by the words for the part and, of a clench, the effort.
  var invitation: @Sendable (_ kind: ExerciseStatement.Kind, _ part: String, _ effort: Percent) -> String
  /// During an exercise; empty for silence.
  var meanwhile: @Sendable (_ kind: ExerciseStatement.Kind) -> String
  /// At the letting go; empty for silence.
  var lettingGo: @Sendable (_ kind: ExerciseStatement.Kind) -> String
  /// At the turns of the breath.
  var breath: [BreathPhaseKind: String]
  /// The sides of the body.
  var left: String
  var right: String

  static let english = StockPhrases(
    invitation: { kind, part, effort in
      switch (kind, effort.value) {
      case (.stretch, _): "When you are ready, let \(part) lengthen, only as far as is comfortable."
      case (.imagine, _): "Imagine \(part) letting go, without doing anything."
      case (.clench, 100): "When you are ready, clench \(part), as firmly as is comfortable, and never to pain."
      case (.clench, 50): "And \(part), with about half the effort."
      case (.clench, 25): "And \(part), with about a quarter of the effort."
      default:
        "When you are ready, clench \(part), with about \(Unit.none.written(effort.value)) percent of the effort."
      }
    },
    meanwhile: { $0 == .imagine ? "" : "Keep breathing." },
    lettingGo: { kind in
      switch kind {
      case .clench: "And let go."
      case .stretch: "And come back."
      case .imagine: ""
      }
    },
    breath: [.inhale: "In.", .hold: "Stay.", .exhale: "Out.", .rest: "Rest."],
    left: "left",
    right: "right"
  )
}
