import Quantities
import ScriptLanguage

/// How fast the breath is paced.
extension CareRule {
  static let rateFloor = CareRule(
    8,
    "rate-floor",
    [
      .error("fewer than 4 breaths a minute; a warning in a script marked \"advanced\""),
      .warning("fewer than 5 breaths a minute; allowed in a script marked \"advanced\""),
    ],
    reason:
      "The pace that does most good lies between 4.5 and 6.5 breaths a minute. Slower ones leave many people short"
      + " of air, and then they gasp.",
    source: "Studies of slow breathing at the listener's own best pace; the limits are ours.",
    [.study, .ours],
    wrong: CareExample(
      """
      breath slow = in 6s, out 10s

      breathe slow for 48s
      """
    ),
    right: CareExample(
      """
      breath easy = in 4s, out 6s

      breathe easy for 50s
      """
    ),
    rewrite: "breath … = in 4s, out 6s"
  ) { facts, findings in
    let (error, warning): (BreathsPerMinute, BreathsPerMinute) = (4, 5)
    for breath in facts.breaths {
      let rate = breath.rate + rateSlack
      guard rate < (facts.sheet.isAdvanced ? error : warning) else { continue }
      findings.add(
        rate < error && !facts.sheet.isAdvanced ? .error : .warning,
        at: breath.span,
        "The breath \"\(breath.pattern)\" is paced at \(breath.rate.told) here, which is too slow for many.",
        hint: "Shorten its phases: \"in 4s, out 6s\" makes 6/min."
      )
    }
  }

  static let rateCeiling = CareRule(
    9,
    "rate-ceiling",
    [.error("more than 20 breaths a minute for longer than 30 seconds")],
    reason: "Fast breathing washes out carbon dioxide: fingers tingle, the head swims, and fear may rise.",
    source: "Physiology of breathing; the limits are ours.",
    [.common, .ours],
    wrong: CareExample(
      """
      breath quick = in 1s, out 1.2s

      breathe quick for 44s
      """
    ),
    right: CareExample(
      """
      breath light = in 2s, out 3s

      breathe light for 45s
      """
    )
  ) { facts, findings in
    var run: (start: Seconds, end: Seconds) = (0, 0)
    for breath in facts.breaths where breath.rate - rateSlack > 20 {
      if breath.start - run.end > 1 { run.start = breath.start }
      run.end = breath.end
      guard run.end - run.start > 30 + .slack else { continue }
      findings.add(
        .error,
        at: breath.span,
        "The breath is paced at \(breath.rate.told) for more than 30 seconds here, fast enough to make one dizzy.",
        hint: "Use a breath of 3s at least, or fewer of them."
      )
    }
  }

  /// What rounding to whole frames may change in a rate.
  static let rateSlack: BreathsPerMinute = 0.001

  static let ratio = CareRule(
    10,
    "ratio",
    [.warning("the way out is shorter than the way in, or more than 2.5 times as long")],
    reason: "People feel calmer when the way out is the longer one; when it is much longer, they run out of air.",
    source: "A study that compared in:out 0.42 with 2.33; the upper limit is ours.",
    [.study, .ours],
    wrong: CareExample(
      """
      breath uneasy = in 6s, out 4s

      breathe uneasy for 50s
      """
    ),
    right: CareExample(
      """
      breath easy = in 4s, out 6s

      breathe easy for 50s
      """
    ),
    rewrite: "breath … = in 4s, out 6s"
  ) { facts, findings in
    for breath in facts.breaths where breath.inhale > 0 && breath.exhale > 0 {
      let ratio = breath.exhale / breath.inhale
      guard ratio < 0.999 || ratio > 2.501 else { continue }
      let inhale = breath.inhale.told
      findings.add(
        .warning,
        at: breath.span,
        "The breath \"\(breath.pattern)\" goes in for \(inhale) and out for \(breath.exhale.told).",
        hint: ratio < 1 ? "Let the way out be as long at least." : "Let the way out be 2.5 times as long at most."
      )
    }
  }

  static let rampSlope = CareRule(
    12,
    "ramp-slope",
    [.warning("the pace changes by more than 1 breath a minute in a minute")],
    reason: "A breath that is slowed too fast becomes work, and is followed by a gasp.",
    source: "Devices that slow the breath start at the listener's own rate and take a quarter of an hour; the limit is"
      + " ours.",
    [.clinical, .common],
    wrong: CareExample(
      """
      breath easy = in 4s, out 6s

      breathe easy from 12/min to 6/min over 2m
      "Now let your breath find its own way."
      """
    ),
    right: CareExample(
      """
      breath easy = in 4s, out 6s

      breathe easy from 12/min to 6/min over 6m
      "Now let your breath find its own way."
      """
    )
  ) { facts, findings in
    for (breath, next) in zip(facts.breaths, facts.breaths.dropFirst())
    where breath.span == next.span && next.number == breath.number + 1 {
      let change = next.rate - breath.rate
      let slope = abs(change.value) / (breath.length.value / 60)
      guard slope > 1.01 else { continue }
      findings.add(
        .warning,
        at: breath.span,
        "The pace changes here by \(told(slope)) breaths a minute in each minute.",
        hint: "Give the change more time: a minute for each breath a minute."
      )
    }
  }
}
