/// The words of a language, made ready for searching.
struct CareVocabulary: Sendable {
  let words: CareWords
  let matcher: PhraseMatcher
  private let orders: Set<String>

  init(_ words: CareWords) {
    self.words = words.plain
    orders = Set(words.orders.flatMap(PhrasePattern.wordings).map(Self.unspaced))
    matcher = PhraseMatcher(words.phrases)
  }

  private static func unspaced(_ wording: [UInt8]) -> String {
    String(decoding: wording.dropFirst().dropLast(), as: UTF8.self)
  }

  /// What a text says.
  func tags(in text: String) -> PhraseTags { matcher.read(text).tags }

  /// The phrases of some tags that a text affirms, as they stand in it: "no deep breaths" affirms none. A phrase within
  /// a harmless one is no finding.
  func affirmed(_ tags: [PhraseTag], in text: String, butFor harmless: PhraseTag? = nil) -> [String] {
    let plain = PlainText(text)
    let exempt = harmless.map { matcher.matches(of: [$0], in: plain).map(\.range) } ?? []
    return matcher.matches(of: tags, in: plain)
      .filter { match in !isNegated(match, in: plain) && !exempt.contains { $0.overlaps(match.range) } }
      .map { self.text(of: $0, in: plain) }
  }

  /// The whole words of a match.
  private func text(of match: PhraseMatcher.Match, in plain: PlainText) -> String {
    let end = plain.wordEnd(from: match.range.upperBound)
    let words = String(decoding: plain.bytes[match.range.lowerBound..<end], as: UTF8.self)
    return words.hasSuffix(",") ? String(words.dropLast()) : words
  }

  /// Whether a negation before a phrase or behind it takes it back.
  func isNegated(_ match: PhraseMatcher.Match, in plain: PlainText) -> Bool {
    let sentence = plain.sentence(around: match.range.lowerBound)
    for word in plain.words(sentence.lowerBound..<match.range.lowerBound).suffix(words.negationReach.on).reversed() {
      let bare = word.prefix { $0 != "," }
      if bare.endIndex < word.endIndex, !words.openEnds.contains(String(bare)) { break }
      if negates(bare) { return true }
    }
    let end = plain.wordEnd(from: match.range.upperBound)
    if end > match.range.lowerBound, plain.bytes[end - 1] == PlainText.comma { return false }
    for word in plain.words(end..<max(sentence.upperBound, end)).prefix(words.negationReach.back) {
      if negates(word.prefix { $0 != "," }) { return true }
      if word.hasSuffix(",") { break }
    }
    return false
  }

  private func negates(_ word: Substring) -> Bool { words.negations.contains(String(word)) }

  /// Whether a sentence is a bare order: a clause of it begins (or, in some languages, ends) with the verb of an order,
  /// or it has words like "you must". A question is none.
  func isOrder(_ text: String) -> Bool {
    if text.last(where: { !$0.isWhitespace }) == "?" { return false }
    let plain = PlainText(text)
    let words = plain.words(plain.bytes.indices).filter { $0 != "." }
    return switch self.words.orderPlace {
    case .first: isOrderAtItsBeginning(words)
    case .last: isOrderAtItsEnd(words)
    }
  }

  /// After words like "and now" comes the verb, or "you must".
  private func isOrderAtItsBeginning(_ sentence: [Substring]) -> Bool {
    guard let start = sentence.firstIndex(where: { !words.leadIns.contains(bare($0)) }) else { return false }
    let first = bare(sentence[start])
    if orders.contains(first) { return true }
    if start + 1 < sentence.count, orders.contains(first + " " + bare(sentence[start + 1])) { return true }
    // "There is no need to" lifts a duty.
    if sentence[..<start].contains(where: { negates($0) }) { return false }
    let rest = sentence[start...].joined(separator: " ")
    return words.duties.contains { rest.hasPrefix($0 + " ") }
  }

  /// A clause ends with the verb, or the sentence with the like of "have to" that nothing takes back.
  private func isOrderAtItsEnd(_ sentence: [Substring]) -> Bool {
    for (index, word) in sentence.enumerated() where word.hasSuffix(",") || index == sentence.count - 1 {
      if orders.contains(bare(word)) { return true }
      if index > 0, orders.contains(bare(sentence[index - 1]) + " " + bare(word)) { return true }
    }
    let end = sentence.map(bare).joined(separator: " ")
    return words.duties.contains { end.hasSuffix($0) } && !sentence.suffix(4).contains { negates($0) }
  }

  /// A word without its comma.
  private func bare(_ word: Substring) -> String { String(word.prefix { $0 != "," }) }

  /// Whether a phrase is told as an order: it begins its sentence or clause, but for words like "and now"; where verbs
  /// come last, it ends one.
  func isOrdered(_ match: PhraseMatcher.Match, in plain: PlainText) -> Bool {
    let sentence = plain.sentence(around: match.range.lowerBound)
    switch words.orderPlace {
    case .first:
      guard let last = plain.words(sentence.lowerBound..<match.range.lowerBound).last else { return true }
      return last.hasSuffix(",") || words.leadIns.contains(String(last))
    case .last:
      let end = plain.wordEnd(from: match.range.upperBound)
      guard let next = plain.words(end..<max(sentence.upperBound, end)).first else { return true }
      return plain.bytes[end - 1] == PlainText.comma || words.leadIns.contains(String(next))
    }
  }

  /// A number in digits or in words: `9`, `nine`, `9'u`.
  func number(_ word: String) -> Int? { Int(word.prefix { $0 != "'" }) ?? words.numbers[word] }
}
