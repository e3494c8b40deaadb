/// The short names of languages, such as `en` or `pt-br`.
public enum LanguageTag {
  /// Whether a word has the form of a language's short name: two or three letters, and perhaps a dialect.
  public static func isWellFormed(_ word: String) -> Bool {
    word.wholeMatch(of: /[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*/) != nil
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
