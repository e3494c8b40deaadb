import ScriptLanguage

/// The words of a track's page, in the language that is heard.
public struct PagePhrases: Sendable {
  /// The words by their keys. What stands in braces, such as `{time}`, is filled in by whoever shows them.
  public let words: [String: String]

  /// Looks them up in the phrasebooks of a program; what these lack is in English.
  public init(_ program: Program) {
    var book = Phrasebook(program.phrasebooks, language: program.language)
    let slots = Dictionary(uniqueKeysWithValues: Self.slots.map { ($0, "{\($0)}") })
    words = Dictionary(
      StockPhrases.page.map { ($0.key, book.text($0.phrase, slots)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// All that may stand in braces.
  private static let slots = ["time", "length", "chapter", "number", "file", "phases", "phase"]
}
