import Quantities
import ScriptLanguage

/// Choices and notes that every script has.
extension CareRule {
  static let choice = CareRule(
    22,
    "choice",
    [
      .error(
        "no word of stopping, skipping or open eyes comes in the first 90 seconds, or before the pelvis is spoken of"
      ),
      .warning("eyes are to be closed, and no word near it says that they may stay open"),
    ],
    reason: "Recorded relaxation made 17 % of people with lasting anxiety more anxious. An easy way out, told early, is"
      + " what lets them stay; and closed eyes are not safe for everyone.",
    source: "A study of relaxation by tape; the limit of 90 seconds is ours.",
    [.study, .ours],
    wrong: CareExample(
      whole: """
        title "A calm example"
        context "Not while driving. Leave out whatever hurts or does not suit you today."

        "This is a place to rest. There is nothing to do here."
        """
    ),
    right: CareExample(
      whole: """
        title "A calm example"
        context "Not while driving. Leave out whatever hurts or does not suit you today."

        "This is a place to rest. Your eyes may close or stay open, and you may stop at any moment."
        """
    ),
    rewrite: "\"You may stop, skip a part, or open your eyes at any time.\""
  ) { facts, findings in
    guard let firstLine = facts.lines.first else { return }
    let hint = "Early on, say: \"You may stop, skip a part, or open your eyes at any time.\""
    let waysOut = facts.times(.stop, .skip, .eyesOpen)
    if !waysOut.isSaid(by: 90 + .slack) {
      let when = waysOut.starts.first.map { "The first word of a way out comes after \($0.roughly)" }
      findings.add(
        .error,
        at: firstLine.span,
        by: .words,
        "\(when ?? "Nothing here says that one may stop, skip a part or open the eyes"); it belongs in the first 90 seconds.",
        hint: hint
      )
    }
    if let pelvic = facts.firstOfPelvis, !waysOut.isSaid(by: pelvic.start) {
      findings.add(
        .error,
        at: pelvic.span,
        by: .words,
        "The pelvis is spoken of before any word of a way out.",
        hint: hint
      )
    }
    let open = facts.times(.eyesOpen)
    for line in facts.lines(.eyesClosed) where !open.hasAny(from: line.start - 15, to: line.end + 15) {
      findings.add(
        .warning,
        at: line.span,
        by: .words,
        "Closed eyes are the only choice here.",
        hint: "For example: \"Your eyes may close or stay open.\""
      )
    }
  }

  static let context = CareRule(
    26,
    "context",
    [.error("\"context\" in the head doesn't speak of driving, or of pain and conditions")],
    reason: "Nobody should doze off at the wheel; and with heart trouble, pain or a fresh wound some exercises are for"
      + " another day. The head is where one reads this before anything is heard.",
    source: "Hospital leaflets on muscle relaxation.",
    [.clinical],
    wrong: CareExample(
      whole: """
        title "A calm example"

        "You can skip a part, or stop at any moment."
        """
    ),
    right: CareExample(
      whole: """
        title "A calm example"
        context "Not while driving. Leave out whatever hurts or does not suit you today."

        "You can skip a part, or stop at any moment."
        """
    ),
    rewrite: "context \"Not while driving or using machines. Leave out whatever hurts or does not suit you today.\""
  ) { facts, findings in
    let said = facts.vocabulary.tags(in: facts.sheet.context)
    let missing = [
      said.has(.driving) ? nil : "not to listen while driving",
      said.has(.condition) ? nil : "who should leave something out, or ask first",
    ].compactMap { $0 }
    guard !missing.isEmpty else { return }
    let hint =
      "For example: context \"Not while driving. Leave out whatever hurts or does not suit you today.\""
    // Without a note there is nothing to misread in any language.
    let basis: CareFindings.Basis = facts.sheet.context.isEmpty ? .time : .words
    findings.add(
      .error,
      at: facts.written.contextSpan ?? facts.written.titleSpan,
      by: basis,
      "The head doesn't say \(listed(missing)).",
      hint: hint
    )
  }
}

extension CareFacts {
  /// The first thing that is about the pelvis: words or an exercise.
  fileprivate var firstOfPelvis: (start: Seconds, span: SourceSpan)? {
    let line = lines.first { $0.tags.has(.pelvis) }.map { (start: $0.start, span: $0.span) }
    let exercise = exercises.first { $0.body.has(.pelvis) }.map { (start: $0.start, span: $0.span) }
    guard let line, let exercise else { return line ?? exercise }
    return line.start <= exercise.start ? line : exercise
  }
}
