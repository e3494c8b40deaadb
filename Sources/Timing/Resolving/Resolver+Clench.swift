import Quantities
import ScriptLanguage

/// Clenches: words, clench, letting go, rest.
extension Resolver {
  mutating func place(_ clench: Cue.Clench, span: SourceSpan) {
    place(clench.cue)
    if !clench.cue.isEmpty { owedPause = rate.frames(in: Spacing.beforeClench) }
    payOwedPause()
    let start = cursor
    let length = frames(clench.length)
    let end = start + length
    add(.clench(part: clench.part, words: clench.words, effort: clench.effort), length: length, span: span)

    // The words of the clench begin once it is under way, and end before it does.
    if !clench.hold.isEmpty {
      cursor += rate.frames(in: Spacing.intoClench)
      place(clench.hold)
      if cursor > end {
        diagnostics.error(
          .wordsLongerThanClench(take: rate.seconds(in: cursor - start), has: rate.seconds(in: length)),
          at: clench.hold.first?.span ?? span
        )
      }
    }

    cursor = end
    owedPause = .zero
    let rest = frames(clench.rest)
    add(.rest(part: clench.part), length: rest, span: span)
    if !clench.release.isEmpty {
      place(clench.release)
      if cursor > end + rest {
        diagnostics.error(
          .wordsLongerThanRest(take: rate.seconds(in: cursor - end), has: rate.seconds(in: rest)),
          at: clench.release.first?.span ?? span
        )
      }
    }
    cursor = end + rest
    owedPause = .zero
  }
}
