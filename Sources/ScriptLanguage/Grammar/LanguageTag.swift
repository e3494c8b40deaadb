/// The short names of languages, such as `en` or `pt-br`.
public enum LanguageTag {
  /// Whether a word has the form of a language's short name: two or three letters, and perhaps a dialect.
  public static func isWellFormed(_ word: String) -> Bool {
    word.wholeMatch(of: /[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*/) != nil
  }

  /// A short name as folders have it: small letters, hyphens.
  public static func folded(_ tag: String) -> String { tag.lowercased().replacing("_", with: "-") }

  /// The language without its dialect: `pt` of `pt-br`.
  public static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased() }

  /// Where to look for words in a language: itself, then the same with less said about the dialect.
  public static func fallbacks(of tag: String) -> [String] {
    let parts = folded(tag).split(separator: "-")
    return (0..<parts.count).map { parts.dropLast($0).joined(separator: "-") }
  }

  /// The short name of a language that is called by its English or its own name; nil for other words.
  public static func likely(_ word: String) -> String? { names[word.lowercased()] }

  private static let names = [
    "arabic": "ar", "bengali": "bn", "catalan": "ca", "chinese": "cmn", "czech": "cs", "danish": "da", "dansk": "da",
    "deutsch": "de", "dutch": "nl", "english": "en", "espanol": "es", "español": "es", "finnish": "fi",
    "francais": "fr", "français": "fr", "french": "fr", "german": "de", "greek": "el", "hebrew": "he", "hindi": "hi",
    "hungarian": "hu", "italian": "it", "italiano": "it", "japanese": "ja", "korean": "ko", "mandarin": "cmn",
    "nederlands": "nl", "norwegian": "nb", "persian": "fa", "polish": "pl", "polski": "pl", "portuguese": "pt",
    "romanian": "ro", "russian": "ru", "spanish": "es", "suomi": "fi", "svenska": "sv", "swedish": "sv",
    "turkish": "tr", "ukrainian": "uk", "welsh": "cy",
  ]
}
