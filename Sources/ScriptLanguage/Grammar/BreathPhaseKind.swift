/// What the breath does in one phase of its cycle.
public enum BreathPhaseKind: String, Sendable, Hashable, Codable, CaseIterable {
  case inhale = "in"
  case hold = "hold"
  case exhale = "out"
  case rest = "rest"
}
