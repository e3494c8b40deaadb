/// A smallest meaningful piece of a line.
public struct Token: Sendable, Hashable {
  /// What it is.
  public var kind: Kind
  /// Where it stands.
  public var span: SourceSpan

  /// The kinds of token.
  public enum Kind: Sendable, Hashable {
    /// A word or name: letters, digits, `_`, and `-` between them.
    case word(String)
    /// A number with the unit that is written against it, if any; a time such as `2m30s` is one number.
    case number(Double, unit: Unit?)
    /// A quoted text.
    case text(TextTemplate)
    /// A sign: `:` `,` `=` `..` `/` `+`.
    case sign(Sign)
    /// Something that has been reported already; nothing more is said about its line.
    case broken
  }

  /// The signs of the language.
  public enum Sign: String, Sendable, Hashable, CaseIterable {
    case colon = ":"
    case comma = ","
    case equals = "="
    case range = ".."
    case slash = "/"
    case plus = "+"
  }
}
