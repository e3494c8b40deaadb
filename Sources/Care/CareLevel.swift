/// How strictly the care rules are applied.
public enum CareLevel: String, Sendable, Hashable, CaseIterable {
  /// Every finding is an error.
  case strict
  /// Each finding is an error or a warning, as its rule says.
  case standard
  /// Nothing is looked at.
  case off
}
