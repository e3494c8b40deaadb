import ArgumentParser
import ScriptLanguage

/// `--language de`: what a script is to be heard in.
enum LanguageOption {
  /// Reads the short name of a language; what is none is told with the one that was likely meant.
  static func read(_ argument: String) throws(ValidationError) -> String {
    if let likely = LanguageTag.likely(argument) {
      throw ValidationError("write the short name of the language: --language \(likely)")
    }
    guard LanguageTag.isWellFormed(argument) else {
      throw ValidationError("write the short name of a language, such as de, fr or pt-br.")
    }
    return LanguageTag.folded(argument)
  }
}
