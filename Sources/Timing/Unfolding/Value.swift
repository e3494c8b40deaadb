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

  /// The value as it is spoken in a text; nil where it can't be.
  var spoken: String? {
    switch self {
    case .text(let text): text
    case .word(let word): word
    case .quantity(let ends, let unit) where ends.lowerBound == ends.upperBound:
      SpokenQuantity.english(ends.lowerBound, unit)
    case .quantity: nil
    }
  }
}

/// Quantities in words, so that the voice reads no abbreviations.
enum SpokenQuantity {
  static func english(_ value: Double, _ unit: Unit) -> String {
    let one = value == 1
    switch unit {
    case .none: return Unit.none.written(value)
    case .percent: return Unit.none.written(value) + " percent"
    case .decibels: return Unit.none.written(value) + " decibels"
    case .hertz: return Unit.none.written(value) + " hertz"
    case .wordsPerMinute: return Unit.none.written(value) + " words a minute"
    case .breaths: return Unit.none.written(value) + (one ? " breath" : " breaths")
    case .perMinute: return Unit.none.written(value) + " a minute"
    case .seconds:
      let minutes = Int(value / 60)
      let seconds = value - Double(minutes * 60)
      var words: [String] = []
      if minutes > 0 { words.append("\(minutes) minute\(minutes == 1 ? "" : "s")") }
      if seconds > 0 || minutes == 0 {
        words.append("\(Unit.none.written(seconds)) second\(seconds == 1 ? "" : "s")")
      }
      return words.joined(separator: " and ")
    }
  }
}
