/// Ways out that are refused: "Do not stop" is none.
extension CareVocabulary {
  private static let waysOut: [PhraseTag] = [.skip, .stop, .eyesOpen]

  /// What a text says, without the ways out that it names only to refuse them.
  func withoutRefusals(_ tags: PhraseTags, in text: String) -> PhraseTags {
    guard tags.hasAny(Self.waysOut) else { return tags }
    var tags = tags
    let plain = PlainText(text)
    for tag in Self.waysOut where tags.has(tag) {
      if matcher.matches(of: [tag], in: plain).allSatisfy({ isRefused($0, in: plain) }) { tags.remove(PhraseTags(tag)) }
    }
    return tags
  }

  /// Whether a negation belongs to the very verb of a phrase: nothing but words like "simply", "need to" or another way
  /// out stands between them. "If it does not suit you, skip it" and "don't hesitate to stop" refuse nothing.
  ///
  /// One that "or" joins on may have any other verb before it: "do not move or open your eyes".
  private func isRefused(_ match: PhraseMatcher.Match, in plain: PlainText) -> Bool {
    let sentence = plain.sentence(around: match.range.lowerBound)
    var before = plain.words(sentence.lowerBound..<match.range.lowerBound).map(String.init)
    let end = plain.wordEnd(from: match.range.upperBound)
    let behind = plain.words(end..<max(sentence.upperBound, end)).prefix(2).map { String($0.prefix { $0 != "," }) }
    if match.tag == .skip, behind.contains(where: words.emptyObjects.contains) { return true }
    if words.orderPlace == .last, let next = behind.first, words.negations.contains(next) { return true }
    let first = plain.words(match.range).first.map { words.alternatives.contains(String($0)) } ?? false
    let isBehind = before.last.map(words.alternatives.contains) ?? false
    let isJoined = first || isBehind
    if isBehind { before.removeLast() }
    if isJoined, let verb = before.last, !words.negations.contains(verb), !verb.hasSuffix(",") { before.removeLast() }
    for word in before.reversed() {
      if words.negations.contains(word) { return true }
      guard words.refusalWords.contains(word) else { return false }
    }
    return false
  }
}
