/// The words of one language that the care rules look for.
///
/// To add a language: a file `CareWords+NAME.swift` with such a value, and a line in `CareVocabulary.of`.
struct CareWords: Sendable {
  /// Phrases by what they say, in the writing of `PhrasePattern`.
  var phrases: [PhraseTag: [String]]
  /// Words that turn what follows into its opposite.
  var negations: Set<String>
  /// Words that may come before the verb of an order: `and`, `now`.
  var leadIns: Set<String>
  /// Verbs as they stand in an order.
  var orders: Set<String>
  /// Beginnings of a sentence that make an order of what follows: `you must`.
  var duties: [String]
  /// Words that may stand between a negation and the verb that it refuses: `do not simply stop`.
  var refusalWords: Set<String>
  /// Words that turn a verb before them into its opposite: `skip nothing`.
  var emptyObjects: Set<String>
  /// Numbers in words.
  var numbers: [String: Int]
  /// Words between a number and the whole: `four out of ten`.
  var partWords: Set<String>
  /// Words for percent.
  var percentWords: Set<String>
  /// Parts of a whole: `half`, `thirds`.
  var fractions: Set<String>
  /// Words between a share and those whom it is a share of: `half of all people`.
  var shareWords: Set<String>
  /// Words for people, whom a share may be a share of.
  var people: Set<String>
}

/// The words of a language, made ready for searching.
struct CareVocabulary: Sendable {
  let words: CareWords
  let matcher: PhraseMatcher

  init(_ words: CareWords) {
    self.words = words
    matcher = PhraseMatcher(words.phrases)
  }

  private static let english = CareVocabulary(.english)

  /// The words of a language such as `en` or `en-gb`; English ones, and false, for a language that has none yet.
  static func of(_ language: String) -> (vocabulary: CareVocabulary, isKnown: Bool) {
    switch language.prefix(while: { $0 != "-" && $0 != "_" }) {
    case "en": (english, true)
    default: (english, false)
    }
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
    var end = match.range.upperBound
    while end < plain.bytes.count, plain.bytes[end] != PlainText.space, plain.bytes[end] != PlainText.comma { end += 1 }
    return String(decoding: plain.bytes[match.range.lowerBound..<end], as: UTF8.self)
  }

  /// Whether up to five words before a phrase, or three behind it, take it back; a comma ends the reach.
  func isNegated(_ match: PhraseMatcher.Match, in plain: PlainText) -> Bool {
    let sentence = plain.sentence(around: match.range.lowerBound)
    for word in plain.words(sentence.lowerBound..<match.range.lowerBound).suffix(5).reversed() {
      if word.hasSuffix(",") { break }
      if negates(word) { return true }
    }
    for word in plain.words(match.range.upperBound..<max(sentence.upperBound, match.range.upperBound)).prefix(3) {
      if negates(word.prefix { $0 != "," }) { return true }
      if word.hasSuffix(",") { break }
    }
    return false
  }

  private func negates(_ word: Substring) -> Bool { words.negations.contains(String(word)) }

  /// Whether a sentence is a bare order: after words like "and now" it begins with the verb of an order, or with words
  /// like "you must".
  func isOrder(_ text: String) -> Bool {
    let bytes = PlainText(text).bytes
    var start = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: PlainText.space) ?? bytes.count
      let isClause = bytes[end - 1] == PlainText.comma
      let word = String(decoding: bytes[start..<(isClause ? end - 1 : end)], as: UTF8.self)
      guard words.leadIns.contains(word) else {
        return words.orders.contains(word) || isDuty(String(decoding: bytes[start...], as: UTF8.self))
      }
      start = end + 1
    }
    return false
  }

  private func isDuty(_ plain: String) -> Bool { words.duties.contains { plain.hasPrefix($0 + " ") } }

  /// Whether a phrase is told as an order: it begins its sentence or clause, but for words like "and now".
  func isOrdered(_ match: PhraseMatcher.Match, in plain: PlainText) -> Bool {
    let sentence = plain.sentence(around: match.range.lowerBound)
    guard let last = plain.words(sentence.lowerBound..<match.range.lowerBound).last else { return true }
    return last.hasSuffix(",") || words.leadIns.contains(String(last))
  }

  /// A number in digits or in words.
  func number(_ word: String) -> Int? { Int(word) ?? words.numbers[word] }
}
