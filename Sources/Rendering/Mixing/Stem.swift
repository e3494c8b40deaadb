/// A part of a track that can be heard, measured and written by itself.
public enum Stem: Int, Sendable, Hashable, CaseIterable {
  /// What is spoken.
  case voice
  /// The breathing tone.
  case pacer
  /// The tone of a clench.
  case tension
  /// Bowls and bells.
  case chimes
  /// What lies under everything.
  case bed

  /// One word for it, as in a file's name.
  public var name: String { "\(self)" }
}

/// One value for each stem.
public struct PerStem<Value> {
  private var values: [Value]

  /// Makes each value from its stem.
  public init(_ value: (Stem) throws -> Value) rethrows { values = try Stem.allCases.map(value) }

  /// The value of a stem.
  public subscript(stem: Stem) -> Value {
    get { values[stem.rawValue] }
    // In place: a value may be a long array.
    _modify { yield &values[stem.rawValue] }
  }
}

extension PerStem: Sendable where Value: Sendable {}
extension PerStem: Equatable where Value: Equatable {}
