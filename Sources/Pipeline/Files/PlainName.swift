/// Titles as the names of files.
enum PlainName {
  /// A title in small letters, with a `-` for everything between its words: `rest-outside`. Every system takes it.
  static func of(_ title: String, else standard: String) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    let name = String(words.joined(separator: "-").prefix(mostLetters))
    return name.isEmpty ? standard : name
  }

  /// Names of files have at most 255 bytes; a letter has up to four, and some are made of several.
  private static let mostLetters = 40
}
