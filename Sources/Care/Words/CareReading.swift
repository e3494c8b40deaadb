/// What the word lists of a language read in a sentence; for those who write lists, and their tests.
package struct CareReading {
  /// The names of all tags that the rules ask about.
  package static let allTags = PhraseTag.allCases.map { "\($0)" }

  /// The tags that the sentence speaks of and doesn't take back.
  package let says: Set<String>
  /// Whether it is a bare order.
  package let isOrder: Bool
  /// Whether it invites, or keeps the listener safe, so that it is no order in whatever form it is said.
  package let invites: Bool

  /// Reads a sentence with the words of a language.
  package init(_ sentence: String, language: String) {
    let vocabulary = CareVocabulary.of(language).vocabulary
    let tags = vocabulary.withoutRefusals(vocabulary.tags(in: sentence), in: sentence)
    says = Set(
      PhraseTag.allCases.filter { tag in
        guard tags.has(tag) else { return false }
        return !Self.canBeTakenBack.contains(tag) || !vocabulary.affirmed([tag], in: sentence).isEmpty
      }.map { "\($0)" }
    )
    isOrder = vocabulary.isOrder(sentence)
    invites = tags.hasAny([.invitation, .keepBreathing, .skip, .stop, .cramp, .neverToPain])
  }

  /// The patterns of a language, as they are written.
  package static func patterns(of language: String) -> [String] {
    CareVocabulary.of(language).vocabulary.words.phrases.values.flatMap { $0 }
  }

  /// The codes of the languages with words.
  package static let languages = CareVocabulary.languages.map(\.code)

  /// Where a negation near the phrase counts.
  private static let canBeTakenBack: Set<PhraseTag> = [
    .holdBreath, .depth, .fullBreath, .lift, .quickFlick, .insertion, .trigger, .pushThrough, .claim,
  ]
}
