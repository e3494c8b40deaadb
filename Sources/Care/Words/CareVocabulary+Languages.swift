/// Which languages have words.
extension CareVocabulary {
  static let german = CareVocabulary(.german)
  static let english = CareVocabulary(.english)
  static let spanish = CareVocabulary(.spanish)
  static let french = CareVocabulary(.french)
  static let hindi = CareVocabulary(.hindi)
  static let italian = CareVocabulary(.italian)
  static let dutch = CareVocabulary(.dutch)
  static let polish = CareVocabulary(.polish)
  static let portuguese = CareVocabulary(.portuguese)
  static let turkish = CareVocabulary(.turkish)

  /// The codes of the languages with words, and their names.
  static let languages: [(code: String, name: String)] = [
    ("de", "German"), ("en", "English"), ("es", "Spanish"), ("fr", "French"), ("hi", "Hindi"),
    ("it", "Italian"), ("nl", "Dutch"), ("pl", "Polish"), ("pt", "Portuguese"), ("tr", "Turkish"),
  ]

  /// The words of a language such as `en` or `en-gb`; English ones, and false, for a language that has none yet.
  static func of(_ language: String) -> (vocabulary: CareVocabulary, isKnown: Bool) {
    switch language.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "de": (german, true)
    case "en": (english, true)
    case "es": (spanish, true)
    case "fr": (french, true)
    case "hi": (hindi, true)
    case "it": (italian, true)
    case "nl": (dutch, true)
    case "pl": (polish, true)
    case "pt": (portuguese, true)
    case "tr": (turkish, true)
    default: (english, false)
    }
  }
}
