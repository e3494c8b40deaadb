/// Something to tell the writer: what was found, where, and how grave it is. The words are in `Finding+Wording`.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How grave a finding is.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// The script can't be rendered.
    case error
    /// The script renders all the same.
    case warning
  }

  /// Where a finding belongs.
  public enum Place: Hashable, Sendable {
    /// A stretch of a script.
    case script(SourceSpan)
    /// An answer given with `--set`.
    case answer(String)
    /// A place in a listener's profile.
    case profile(file: String, at: SourcePosition)
    /// The script as a whole.
    case whole
  }

  /// How grave it is.
  public var severity: Severity
  /// Where it belongs.
  public var place: Place
  /// The facts.
  public var finding: Finding

  /// Makes a diagnostic for any place.
  public init(_ severity: Severity, _ finding: Finding, at place: Place) {
    self.severity = severity
    self.finding = finding
    self.place = place
  }

  /// An error at a stretch of a script.
  public static func error(_ finding: Finding, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.error, finding, at: .script(span))
  }

  /// A warning at a stretch of a script.
  public static func warning(_ finding: Finding, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.warning, finding, at: .script(span))
  }
}
