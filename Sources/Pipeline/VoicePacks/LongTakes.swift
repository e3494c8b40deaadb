import ScriptLanguage
import Timing

/// Says of words that are too long for their place which takes they are: those can't be hastened.
enum LongTakes {
  /// The findings of a timeline, those about takes with the takes' names.
  static func named(_ resolved: Resolver.Result, _ speech: SpokenScript) -> Diagnostics {
    var named = Diagnostics()
    var explained: Set<SourceSpan> = []
    for misfit in resolved.misfits {
      let files = misfit.utterances.compactMap { speech.file(of: $0)?.name }
      guard !files.isEmpty else { continue }
      explained.insert(misfit.span)
      named.error(.takeTooLong(files: files, take: misfit.take, has: misfit.has), at: misfit.span)
    }
    for diagnostic in resolved.diagnostics.inOrder {
      if case .script(let span) = diagnostic.place, explained.contains(span), diagnostic.finding.isOfLength { continue }
      named.add(diagnostic)
    }
    return named
  }
}

extension Finding {
  /// Whether it says that words are too long for their place.
  fileprivate var isOfLength: Bool {
    switch self {
    case .wordsLongerThanPhase, .wordsLongerThanExercise, .wordsLongerThanRest, .wordsCannotTake: true
    default: false
    }
  }
}
