/// A value as it was written: a quantity, a name, a text or a range.
public struct Expression: Sendable {
  /// What it is.
  public indirect enum Kind: Sendable {
    /// A number with its unit; minutes and hours have become seconds.
    case quantity(Double, Unit)
    /// The name of a variable, an answer or a muscle.
    case name(String)
    /// A text.
    case text(TextTemplate)
    /// Two quantities of one unit, from the lesser to the greater.
    case range(ClosedRange<Double>, Unit)
  }

  /// The name, where it is one.
  public var name: String? { if case .name(let name) = kind { name } else { nil } }

  /// What it is.
  public var kind: Kind
  /// Where it stands.
  public var span: SourceSpan
}
