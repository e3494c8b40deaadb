import ScriptLanguage

/// Findings of one rule as they come up: at each line the gravest, and of these the first.
struct CareFindings {
  /// A finding, before the level and the allowances have been looked at.
  struct Found {
    var severity: Diagnostic.Severity
    var place: Diagnostic.Place
    var message: String
    var hint: String?
  }

  /// Where a finding's certainty comes from.
  enum Basis {
    /// From times and cues.
    case time
    /// From words, which are only known in some languages.
    case words
  }

  /// Whether the words of the script's language are known.
  let knowsWords: Bool
  private(set) var found: [Found] = []
  private var places: [Diagnostic.Place: Int] = [:]

  init(knowsWords: Bool) { self.knowsWords = knowsWords }

  /// Keeps a finding at a line; the sentences are only made where it is kept.
  mutating func add(
    _ severity: Diagnostic.Severity,
    at span: SourceSpan?,
    by basis: Basis = .time,
    _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) {
    let place = span.map { Diagnostic.Place.script($0) } ?? .whole
    let isSure = basis == .time || knowsWords
    let severity = isSure ? severity : .warning
    let known = places[place]
    if let known, severity == .warning || found[known].severity == .error { return }
    let note = isSure ? "" : " (I looked for English words, since I know none of this language; so I may be wrong.)"
    let finding = Found(severity: severity, place: place, message: message() + note, hint: hint())
    if let known {
      found[known] = finding
    } else {
      places[place] = found.count
      found.append(finding)
    }
  }
}
