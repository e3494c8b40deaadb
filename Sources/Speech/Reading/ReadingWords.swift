/// How one language reads aloud what is written in signs: units, times of day, ranges, abbreviations.
///
/// Whole numbers, per cents and decimals stay in digits, for espeak-ng says them rightly.
package struct ReadingWords: Sendable {
  /// A unit's words.
  struct Unit: Sendable {
    /// One of it, the number included: `one second`.
    var one: String
    /// Two of it, the number included, where a language says that in another way.
    var two: String?
    /// The word behind a number that ends in 2 to 4, where a language has one of its own.
    var few: String?
    /// The word behind any other number.
    var other: String
  }

  /// The sign between whole and parts, as espeak-ng wants it in this language.
  var decimalSign: Unicode.Scalar
  /// Between the ends of a range.
  var to: String
  /// For `&`.
  var and: String
  /// Behind a number with a `×`.
  var times: String
  /// Behind a number with a `/min`.
  var perMinute: String
  /// Before a number of per cent, in languages that say the word first; nil where espeak-ng knows.
  var percentBefore: String?
  /// By their signs.
  var units: [String: Unit]
  /// `1/2`, `1/4`, `3/4` and whatever else has a name.
  var fractions: [String: String]
  /// Whole hours, with `{h}` for the hour.
  var fullHour: String
  /// Hours and minutes, with `{h}` and `{m}`; `{0m}` is a minute that says its zero where it is below ten.
  var hourAndMinute: String
  /// Words that may follow a time of day and are in its words already.
  var hourWords: Set<String> = []
  /// Abbreviations in small letters without spaces, as far as their last sign.
  var abbreviations: [String: String]
  /// Abbreviations that are such only before a number.
  var beforeNumbers: [String: String]
  /// What a zero before minutes is called.
  var zero = "0"

  /// The words of a language by the first part of its tag, such as `de`; nil for one that has none yet.
  package static func of(_ language: some StringProtocol) -> ReadingWords? { table[String(language)] }

  private static let table: [String: ReadingWords] = [
    "en": english, "de": german, "fr": french, "es": spanish, "pt": portuguese, "it": italian, "nl": dutch,
    "pl": polish, "tr": turkish, "hi": hindi,
  ]
}
