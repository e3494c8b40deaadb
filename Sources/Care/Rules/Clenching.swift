import Quantities

/// How a clench is done: breath, length, rest.
extension CareRule {
  static let breathHoldTense = CareRule(
    1,
    "breath-hold-tense",
    [
      .error("the breath is held during a clench, by the pacing or by the words"),
      .warning("a clench of 4 seconds or more has no word near it about breathing on"),
    ],
    reason: "Straining against a held breath drives the blood pressure up. Of 60 healthy people, 43 % did it by"
      + " themselves while tensing, and 18 % when they were told to keep breathing and to tense for a shorter time.",
    source: "A study of straining during muscle tensing.",
    [.study],
    wrong: CareExample(
      """
      muscle hands "both hands"

      clench hands at 50% for 5s, rest 20s:
        cue "When you are ready, make two fists."
        hold "Now hold your breath."
      """
    ),
    right: CareExample(
      """
      muscle hands "both hands"

      clench hands at 50% for 5s, rest 20s:
        cue "When you are ready, make two fists."
        hold "Keep breathing."
      """
    ),
    rewrite: "hold \"Keep breathing.\""
  ) { facts, findings in
    let clenches = facts.clenches
    let holds = facts.holds
    let told = facts.lines(.holdBreath).filter { facts.ordersBreathHold($0) }
    let reminders = facts.times(.keepBreathing)
    var (nextHold, nextLine) = (0, 0)
    for clench in clenches {
      while nextHold < holds.count, holds[nextHold].end <= clench.start + longestOverlap {
        nextHold += 1
      }
      if nextHold < holds.count, holds[nextHold].start < clench.end - longestOverlap {
        findings.add(
          .error,
          at: clench.span,
          "The breath is held while \(clench.words) is tensed.",
          hint: "Pace this with a breath that has no \"hold\", or let the clench wait with \"on out\"."
        )
      }
      while nextLine < told.count, told[nextLine].start < clench.leadIn { nextLine += 1 }
      while nextLine < told.count, told[nextLine].start < clench.end {
        findings.add(
          .error,
          at: told[nextLine].span,
          by: .words,
          "This asks for a held breath during a clench.",
          hint: "Say \"Keep breathing.\" instead."
        )
        nextLine += 1
      }
      if clench.length > 4 - .slack, !reminders.hasAny(from: max(clench.leadIn, 0), to: clench.end) {
        findings.add(
          .warning,
          at: clench.span,
          by: .words,
          "Nothing near this clench of \(clench.length.told) says to keep breathing.",
          hint: "For example: hold \"Keep breathing.\""
        )
      }
    }
  }

  /// How much of a hold may lie within a clench by the way.
  private static let longestOverlap: Seconds = 0.25

  static let tenseLong = CareRule(
    2,
    "tense-long",
    [.error("a clench lasts longer than 10 seconds"), .warning("a clench lasts longer than 7 seconds")],
    reason: "Five to seven seconds are enough to feel a muscle work. Longer clenches tire it and invite cramps and"
      + " straining.",
    source: "Progressive muscle relaxation as Bernstein and Borkovec teach it.",
    [.clinical],
    wrong: CareExample(
      """
      muscle hands "both hands"

      clench hands at 50% for 12s, rest 30s
      """
    ),
    right: CareExample(
      """
      muscle hands "both hands"

      clench hands at 50% for 5s, rest 20s
      """
    ),
    rewrite: "clench … for 5s"
  ) { facts, findings in
    for clench in facts.clenches where clench.length > 7 + .slack {
      findings.add(
        clench.length > 10 + .slack ? .error : .warning,
        at: clench.span,
        "This clench lasts \(clench.length.told); 5 to 7 seconds are enough.",
        hint: "For example: for 5s"
      )
    }
  }

  static let relaxShort = CareRule(
    3,
    "relax-short",
    [.warning("the rest after a clench is shorter than 10 seconds, or than twice the clench")],
    reason: "What is practised is the letting go, and it takes longer than the clench: 20 to 40 seconds after 5 to 7.",
    source: "Progressive muscle relaxation as Bernstein and Borkovec teach it; the lower limit is ours.",
    [.clinical, .ours],
    wrong: CareExample(
      """
      muscle hands "both hands"

      clench hands at 50% for 5s, rest 8s
      """
    ),
    right: CareExample(
      """
      muscle hands "both hands"

      clench hands at 50% for 5s, rest 20s..30s
      """
    ),
    rewrite: "clench … rest 20s..30s"
  ) { facts, findings in
    for clench in facts.clenches {
      guard let rest = clench.rest else { continue }
      let least = max(10, clench.length * 2)
      guard rest < least - .slack else { continue }
      findings.add(
        .warning,
        at: clench.span,
        "Only \(rest.told) of rest follow a clench of \(clench.length.told) here; \(least.told) is the least.",
        hint: "For example: rest 20s..30s"
      )
    }
  }
}

extension CareFacts {
  /// Whether a line tells the listener to hold the breath, rather than speaking of it.
  func ordersBreathHold(_ line: SpokenLine) -> Bool {
    let plain = PlainText(text(line))
    return vocabulary.matcher.matches(of: [.holdBreath], in: plain).contains {
      vocabulary.isOrdered($0, in: plain) && !vocabulary.isNegated($0, in: plain)
    }
  }
}
