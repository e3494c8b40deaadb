/// A text as it is handed to an engine: plain, scalar for scalar as long as the one written.
struct SpokenText {
  /// The text with a space for every control character.
  ///
  /// NUL would end the text for a C library, and 1 starts an embedded command for espeak-ng. Line ends count
  /// among them: espeak-ng turns an empty line into a long pause, but pauses are the script's.
  let text: String

  /// Each scalar of `text`.
  let scalars: [Unicode.Scalar]

  init(_ written: String) {
    var plain = String.UnicodeScalarView()
    for scalar in written.unicodeScalars { plain.append(Self.isControl(scalar) ? " " : scalar) }
    text = String(plain)
    scalars = Array(plain)
  }

  /// Whether there is anything but punctuation and space: a letter, a digit, a symbol such as `€` or an emoji.
  var hasWords: Bool { scalars.contains(where: Self.isSpoken) }

  /// Whether a range holds something that can be spoken; false for a range beyond the text.
  func hasWords(in range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= scalars.count && scalars[range].contains(where: Self.isSpoken)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
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
