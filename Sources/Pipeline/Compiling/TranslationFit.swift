import ScriptLanguage
import Timing

/// Findings about time, told to the translator whose words they are about.
enum TranslationFit {
  /// The same findings; those about words of a translation that are too long point to the translation.
  static func located(_ diagnostics: Diagnostics, in program: Program) -> Diagnostics {
    var located = Diagnostics()
    for diagnostic in diagnostics.inOrder { located.add(Self.located(diagnostic, in: program)) }
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
