/// A text as it is handed to an engine, each scalar with the place in the written text that it stands for.
package struct SpokenText {
  /// The text.
  package let text: String
  /// Each scalar of `text`.
  package let scalars: [Unicode.Scalar]
  /// For each scalar of `text` what it stands for in the written text, in scalars.
  private let origins: [Range<Int>]

  /// A text of scalars that stand for others.
  init(scalars: [Unicode.Scalar], origins: [Range<Int>]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
    self.scalars = scalars
    self.origins = origins
  }

  /// Whether there is anything but punctuation and space: a letter, a digit, a symbol such as `€` or an emoji.
  package var hasWords: Bool { scalars.contains(where: Self.isSpoken) }

  /// Whether a range holds something that can be spoken; false for a range beyond the text.
  package func hasWords(in range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= scalars.count && scalars[range].contains(where: Self.isSpoken)
  }

  /// What a range of this text stands for in the written one; nil for an empty range or one beyond the text.
  package func written(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, let last = range.last, origins.indices.contains(first), last < origins.count else {
      return nil
    }
    return origins[first].lowerBound..<max(origins[first].upperBound, origins[last].upperBound)
  }

  /// A scalar as an engine may have it: a space for a control character.
  ///
  /// NUL would end the text for a C library, and 1 starts an embedded command for espeak-ng. Line ends count among
  /// them: espeak-ng turns an empty line into a long pause, but pauses are the script's.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: " "
    default: scalar
    }
  }

  private static func isSpoken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .mathSymbol, .currencySymbol, .otherSymbol:
      true
    default: false
    }
  }
}
