import Quantities
import ScriptLanguage

/// Sessions with a trainer.
extension CareRule {
  private static let frame = """
    title "A calm example"
    context "Not while driving, and not with an infection or an open wound."
    aim trainer

    "Everything here goes at your own pace. You may stop at any moment, and stay where you are for as long as you like."
    """

  static let trainerPain = CareRule(
    18,
    "trainer-pain",
    [
      .error("pain above 3 of 10 is to be borne"),
      .error("in a script with the aim trainer, something is to be pushed through"),
      .error("insertion is timed by command"),
    ],
    reason:
      "Pain teaches the muscles to guard. What goes in goes in when its owner wants it, or not at all; a recording"
      + " can't know when that is.",
    source: "Leaflets for trainer sessions: discomfort of 2 or 3 of 10 at most.",
    [.clinical],
    wrong: CareExample(
      whole: frame + """

        "Some discomfort, up to six out of ten, is fine."
        """
    ),
    right: CareExample(
      whole: frame + """

        "Some discomfort, up to two out of ten, may be there. If it is more than three, you can go back a step."
        """
    )
  ) { facts, findings in
    for line in facts.lines where line.tags.hasAny([.pain, .insertion, .pushThrough]) {
      let text = facts.text(line)
      if line.tags.has(.pain), !line.tags.has(.limit), let level = facts.vocabulary.painLevel(in: text), level > 3 {
        findings.add(
          .error,
          at: line.span,
          by: .words,
          "This lets pain go up to \(level) of 10.",
          hint: "At 3 of 10 at most, it is time to pause or to go back a step."
        )
      } else if facts.sheet.aim == .trainer,
        let phrase = facts.vocabulary.affirmed([.pushThrough], in: text).first
      {
        findings.add(
          .error,
          at: line.span,
          by: .words,
          "\"\(phrase)\" asks to go on against the body.",
          hint: "Say instead: \"You can stay here, or go back a step.\""
        )
      } else if line.tags.has(.insertion), facts.ordersInsertion(line) {
        findings.add(
          .error,
          at: line.span,
          by: .words,
          "This tells the listener when to let something in.",
          hint: "For example: \"If and when you would like to, on any out-breath, you may go a little further.\""
        )
      }
    }
  }

  static let trainerFrame = CareRule(
    19,
    "trainer-frame",
    [
      .error(
        "a script with the aim trainer doesn't say all of: at your own pace, you may stop, you may stay, when not to"
      )
    ],
    reason:
      "Whoever knows that there is no hurry, that stopping is fine, that staying at this stage is a whole session,"
      + " and when to leave it for another day, has nothing to fear from the track.",
    source: "Leaflets for trainer sessions.",
    [.clinical],
    wrong: CareExample(
      head: "aim trainer",
      """
      "Perhaps have a trainer within reach."
      """
    ),
    right: CareExample(
      whole: frame + """

        "Perhaps have a trainer within reach."
        """
    )
  ) { facts, findings in
    guard facts.sheet.aim == .trainer else { return }
    let said = facts.lines.reduce(into: facts.vocabulary.tags(in: facts.sheet.context)) { $0.formUnion($1.tags) }
    let frame: [(PhraseTag, String)] = [
      (.ownPace, "\"at your own pace\""), (.stop, "\"you may stop\""), (.mayStay, "\"you may stay at this stage\""),
      (.whenNotTo, "when not to do it, such as with an infection or an open wound"),
    ]
    let missing = frame.filter { !said.has($0.0) }.map(\.1)
    guard !missing.isEmpty else { return }
    findings.add(
      .error,
      at: facts.written.aimSpan,
      by: .words,
      "This session doesn't say yet: \(listed(missing)).",
      hint: "Say it before the session begins; when not to may also stand in \"context\"."
    )
  }
}

extension CareVocabulary {
  /// The highest level of ten that a text names: `4/10`, `four out of ten`, `4 of 10`, `on üzerinden dört`.
  fileprivate func painLevel(in text: String) -> Int? {
    let plain = PlainText(text)
    let words = plain.words(plain.bytes.indices).map { String($0.prefix { $0 != "," }) }
    var levels: [Int] = []
    for (index, word) in words.enumerated() {
      if word.hasSuffix("/10"), let level = Int(word.dropLast(3)) { levels.append(level) }
      guard number(word) == 10 else { continue }
      let isPartWord = self.words.partWords.contains
      if self.words.namesWholeFirst {
        guard index + 1 < words.count, isPartWord(words[index + 1]) else { continue }
        let level = words[(index + 1)...].first { !isPartWord($0) }
        if let level = level.flatMap({ number($0) }) { levels.append(level) }
      } else {
        guard index >= 2, isPartWord(words[index - 1]) else { continue }
        let level = words[..<(index - 1)].last { !isPartWord($0) }
        if let level = level.flatMap({ number($0) }) { levels.append(level) }
      }
    }
    return levels.max()
  }
}

extension CareFacts {
  /// Whether a line tells when to insert something: as a bare order, or on a count.
  fileprivate func ordersInsertion(_ line: SpokenLine) -> Bool {
    let plain = PlainText(text(line))
    return vocabulary.matcher.matches(of: [.insertion], in: plain).contains { match in
      guard !vocabulary.isNegated(match, in: plain), !line.tags.has(.invitation) else { return false }
      return vocabulary.isOrdered(match, in: plain) || line.tags.has(.onCommand)
    }
  }
}
