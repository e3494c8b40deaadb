/// All sentences that a translator reads.
extension TranslationFinding {
  /// What is wrong, in one sentence.
  var message: String {
    switch self {
    case .expected(let what, let found):
      found.map { "I expected \(what) here, and found \"\($0.excerpt)\"." }
        ?? "I expected \(what) here, and the line ends."
    case .unclosedText: "The text that starts here has no closing quote on its line."
    case .leftoverText(let rest): "I don't understand \"\(rest.excerpt)\" after the closing quote."
    case .unknownEscape(let text): "\"\(text)\" has no meaning inside a text."
    case .missingField(let field): "This entry has no \(field)."
    case .repeatedField(let field): "This entry has more than one \(field)."
    case .repeatedEntry(let line): "The same words are translated already, on line \(line)."
    case .wrongCharset(let name): "This file says that it is in \(name); translations are in UTF-8."
    case .wrongPluralRule(let reason): "The rule for plurals can't be used: \(reason)."
    case .wrongNumberOfForms(let found, let expected):
      "This has \(found) form\(found == 1 ? "" : "s") for numbers; the language has \(expected)."
    case .unreadable(let path, let reason): "The translation \(path) can't be used: \(reason)"
    case .noTranslation(let script, let language, _, _):
      "There is no translation of \(script) into \"\(language)\"."
    case .missing(let text, let language, _): "There is no translation of \"\(text.excerpt)\" into \"\(language)\"."
    case .untranslated(let text): "\"\(text.excerpt)\" is not translated yet."
    case .fuzzy(let text): "The translation of \"\(text.excerpt)\" is marked as a guess (fuzzy), and is not used."
    case .stale(let text): "\"\(text.excerpt)\" is not in the script any more."
    case .lacksSlot(let name): "This translation lacks {\(name)}, which the original has."
    case .unknownSlot(let name, _, _): "This translation has {\(name)}, which the original does not have."
    case .doesNotFit(let message, let line): "This is too long for its place (\(line)). \(message)"
    case .noPhrase(let text, let language):
      "The stock phrase \"\(text.excerpt)\" is needed, and no phrasebook has it in \"\(language)\"."
    }
  }

  /// What to do about it; nil where the message says it all.
  var hint: String? {
    switch self {
    case .expected: "An entry looks like this: msgid \"Let go.\" and, on the next line, msgstr \"Lass los.\""
    case .unclosedText: "Add \" at the end of the line; a quote inside a text is written \\\"."
    case .leftoverText: "Take it away, or write \\\" for a quote inside a text."
    case .unknownEscape: "Possible are \\\", \\\\ and \\n; a brace is written \\\\{."
    case .missingField: "Write msgid with the original and below it msgstr with the translation."
    case .repeatedField, .repeatedEntry: "Keep one of them."
    case .wrongCharset: "Save the file as UTF-8, and write charset=UTF-8 in its header."
    case .wrongPluralRule: "Write it like this: Plural-Forms: nplurals=2; plural=(n != 1);"
    case .wrongNumberOfForms(_, let expected):
      "Write msgstr[0] to msgstr[\(expected - 1)], as Plural-Forms in the header says."
    case .unreadable: "Save it as UTF-8, as gettext's tools do, in a file that can be read."
    case .noTranslation("standard input", _, _, _):
      "Save the script as a file: translations lie in the folder Translations beside it."
    case .noTranslation(_, _, let suggestion?, _): "Did you mean \(suggestion)?"
    case .noTranslation(let script, _, nil, let existing):
      existing.isEmpty
        ? "Begin one with: unclench strings extract \(script)"
        : "There is \(existing.joined(separator: ", ")). Begin one with: unclench strings extract \(script)"
    case .missing(_, _, let file): "Add it to \(file); docs/translating.md says how to bring a translation up to date."
    case .untranslated: "Write the translation behind msgstr."
    case .fuzzy: "Look it over, and take the word fuzzy away."
    case .stale: "Nobody hears it; take it out, or bring the file up to date with msgmerge."
    case .lacksSlot(let name): "Put {\(name)} where it belongs in this language."
    case .unknownSlot(_, let suggestion?, _): "Did you mean {\(suggestion)}?"
    case .unknownSlot(_, nil, let known):
      known.isEmpty
        ? "Take it away; for a brace itself, write \\\\{."
        : "The original has \(known.map { "{\($0)}" }.joined(separator: ", "))."
    case .doesNotFit: "Say it in fewer words."
    case .noPhrase(_, let language):
      "Add it to Translations/\(language)/phrasebook.po, or give the exercise words of its own."
    }
  }
}

/// All sentences about the forms of slots.
extension SlotFormFinding {
  /// What is wrong, in one sentence.
  var message: String {
    switch self {
    case .wrongCount(let slot, let found, let expected, let language):
      "{\(slot)|…} has \(found) form\(found == 1 ? "" : "s"); numbers have \(expected) in \"\(language)\"."
    case .noNumber(let slot): "{\(slot)|…} has forms for a number, and \"\(slot)\" is none."
    case .noChoice(let slot): "{\(slot)|…} has forms by name, and \"\(slot)\" is neither a choice nor a side."
    case .unknownKey(let key, let slot, _, _): "\"\(slot)\" can never be \"\(key)\"."
    case .missingKey(let key, let slot): "{\(slot)|…} has no form for \"\(key)\"."
    }
  }

  /// What to do about it.
  var hint: String? {
    switch self {
    case .wrongCount(let slot, _, let expected, _):
      "Write \(expected) forms, such as {\(slot)|\((1...max(1, expected)).map { "form \($0)" }.joined(separator: "|"))}."
    case .noNumber(let slot): "For a choice, name each: {\(slot)|bed=in bed|chair=on the chair}"
    case .noChoice(let slot): "Write {\(slot)} alone."
    case .unknownKey(_, _, let suggestion, let known):
      suggestion.map { "Did you mean \"\($0)\"?" } ?? "It can be \(known.joined(separator: ", "))."
    case .missingKey(let key, _): "Add one: |\(key)=…"
    }
  }
}

extension String {
  /// The text on one line, and not endlessly long.
  fileprivate var excerpt: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
