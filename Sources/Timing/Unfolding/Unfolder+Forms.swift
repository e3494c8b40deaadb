import ScriptLanguage

/// How values are said in texts.
extension Unfolder {
  /// A value in words; nil for a range, which is reported.
  mutating func spoken(_ value: Value, at slot: TextTemplate.Slot) -> String? {
    if !slot.forms.isEmpty { return form(of: value, at: slot) }
    switch value {
    case .text(let text): return text
    case .word(let word): return spokenWord(word, of: slot.name)
    case .quantity(let ends, let unit) where ends.lowerBound == ends.upperBound:
      return phrases.quantity(ends.lowerBound, unit)
    case .quantity:
      diagnostics.error(.wrongKind(found: "a range", expected: "one value"), at: slot.span)
      return nil
    }
  }

  /// A word of a choice as it is said: as the translation has it, else as the script writes it.
  private mutating func spokenWord(_ word: String, of name: String) -> String {
    if let spoken = definitions.spokenChoices[name]?[word] { return spoken }
    if let choices = definitions.choices[name], choices != ["yes", "no"] { return word }
    if let spoken = phrases.word(word) { return spoken }
    return definitions.spokenChoices.sorted { $0.key < $1.key }.lazy.compactMap { $0.value[word] }.first ?? word
  }

  /// The form of a slot that goes with a value: by the number, or by the word.
  private mutating func form(of value: Value, at slot: TextTemplate.Slot) -> String? {
    let forms = slot.forms
    let keys = forms.compactMap(\.key)
    switch value {
    case .quantity(let ends, _):
      guard keys.isEmpty else { return report(.noChoice(slot: slot.name), at: slot) }
      let rule = phrases.pluralRule
      guard forms.count == rule.formCount else {
        let finding = SlotFormFinding.wrongCount(
          slot: slot.name,
          found: forms.count,
          expected: rule.formCount,
          language: sheet.language
        )
        return report(finding, at: slot)
      }
      guard ends.lowerBound == ends.upperBound else {
        diagnostics.error(.wrongKind(found: "a range", expected: "one value"), at: slot.span)
        return nil
      }
      return forms[rule.form(for: ends.lowerBound)].text
    case .word(let word):
      guard !keys.isEmpty else { return report(.noNumber(slot: slot.name), at: slot) }
      // Of the many muscles that there may be, a text names those that it needs.
      let known = definitions.choices[slot.name] ?? (slot.name == "side" ? ["left", "right"] : nil)
      if let known {
        for key in keys where !known.contains(key) {
          let suggestion = NearMiss.suggestion(for: key, among: known)
          return report(.unknownKey(key, slot: slot.name, suggestion: suggestion, known: known), at: slot)
        }
      }
      for key in known ?? [word] where !keys.contains(key) {
        return report(.missingKey(key, slot: slot.name), at: slot)
      }
      return forms.first { $0.key == word }?.text
    // A muscle that is named without its side.
    case .text("") where slot.name == "side": return ""
    case .text: return report(keys.isEmpty ? .noNumber(slot: slot.name) : .noChoice(slot: slot.name), at: slot)
    }
  }

  private mutating func report(_ finding: SlotFormFinding, at slot: TextTemplate.Slot) -> String? {
    diagnostics.error(.slotForms(finding), at: slot.span)
    return nil
  }

  /// Says which stock phrase was said in English for want of a translation.
  mutating func reportMissingPhrase() {
    guard let phrase = phrases.missing, program.isWhole else { return }
    guard program.language == program.scriptLanguage else {
      let finding = TranslationFinding.noPhrase(text: phrase.text, language: sheet.language)
      return diagnostics.add(Diagnostic(.error, .translation(finding), at: .whole))
    }
    diagnostics.add(Diagnostic(.warning, .stockPhrasesInEnglish(language: sheet.language), at: .whole))
  }
}
