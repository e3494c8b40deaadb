/// How a text goes into tags: one line, no longer than players show.
public enum TagText {
  /// The most characters of a text.
  public static let longest = 250
  /// The most bytes of a text in UTF-8, because a single character can be made of any number of signs.
  public static let mostBytes = 1_000

  /// A text as a line: line ends and other control characters become spaces, and what is too long ends in an ellipsis.
  /// Nil where nothing is left.
  public static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        if scalars.last != " ", !scalars.isEmpty { scalars.append(" ") }
      // Neither letters nor signs: a program that checks its texts would refuse the file.
      case .surrogate, .unassigned: continue
      default: scalars.append(scalar)
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    return scalars.isEmpty ? nil : shortened(String(scalars))
  }

  /// A text of at most so many characters and bytes, cut at a whole character and then with an ellipsis at its end.
  public static func shortened(_ text: String, bytes: Int = mostBytes) -> String {
    guard text.count > longest || text.utf8.count > bytes else { return text }
    var kept = ""
    var size = ellipsis.utf8.count
    for character in text.prefix(longest - 1) {
      size += character.utf8.count
      guard size <= bytes else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  private static let ellipsis = "…"
}
