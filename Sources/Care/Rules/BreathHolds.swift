import Quantities
import ScriptLanguage
import Timing

/// Holding the breath.
extension CareRule {
  static let holdGate = CareRule(
    7,
    "hold-gate",
    [
      .error(
        "the breath is held, or rests after the out-breath, for more than 2 seconds, unless the script is marked"
          + " \"advanced\" and the breath has a twin"
      ),
      .error("the breath is held, or rests, for more than 7 seconds, always"),
    ],
    reason:
      "Holds are to be avoided in pregnancy, with heart or lung trouble, panic, epilepsy, eye conditions and after"
      + " surgery. Whoever can't hold needs a breath without holds in their place. Waiting with empty lungs is a hold as"
      + " well, once it lasts longer than the pause that comes by itself; so a rest has the same limits.",
    source: "Several practitioners' pages agree; the limits are ours.",
    [.practitioner, .ours],
    wrong: CareExample(
      """
      breath held = in 3s, hold 3s, out 4s

      breathe held for 50s
      """
    ),
    right: CareExample(
      head: "advanced",
      """
      breath even = in 4s, out 6s
      breath held = in 3s, hold 3s, out 4s, twin even

      breathe held for 50s
      """
    ),
    rewrite: "breath … = in 4s, hold 4s, out 4s, twin even"
  ) { facts, findings in
    for breath in facts.breaths {
      if breath.stillness > 7 + .slack {
        findings.add(
          .error,
          at: breath.span,
          "The breath \"\(breath.pattern)\" stands still for \(breath.stillness.told); 7 seconds is the most.",
          hint: "Shorten it, or leave it out."
        )
      } else if breath.stillness > BreathPattern.longestStillness + .slack {
        let hasTwin = facts.cues.patterns[breath.pattern]?.twin != nil
        guard !facts.sheet.isAdvanced || !hasTwin else { continue }
        let verb = breath.hold > BreathPattern.longestStillness + .slack ? "is held" : "rests after the out-breath"
        let missing = [
          facts.sheet.isAdvanced ? nil : "\"advanced\" in the head", hasTwin ? nil : "a twin without holds",
        ]
        findings.add(
          .error,
          at: breath.span,
          "The breath \"\(breath.pattern)\" \(verb) for \(breath.stillness.told), which not everyone may do.",
          hint: "Write 2s at most, or add \(listed(missing.compactMap { $0 })): "
            + "breath \(breath.pattern) = …, twin even"
        )
      }
    }
    checkWords(facts, &findings)
  }

  /// Words that ask for a held breath, outside of clenches (which are another rule's).
  private static func checkWords(_ facts: CareFacts, _ findings: inout CareFindings) {
    guard !facts.sheet.isAdvanced else { return }
    let clenches = facts.clenches
    var next = 0
    for line in facts.lines(.holdBreath) {
      while next < clenches.count, clenches[next].end <= line.start { next += 1 }
      if next < clenches.count, line.start >= clenches[next].leadIn { continue }
      guard facts.ordersBreathHold(line) else { continue }
      findings.add(
        .error,
        at: line.span,
        by: .words,
        "This asks for a held breath, which not everyone may do.",
        hint: "Leave it out, or mark the script \"advanced\" and pace the hold with a breath that has a twin."
      )
    }
  }

  static let fourSevenEightCap = CareRule(
    14,
    "four-seven-eight-cap",
    [.error("a breath of the proportions 4, 7, 8 goes on for more than 4 cycles")],
    reason: "Who taught the 4-7-8 breath to the public limits it to four cycles in the first month; more makes many"
      + " people lightheaded.",
    source: "The practitioner's own instructions.",
    [.practitioner],
    wrong: CareExample(
      head: "advanced",
      """
      breath even = in 4s, out 6s
      breath short-478 = in 2s, hold 3.5s, out 4s, twin even

      breathe short-478 for 6 breaths
      """
    ),
    right: CareExample(
      head: "advanced",
      """
      breath even = in 4s, out 6s
      breath short-478 = in 2s, hold 3.5s, out 4s, twin even

      breathe short-478 for 4 breaths
      """
    )
  ) { facts, findings in
    var cycles = 0
    for breath in facts.breaths where isFourSevenEight(breath) {
      cycles += 1
      guard cycles > 4 else { continue }
      findings.add(
        .error,
        at: breath.span,
        "The 4-7-8 breath goes on for more than 4 cycles here.",
        hint: "Write: for 4 breaths"
      )
    }
  }

  private static func isFourSevenEight(_ breath: PacedBreath) -> Bool {
    guard breath.phases == PacedBreath.Phases(.inhale, .hold, .exhale) else { return false }
    return abs(breath.hold / breath.inhale - 1.75) < 0.1 && abs(breath.exhale / breath.inhale - 2) < 0.1
  }
}
