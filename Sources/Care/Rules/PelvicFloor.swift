import Quantities

/// The pelvic floor: letting go comes first.
extension CareRule {
  static let pelvicTiming = CareRule(
    15,
    "pelvic-timing",
    [.warning("the pelvic floor is lifted on the in-breath")],
    reason:
      "With the in-breath the pelvic floor lengthens and widens; with the out-breath it recoils. A lift on the way"
      + " in works against the body.",
    source: "Clinical texts; one teaches the opposite, and we follow the others.",
    [.clinical],
    wrong: CareExample(
      head: "aim release",
      """
      breath easy = in 4s, out 6s
      muscle pelvic-floor "your pelvic floor"

      breathe easy:
        clench pelvic-floor on in at 25% for 3s, rest 15s
      """
    ),
    right: CareExample(
      head: "aim release",
      """
      breath easy = in 4s, out 6s
      muscle pelvic-floor "your pelvic floor"

      breathe easy:
        clench pelvic-floor on out at 25% for 3s, rest 15s
      """
    ),
    rewrite: "clench … on out"
  ) { facts, findings in
    let hint = "Let the lift come with the out-breath: on out"
    let clenches = facts.clenches.filter { $0.body.has(.pelvis) }
    for clench in clenches where facts.cues.onInBreath.contains(clench.span) {
      findings.add(.warning, at: clench.span, "This lift begins with the in-breath.", hint: hint)
    }
    var next = 0
    for line in facts.lines(.lift) where line.tags.has(.inBreath) || facts.cues.saidOnInBreath.contains(line.span) {
      while next < clenches.count, clenches[next].end <= line.start { next += 1 }
      let isNear = next < clenches.count && line.start >= clenches[next].leadIn
      guard isNear || line.tags.has(.pelvis), facts.liftsOnInBreath(line) else { continue }
      findings.add(.warning, at: line.span, by: .words, "These words ask for a lift on the in-breath.", hint: hint)
    }
  }

  static let pelvicStrength = CareRule(
    16,
    "pelvic-strength",
    [
      .error("the pelvic floor is clenched more than twice with one effort"),
      .error("the pelvic floor is clenched for less than 2 seconds, or in quick flicks"),
      .error("the pelvic floor is clenched for more than 5 seconds, in a script whose aim is release or trainer"),
    ],
    reason: "Many contractions, quick ones and long ones are strength training. A pelvic floor that is tense already"
      + " needs the opposite, and can hurt more afterwards.",
    source: "Clinical texts on down-training; practitioners agree not to strengthen while it hurts.",
    [.clinical, .practitioner],
    wrong: CareExample(
      head: "aim release",
      """
      muscle pelvic-floor "your pelvic floor"

      repeat 4:
        clench pelvic-floor at 50% for 4s, rest 20s
      """
    ),
    right: CareExample(
      head: "aim release",
      """
      muscle pelvic-floor "your pelvic floor"

      repeat 2:
        clench pelvic-floor at 50% for 4s, rest 20s
      """
    )
  ) { facts, findings in
    let clenches = facts.clenches.filter { $0.body.has(.pelvis) }
    var counts: [Percent: Int] = [:]
    for clench in clenches {
      counts[clench.effort ?? 100, default: 0] += 1
      if facts.isDownTraining, clench.length > 5 + .slack {
        findings.add(
          .error,
          at: clench.span,
          "This holds \(clench.words) for \(clench.length.told), which is strength training.",
          hint: "In a script for letting go, 5s at most."
        )
      } else if clench.length < 2 - .slack {
        findings.add(
          .error,
          at: clench.span,
          "A clench of \(clench.length.told) is a quick flick, which is strength training.",
          hint: "For example: for 4s"
        )
      } else if counts[clench.effort ?? 100, default: 0] > 2 {
        findings.add(
          .error,
          at: clench.span,
          "This is the third time or more that \(clench.words) is clenched with this effort.",
          hint: "Twice is enough to notice the difference; the rest of the time is for letting go."
        )
      }
    }
    let hasPelvis = !clenches.isEmpty || facts.isDownTraining
    for line in facts.lines(.quickFlick) where hasPelvis || line.tags.has(.pelvis) {
      guard let phrase = facts.vocabulary.affirmed([.quickFlick], in: facts.text(line)).first else { continue }
      findings.add(
        .error,
        at: line.span,
        by: .words,
        "\"\(phrase)\" is strength training.",
        hint: "Let a clench come slowly and go slowly."
      )
    }
  }

  static let urineStop = CareRule(
    17,
    "urine-stop",
    [.warning("the image of stopping the flow of urine is used, and nothing says not to do it on the toilet")],
    reason: "It is a good image for finding the muscles, and a bad habit: practised on the toilet it disturbs the"
      + " emptying of the bladder.",
    source: "Clinical texts on the pelvic floor.",
    [.clinical],
    wrong: CareExample(
      """
      muscle pelvic-floor "your pelvic floor"

      clench pelvic-floor at 50% for 5s, rest 20s:
        cue "If you like, draw in, as though you were stopping the flow of urine."
      """
    ),
    right: CareExample(
      """
      muscle pelvic-floor "your pelvic floor"

      clench pelvic-floor at 50% for 5s, rest 20s:
        cue "If you like, draw in, as though you were stopping the flow of urine. It is only a picture, not for practice on the toilet."
      """
    ),
    rewrite: "\"It is only a picture, not for practice on the toilet.\""
  ) { facts, findings in
    let notes = facts.times(.toiletNote)
    for line in facts.lines(.urineImage) where !notes.hasAny(from: line.start - 30, to: line.end + 30) {
      findings.add(
        .warning,
        at: line.span,
        by: .words,
        "Nothing near this image says not to practise it on the toilet.",
        hint: "Add: \"It is only a picture, not for practice on the toilet.\""
      )
    }
  }
}

extension CareFacts {
  /// Whether a lift is asked for while the breath goes in: the last turn of the breath before it is an in-breath.
  fileprivate func liftsOnInBreath(_ line: SpokenLine) -> Bool {
    let plain = PlainText(text(line))
    var isIn = cues.saidOnInBreath.contains(line.span)
    for match in vocabulary.matcher.matches(of: [.inBreath, .outBreath, .lift], in: plain) {
      switch match.tag {
      case .inBreath: isIn = true
      case .outBreath: isIn = false
      default: if isIn, !vocabulary.isNegated(match, in: plain) { return true }
      }
    }
    return false
  }
}
