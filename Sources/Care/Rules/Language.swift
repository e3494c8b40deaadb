import Quantities
import ScriptLanguage

/// The words themselves.
extension CareRule {
  static let commandLanguage = CareRule(
    20,
    "command-language",
    [.warning("more than 40 % of a section's sentences are bare orders")],
    reason: "Relaxing on command is hard, and for some people orders are frightening. Invitations leave the choice with"
      + " the listener. \"Let …\" and \"Keep breathing\" are not counted;"
      + " \"You must …\" and \"You have to …\" are.",
    source: "Texts on trauma-sensitive guiding; the limit is ours.",
    [.clinical, .ours],
    wrong: CareExample(
      """
      section "Hands":
        "Put your hands on your lap. Close the left one. Open it again. Feel the difference."
      """
    ),
    right: CareExample(
      """
      section "Hands":
        "If you like, put your hands on your lap. Perhaps close the left one. Let it open again. Feel the difference."
      """
    ),
    rewrite: "\"If you like, …\", \"When you are ready, …\", \"Perhaps …\""
  ) { facts, findings in
    var kinds: [SentenceKind?] = Array(repeating: nil, count: facts.utteranceCount)
    // Sentences outside of all sections are counted together, in the last place.
    let none = facts.sections.count
    var counts = Array(repeating: (orders: 0, sentences: 0, span: SourceSpan?.none), count: none + 1)
    for line in facts.lines {
      let kind = kinds[line.utterance] ?? facts.kind(of: line)
      kinds[line.utterance] = kind
      guard kind != .noSentence else { continue }
      let section = line.section ?? none
      counts[section].sentences += 1
      guard kind == .order else { continue }
      counts[section].orders += 1
      if counts[section].span == nil { counts[section].span = line.span }
    }
    for (section, count) in counts.enumerated() where count.sentences >= fewestSentences {
      let share = Double(count.orders) / Double(count.sentences)
      guard share > 0.4 else { continue }
      let place = section < none ? "in \"\(facts.sections[section].title)\"" : "outside of sections"
      findings.add(
        .warning,
        at: section < none ? facts.sections[section].span : count.span,
        by: .words,
        "\(count.orders) of the \(count.sentences) sentences \(place) are bare orders.",
        hint: "Invite instead: \"If you like, …\", \"When you are ready, …\", \"Perhaps …\""
      )
    }
  }

  /// A section with fewer sentences has no manner of speaking yet.
  private static let fewestSentences = 4

  static let triggerPhrases = CareRule(
    21,
    "trigger-phrases",
    [
      .error(
        "a phrase is used that shames, presses or frightens, such as \"just relax\", \"normal\" or \"push through\""
      )
    ],
    reason:
      "\"Just relax\" is what many have heard from people who didn't help. \"Normal\" makes everyone else abnormal."
      + " Some phrases recall what someone was told while being hurt.",
    source: "Texts on trauma-sensitive guiding and on pelvic pain.",
    [.clinical, .practitioner],
    wrong: CareExample(
      """
      "Just relax."
      """
    ),
    right: CareExample(
      """
      "Perhaps something softens, and perhaps not. Both are fine."
      """
    )
  ) { facts, findings in
    let isTrainer = facts.sheet.aim == .trainer
    for (written, tags) in facts.writtenTexts where tags.hasAny([.trigger, .pushThrough]) {
      // In a session with a trainer, pushing through is another rule's.
      let sought: [PhraseTag] = isTrainer ? [.trigger] : [.trigger, .pushThrough]
      for phrase in facts.vocabulary.affirmed(sought, in: written.text) {
        findings.add(
          .error,
          at: written.span,
          by: .words,
          "\"\(phrase)\" may shame or frighten someone who listens.",
          hint: "Say what there is to notice, and leave the rest to the listener."
        )
      }
    }
  }

  static let anatomySlots = CareRule(
    23,
    "anatomy-slots",
    [.warning("the script itself uses gendered words for the body or for people")],
    reason: "Words for the body and for partners belong to the listener, who may use others, or have another body than"
      + " the script expects. As answers, the same words are welcome.",
    source: "Texts on inclusive care.",
    [.clinical],
    wrong: CareExample(
      """
      "Perhaps your vagina softens a little."
      """
    ),
    right: CareExample(
      head: "ask here: words = \"your pelvic floor\" \"Which words do you use for this part of you?\"",
      """
      "Perhaps {here} softens a little."
      """
    ),
    rewrite: "ask pelvic_floor: words = \"your pelvic floor\" \"Which words do you use for this part of you?\""
  ) { facts, findings in
    for (written, tags) in facts.writtenTexts where tags.has(.gendered) {
      guard let phrase = facts.vocabulary.matched([.gendered], in: written.text).first else { continue }
      findings.add(
        .warning,
        at: written.span,
        by: .words,
        "\"\(phrase)\" may not be the listener's word.",
        hint: "Ask for it: ask part: words = \"…\" \"Which words do you use?\", and write {part} here."
      )
    }
  }

  static let claims = CareRule(
    24,
    "claims",
    [.error("a cure, a guarantee or a rate of success is promised, in percent or as a share of people")],
    reason:
      "Nothing here cures, and success rates of studies are not promises to a person. A trial of trainers found no"
      + " significant difference in intercourse, though fear grew less. Whoever is promised much blames themselves.",
    source: "A pilot trial, and the custom of clinical leaflets.",
    [.study, .clinical],
    wrong: CareExample(
      """
      "This practice will cure your pain."
      """
    ),
    right: CareExample(
      """
      "This practice may help you to notice tension early."
      """
    )
  ) { facts, findings in
    for (written, tags) in facts.writtenTexts {
      let claim = tags.has(.claim) ? facts.vocabulary.affirmed([.claim], in: written.text).first : nil
      let rate = tags.hasAny([.success, .benefit]) ? facts.vocabulary.successRate(in: written.text) : nil
      guard let phrase = claim ?? rate else { continue }
      findings.add(
        .error,
        at: written.span,
        by: .words,
        "\"\(phrase)\" promises what no track can keep.",
        hint: "Say what the practice is, or that it may help."
      )
    }
  }
}

/// What a sentence asks of the listener.
enum SentenceKind: Sendable {
  /// A bare order.
  case order
  /// An invitation, a description, a question.
  case other
  /// A number, or a word at a turn of the breath.
  case noSentence
}

extension CareFacts {
  /// What a line asks of the listener. What keeps the listener safe is no order, in whatever form it is said.
  fileprivate func kind(of line: SpokenLine) -> SentenceKind {
    guard wordCount(line) > 1 else { return .noSentence }
    if line.tags.hasAny([.invitation, .keepBreathing, .skip, .stop, .cramp, .neverToPain]) { return .other }
    return vocabulary.isOrder(text(line)) ? .order : .other
  }
}

extension CareVocabulary {
  /// The phrases of some tags in a text, whether affirmed or not.
  fileprivate func matched(_ tags: [PhraseTag], in text: String) -> [String] {
    let plain = PlainText(text)
    return matcher.matches(of: tags, in: plain).map {
      String(decoding: plain.bytes[$0.range], as: UTF8.self)
    }
  }

  /// What promises success in numbers: a number of percent, or a share of people, in a sentence that speaks of it.
  fileprivate func successRate(in text: String) -> String? {
    let plain = PlainText(text)
    for match in matcher.matches(of: [.success, .benefit], in: plain) {
      let sentence = plain.words(plain.sentence(around: match.range.lowerBound)).map { String($0.prefix { $0 != "," }) }
      // A percentage alone may be an effort; only what is plainly success makes it a rate.
      if match.tag == .success, let percentage = percentage(in: sentence) { return percentage }
      if let share = shareOfPeople(in: sentence) { return share }
    }
    return nil
  }

  /// `90%`, `90 %`, `%90`, `ninety percent`, `yüzde doksan`.
  private func percentage(in sentence: [String]) -> String? {
    for (index, word) in sentence.enumerated() {
      if word.hasSuffix("%"), Double(word.dropLast()) != nil { return word }
      if word.hasPrefix("%"), Double(word.dropFirst().prefix { $0 != "'" }) != nil { return word }
      if word == "%", index > 0, Double(sentence[index - 1]) != nil { return sentence[index - 1] + " %" }
      guard words.percentWords.contains(word) else { continue }
      if words.namesWholeFirst, index + 1 < sentence.count { return word + " " + sentence[index + 1] }
      if index > 0 { return sentence[index - 1] + " " + word }
    }
    return nil
  }

  /// `nine out of ten people`, `two thirds of all listeners`, `on kişiden dokuzu`.
  private func shareOfPeople(in sentence: [String]) -> String? {
    for index in sentence.indices {
      guard let range = words.namesWholeFirst ? shareBehindWhole(sentence, index) : share(sentence, index) else {
        continue
      }
      return sentence[range].joined(separator: " ")
    }
    return nil
  }

  private func share(_ sentence: [String], _ index: Int) -> ClosedRange<Int>? {
    var (start, end) = (index, index + 1)
    if words.fractions.contains(sentence[index]) {
      if index > 0, number(sentence[index - 1]) != nil { start -= 1 }
    } else if let part = number(sentence[index]) {
      while end < sentence.count, words.partWords.contains(sentence[end]) { end += 1 }
      guard end > index + 1, end < sentence.count, let whole = number(sentence[end]), part <= whole else { return nil }
      end += 1
    } else {
      return nil
    }
    while end < sentence.count, words.shareWords.contains(sentence[end]) { end += 1 }
    guard end < sentence.count, words.people.contains(sentence[end]) else { return nil }
    return start...end
  }

  /// The people stand behind the whole, or behind the part, or begin the phrase: `kadınların yarısı`.
  private func shareBehindWhole(_ sentence: [String], _ index: Int) -> ClosedRange<Int>? {
    var end = index + 1
    func skip(_ words: Set<String>) { while end < sentence.count, words.contains(sentence[end]) { end += 1 } }
    if words.people.contains(sentence[index]) {
      skip(words.shareWords)
      guard end < sentence.count, words.fractions.contains(sentence[end]) else { return nil }
      return index...end
    }
    guard let whole = number(sentence[index]) else { return nil }
    let beforePart = end
    skip(words.partWords.union(words.people))
    guard end > beforePart, end < sentence.count, let part = number(sentence[end]), part <= whole else { return nil }
    end += 1
    skip(words.shareWords)
    if end < sentence.count, words.people.contains(sentence[end]) { return index...end }
    return sentence[beforePart..<end].contains(where: words.people.contains) ? index...(end - 1) : nil
  }
}
