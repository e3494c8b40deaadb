/// What was found wrong with a translation, as facts.
public enum TranslationFinding: Hashable, Sendable {
  // The file.
  case expected(String, found: String?)
  case unclosedText
  case leftoverText(String)
  case unknownEscape(String)
  case missingField(String)
  case repeatedField(String)
  case repeatedEntry(firstLine: Int)
  case wrongCharset(String)
  case wrongPluralRule(String)
  case wrongNumberOfForms(found: Int, expected: Int)
  case unreadable(path: String, reason: String)

  // What it says.
  case noTranslation(of: String, language: String, suggestion: String?, existing: [String])
  case missing(text: String, language: String, file: String)
  case untranslated(text: String)
  case fuzzy(text: String)
  case stale(text: String)
  case lacksSlot(String)
  case unknownSlot(String, suggestion: String?, known: [String])
  case doesNotFit(String, line: String)
  case noPhrase(text: String, language: String)
}

/// What is wrong with the forms of a slot, such as `{rounds|time|times}`, as facts.
public enum SlotFormFinding: Hashable, Sendable {
  case wrongCount(slot: String, found: Int, expected: Int, language: String)
  case noNumber(slot: String)
  case noChoice(slot: String)
  case unknownKey(String, slot: String, suggestion: String?, known: [String])
  case missingKey(String, slot: String)
}
