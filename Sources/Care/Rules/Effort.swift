import Quantities

/// How hard a clench is, and what is said about it.
extension CareRule {
  static let maxEffort = CareRule(
    4,
    "max-effort",
    [
      .error("neck or jaw are clenched with full effort"),
      .warning("anything is clenched with full effort (90 % or more), and nothing before it says \"never to pain\""),
    ],
    reason: "Full effort is as much as is comfortable, never as much as is possible; neck and jaw have small joints"
      + " that it can hurt.",
    source: "Leaflets and manuals of progressive muscle relaxation: never to pain, ease off at the neck, leave the jaw"
      + " out with joint trouble.",
    [.clinical],
    wrong: CareExample(
      """
      muscle hands "both hands"

      clench hands at 100% for 5s, rest 20s:
        cue "When you are ready, make two fists, as tight as you can."
      """
    ),
    right: CareExample(
      """
      muscle hands "both hands"

      clench hands at 100% for 5s, rest 20s:
        cue "When you are ready, make two firm fists, but never to pain."
      """
    ),
    rewrite: "cue \"…, as firmly as is comfortable, and never to pain.\""
  ) { facts, findings in
    let notes = facts.times(.neverToPain)
    for clench in facts.clenches {
      guard let effort = clench.effort, effort >= leastFullEffort else { continue }
      if clench.body.hasAny([.neck, .jaw]) {
        findings.add(
          .error,
          at: clench.span,
          by: .words,
          "Full effort is too much for \(clench.words).",
          hint: "Half is plenty here: at 50%"
        )
      } else if !notes.isSaid(by: clench.end) {
        findings.add(
          .warning,
          at: clench.span,
          by: .words,
          "Full effort is asked for, and nothing has said that it is never to hurt.",
          hint: "For example: \"As firmly as is comfortable, and never to pain.\""
        )
      }
    }
  }

  /// From here on an effort counts as full.
  private static let leastFullEffort: Percent = 90

  static let toeCurl = CareRule(
    5,
    "toe-curl",
    [.warning("feet or toes are clenched, and no word prepares for a cramp")],
    reason: "Curled toes cramp easily, and who does not expect it is startled out of the rest.",
    source: "Manuals of progressive muscle relaxation, which have toes point up rather than down.",
    [.clinical],
    wrong: CareExample(
      """
      muscle feet "the toes of both feet"

      clench feet at 50% for 5s, rest 20s
      """
    ),
    right: CareExample(
      """
      muscle feet "the toes of both feet"

      clench feet at 50% for 5s, rest 20s:
        cue "When you are ready, curl your toes a little. Ease off if you feel a cramp."
      """
    ),
    rewrite: "cue \"… Ease off if you feel a cramp.\""
  ) { facts, findings in
    let notes = facts.times(.cramp)
    for clench in facts.clenches where clench.body.has(.feet) && !notes.isSaid(by: clench.end) {
      findings.add(
        .warning,
        at: clench.span,
        by: .words,
        "Nothing before this clench says what to do about a cramp.",
        hint: "For example: \"Ease off if you feel a cramp.\""
      )
    }
  }

  static let neckPress = CareRule(
    5,
    "neck-press",
    [.warning("the neck is tensed, or the head pressed back, and no word says to go slowly")],
    reason: "A neck that is tensed with a jerk can hurt for days.",
    source: "Leaflets of progressive muscle relaxation: ease off at neck, back and feet.",
    [.clinical],
    wrong: CareExample(
      """
      muscle neck "your neck"

      clench neck at 50% for 5s, rest 20s
      """
    ),
    right: CareExample(
      """
      muscle neck "your neck"

      clench neck at 50% for 5s, rest 20s:
        cue "If you like, let your head press back, slowly, and only as far as is comfortable."
      """
    ),
    rewrite: "cue \"Slowly, and only as far as is comfortable, …\""
  ) { facts, findings in
    let presses = facts.times(.headPress)
    let notes = facts.times(.slowly)
    var noted: Set<String> = []
    for clench in facts.clenches {
      guard clench.body.has(.neck) || presses.hasAny(from: clench.leadIn, to: clench.end) else { continue }
      // What was said at the first clench of a part holds for those that follow.
      if notes.hasAny(from: clench.leadIn, to: clench.end) { noted.insert(clench.part) }
      guard !noted.contains(clench.part) else { continue }
      findings.add(
        .warning,
        at: clench.span,
        by: .words,
        "Nothing says to go slowly here, and this is the neck.",
        hint: "For example: \"Slowly, and only as far as is comfortable.\""
      )
    }
  }

  static let painSkip = CareRule(
    6,
    "pain-skip",
    [.error("something is clenched or stretched, and nothing says that it may be skipped or stopped")],
    reason: "Pain, spasms and arthritis are common, and a recording can't see a face: whoever listens must know that"
      + " leaving out is part of the practice.",
    source: "Hospital leaflets on muscle relaxation.",
    [.clinical],
    wrong: CareExample(
      whole: """
        title "A calm example"
        context "Not while driving. Leave out whatever hurts or does not suit you today."
        muscle hands "both hands"

        "Your eyes may close or stay open."
        clench hands at 50% for 5s, rest 20s
        """
    ),
    right: CareExample(
      whole: """
        title "A calm example"
        context "Not while driving. Leave out whatever hurts or does not suit you today."
        muscle hands "both hands"

        "Your eyes may close or stay open. You can skip this, or stop at any moment."
        clench hands at 50% for 5s, rest 20s
        """
    ),
    rewrite: "\"You can skip a part, do less, or stop at any moment.\""
  ) { facts, findings in
    guard let first = facts.exercises.first(where: { $0.kind != .imagine }) else { return }
    guard facts.times(.skip, .stop).starts.isEmpty else { return }
    findings.add(
      .error,
      at: first.span,
      by: .words,
      "Nothing in this script says that a part may be skipped or stopped.",
      hint: "Early on, say: \"You can skip a part, do less, or stop at any moment.\""
    )
  }
}
