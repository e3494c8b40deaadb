/// Puts translations in place of the texts of a script, and says what is missing, unfit or left over.
struct ScriptTranslator {
  private let catalogues: [Catalogue]
  private let isMain: Bool
  /// Whether what is not translated stays as it is: another dialect of the script's own language.
  private let isDialect: Bool
  private let language: String
  /// The file to which missing words belong, for messages.
  var fileName = ""
  private(set) var diagnostics = Diagnostics()
  private var used: Set<Catalogue.Key> = []

  /// Takes catalogues, the one that goes before the others first.
  init(catalogues: [Catalogue], isMain: Bool, isDialect: Bool, language: String) {
    self.catalogues = catalogues
    self.isMain = isMain
    self.isDialect = isDialect
    self.language = language
  }

  /// The tree with its texts translated. Pronunciations don't hold in another language, so they go.
  mutating func translated(_ tree: ScriptTree, _ done: inout Program.Translation) -> ScriptTree {
    var translated = tree.mapTexts { placed in
      if placed.role == .section { done.originalTitles[placed.span] = placed.text }
      guard isMain || !placed.role.isAboutScript else { return placed.text }
      guard let (text, span) = translation(of: placed) else { return placed.text }
      if placed.hasToFit { done.timedTexts[placed.owner, default: []].append((placed.role, span)) }
      return text
    }
    translated.statements.removeAll { if case .pronounce = $0.kind { true } else { false } }
    // What a script says of itself is of no matter where it is used, but it is not stale for that.
    for text in tree.placedTexts() { used.insert(Self.key(of: text)) }
    reportStale()
    return translated
  }

  private static func key(of placed: PlacedText) -> Catalogue.Key {
    Catalogue.Key(context: placed.role.messageContext, id: placed.text.written)
  }

  private mutating func translation(of placed: PlacedText) -> (TextTemplate, SourceSpan)? {
    let key = Self.key(of: placed)
    used.insert(key)
    let entries = catalogues.compactMap { $0.entry(key.context, key.id) }
    guard let entry = entries.first(where: \.isReady), let words = entry.texts[0] else {
      if let entry = entries.first {
        diagnostics.error(
          .translation(entry.isFuzzy ? .fuzzy(text: key.id) : .untranslated(text: key.id)),
          at: entry.span
        )
      } else if !isDialect {
        let finding = TranslationFinding.missing(text: key.id, language: language, file: fileName)
        diagnostics.error(.translation(finding), at: placed.span)
      }
      return nil
    }
    do throws(Finding) {
      let text = try TextTemplate(written: words, at: entry.span)
      let faults = text.faults(against: placed.text, at: entry.span)
      diagnostics.add(contentsOf: faults)
      // The original has no more faults to follow up.
      if faults.hasErrors { return nil }
      return (text, entry.span)
    } catch {
      diagnostics.error(error, at: entry.span)
      return nil
    }
  }

  private mutating func reportStale() {
    for catalogue in catalogues {
      for entry in catalogue.entries where !used.contains(.init(context: entry.context, id: entry.id)) {
        diagnostics.warning(.translation(.stale(text: entry.id)), at: entry.span)
      }
    }
  }
}

extension TextTemplate {
  /// What is wrong with the slots of a translation: it has just those of its original, in any order and number.
  package func faults(
    against original: TextTemplate,
    mayLack optional: Set<String> = [],
    at span: SourceSpan
  ) -> Diagnostics {
    var diagnostics = Diagnostics()
    let (names, wanted) = (slotNames, original.slotNames)
    if let name = names.first(where: { !wanted.contains($0) }) {
      let suggestion = NearMiss.suggestion(for: name, among: wanted)
      diagnostics.error(.translation(.unknownSlot(name, suggestion: suggestion, known: wanted)), at: span)
      // The name that was meant is then not missed as well.
      return diagnostics
    }
    for name in wanted where !names.contains(name) && !optional.contains(name) {
      diagnostics.error(.translation(.lacksSlot(name)), at: span)
    }
    return diagnostics
  }
}
