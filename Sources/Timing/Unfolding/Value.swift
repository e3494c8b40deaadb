import ScriptLanguage

/// A value as scripts compute with it.
enum Value: Hashable, Sendable {
  /// A quantity, or an elastic one between two ends.
  case quantity(ClosedRange<Double>, Unit)
  /// Words.
  case text(String)
  /// One of the words of a choice, or the name of a muscle.
  case word(String)

  /// What it is, for messages.
  var inWords: String {
    switch self {
    case .quantity(_, let unit): unit.inWords
    case .text(let text): text.count > 40 ? "a text" : "the text \"\(text)\""
    case .word(let word): "the word \"\(word)\""
    }
  }

  /// Whether there is nothing to be said of it.
  var isEmpty: Bool {
    switch self {
    case .text(let words), .word(let words): words.allSatisfy(\.isWhitespace)
    case .quantity(let ends, _): ends.lowerBound != ends.upperBound
    }
  }
}
