import ScriptLanguage
import Timing

/// Findings about time, told to the translator whose words they are about.
enum TranslationFit {
  /// Whether the errors are only that words are not translated yet: then those that are can still be measured, so that
  /// a translator hears of all in one run.
  static func isUnfinished(_ diagnostics: Diagnostics) -> Bool {
    diagnostics.inOrder.allSatisfy { diagnostic in
      guard diagnostic.severity == .error, case .translation(let finding) = diagnostic.finding else {
        return diagnostic.severity != .error
      }
      switch finding {
      case .missing, .untranslated, .fuzzy: return true
      default: return false
      }
    }
  }

  /// The same findings; those about words of a translation that are too long point to the translation. Of a translation
  /// that is unfinished, nothing else is told: its other words are not those that will be heard.
  static func located(_ diagnostics: Diagnostics, in program: Program, isUnfinished: Bool) -> Diagnostics {
    var located = Diagnostics()
    for diagnostic in diagnostics.inOrder {
      let diagnostic = Self.located(diagnostic, in: program)
      if isUnfinished {
        guard case .translation = diagnostic.finding else { continue }
      }
      located.add(diagnostic)
    }
    return located
  }

  private static func located(_ diagnostic: Diagnostic, in program: Program) -> Diagnostic {
    guard case .script(let span) = diagnostic.place else { return diagnostic }
    let isRelease: Bool
    switch diagnostic.finding {
    case .wordsLongerThanExercise, .wordsCannotTake: isRelease = false
    case .wordsLongerThanRest: isRelease = true
    default: return diagnostic
    }
    guard let place = program.translationSpan(of: span, isRelease: isRelease) else { return diagnostic }
    let source = program.sources.source(of: span)
    let line = "\(source.name):\(program.sources.line(of: span))"
    let finding = TranslationFinding.doesNotFit(diagnostic.finding.message, line: line)
    return Diagnostic(diagnostic.severity, .translation(finding), at: .script(place))
  }
}
