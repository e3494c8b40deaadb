/// Findings as they come up; each is kept once, and they are told in the order of the script.
public struct Diagnostics: Sendable {
  private var found: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  /// Begins with none.
  public init() {}

  /// Keeps a finding unless the same is there already (a loop meets its lines more than once).
  public mutating func add(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { found.append(diagnostic) }
  }

  /// Keeps an error at a stretch of a script.
  public mutating func error(_ finding: Finding, at span: SourceSpan) { add(.error(finding, at: span)) }

  /// Keeps a warning at a stretch of a script.
  public mutating func warning(_ finding: Finding, at span: SourceSpan) { add(.warning(finding, at: span)) }

  /// Keeps all of another collection's.
  public mutating func add(contentsOf other: Diagnostics) { for diagnostic in other.found { add(diagnostic) } }

  /// Whether any of them keeps the script from being rendered.
  public var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// All findings in the order of the script; those of no line come first.
  public var inOrder: [Diagnostic] {
    found.enumerated().sorted { a, b in
      let (left, right) = (Self.key(a.element), Self.key(b.element))
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }

  private static func key(_ diagnostic: Diagnostic) -> (Int, Int) {
    guard case .script(let span) = diagnostic.place else { return (-1, 0) }
    return (span.file, span.range.lowerBound)
  }
}
