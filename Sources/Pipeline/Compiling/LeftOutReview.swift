import ScriptLanguage
import Timing

/// Holds what a listener leaves out against the muscles and sections that there are.
///
/// A profile serves every routine, so a name that only other routines have is fine. A name that none has would leave
/// nothing out, and whoever must not do something would be asked to do it: that is an error. A word for a part of the
/// body may well be meant for a routine that is not at hand, so for that a warning has to do.
enum LeftOutReview {
  static func review(
    _ listener: Listener,
    of sheet: CueSheet,
    _ program: Program,
    world: some ScriptWorld
  ) -> Diagnostics {
    var diagnostics = Diagnostics()
    var own = PartNames(sheet.parts)
    own.add(program)
    let missing = listener.leftOut.filter { !own.has($0.name) }
    guard !missing.isEmpty else { return diagnostics }

    let files = [program.sources.sources[0].path] + listener.leftOut.map(\.file)
    let others = PartNames(
      of: world.scripts(besideFiles: files.compactMap { $0 }),
      world: world,
      language: listener.language
    )
    for wish in missing {
      let isWord = BodyWords.has(Listener.folded(wish.name))
      let near = own.neighbour(of: wish.name)
      let isKnown = others.has(wish.name)
      if !isKnown, !isWord {
        let suggestion =
          own.suggestion(for: wish.name) ?? others.suggestion(for: wish.name)
          ?? BodyWords.suggestion(for: Listener.folded(wish.name))
        let finding = Finding.unknownPart(wish.name, suggestion: suggestion, known: sheet.parts)
        diagnostics.add(Diagnostic(.error, finding, at: wish.place))
      } else if let near {
        // Whoever leaves out the hand hardly wants to clench both hands.
        guard !listener.leavesOut(near) else { continue }
        diagnostics.add(Diagnostic(.warning, .partOfLikeName(wish.name, likely: near), at: wish.place))
      } else if !isKnown {
        diagnostics.add(Diagnostic(.warning, .absentPart(wish.name, known: sheet.parts), at: wish.place))
      }
    }
    return diagnostics
  }
}

extension LeftOut {
  /// The profile that it stands in.
  fileprivate var file: String? {
    if case .profile(let file, _) = place { file } else { nil }
  }
}
