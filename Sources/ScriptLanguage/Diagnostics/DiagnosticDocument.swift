/// Findings as JSON, for editors and other programs.
public struct DiagnosticDocument: Codable, Sendable {
  /// The version of this form.
  public var format = 1
  /// The findings in the order of the script.
  public var findings: [Entry]

  /// One finding.
  public struct Entry: Codable, Sendable {
    /// `error` or `warning`.
    public var severity: String
    /// A stable name of what was found, such as `unknown-cue`.
    public var code: String
    /// What was found, in a sentence.
    public var message: String
    /// What to do about it.
    public var hint: String?
    /// The script or the profile; absent for a finding about an answer.
    public var file: String?
    /// The line, from 1.
    public var line: Int?
    /// The column, from 1, in characters.
    public var column: Int?
    /// The line on which it ends.
    public var endLine: Int?
    /// The column behind its end.
    public var endColumn: Int?
    /// The answer that the finding is about, as `name=answer`.
    public var answer: String?
  }

  /// Describes findings of those scripts.
  public init(_ diagnostics: [Diagnostic], sources: SourceSet) {
    findings = diagnostics.map { Entry($0, sources: sources) }
  }

  /// Describes why there was no script to look at.
  public init(failure message: String, hint: String?) {
    findings = [Entry(severity: "error", code: "no-script", message: message, hint: hint)]
  }

  /// The document as text, ending in a line break.
  public func text() throws -> String { try JSONText.of(self) }
}

extension DiagnosticDocument.Entry {
  fileprivate init(_ diagnostic: Diagnostic, sources: SourceSet) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.finding.code
    message = diagnostic.finding.message
    hint = diagnostic.finding.hint
    switch diagnostic.place {
    case .answer(let assignment): answer = assignment
    case .profile(let name, let position):
      file = name
      line = position.line
      column = position.column
    case .whole: file = sources.sources[0].name
    case .script(let span):
      let source = sources.source(of: span)
      let (start, end) = (source.position(at: span.range.lowerBound), source.position(at: span.range.upperBound))
      file = source.name
      line = start.line
      column = start.column
      endLine = end.line
      endColumn = end.column
    }
  }
}
