import Testing

/// For each language, what its words say and what they don't.
///
/// A line holds the name of a tag, a sentence that has it, and one near it that has it not, or takes it back. `order` and
/// `invites` are about the sentence as a whole.
enum LanguageSentences {
  /// A line of a table.
  struct Pair: Sendable, CustomTestStringConvertible {
    var language: String
    var tag: String
    var saying: String
    var notSaying: String
    var testDescription: String { "\(language) \(tag): \(saying)" }
  }

  /// All tables by the codes of their languages.
  static let tables: [String: String] = [
    "de": german, "es": spanish, "fr": french, "hi": hindi, "it": italian, "nl": dutch, "pl": polish, "pt": portuguese,
    "tr": turkish,
  ]

  /// The lines of a table.
  static func pairs(_ language: String) -> [Pair] {
    (tables[language] ?? "").split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let sentences = parts.last.map { $0.split(separator: "|") } ?? []
      guard parts.count == 2, sentences.count == 2 else { return nil }
      return Pair(
        language: language,
        tag: String(parts[0]),
        saying: trimmed(sentences[0]),
        notSaying: trimmed(sentences[1])
      )
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
