/// What a program is in another language.
extension Program {
  /// Texts that were put in place of others.
  struct Translation: Sendable {
    /// The titles of sections in the script's own language, by the lines of the sections.
    var originalTitles: [SourceSpan: TextTemplate] = [:]
    /// Where the translations stand of words that have to fit a cue's time, by the line of the cue.
    var timedTexts: [SourceSpan: [(role: TextRole, span: SourceSpan)]] = [:]
  }

  /// The title of a section as the script has it, where a translation stands in for it.
  public func originalTitle(at span: SourceSpan) -> TextTemplate? { translation?.originalTitles[span] }

  /// Where the translation stands of the words of an exercise: those said meanwhile, or those of letting go. Nil where
  /// they are the script's own, or stand at several places.
  public func translationSpan(of exercise: SourceSpan, isRelease: Bool) -> SourceSpan? {
    let texts = translation?.timedTexts[exercise]?.filter { text in
      switch text.role {
      case .hold: !isRelease
      case .release: isRelease
      case .cue: false
      default: true
      }
    }
    return texts?.last?.span
  }

  /// Brings the program into the language that the listener wishes, and finds the phrasebooks for it.
  mutating func speak(_ wish: String?, world: some ScriptWorld, into diagnostics: inout Diagnostics) {
    scriptLanguage = "en"
    for case .language(let name) in main.statements.map(\.kind) where LanguageTag.isWellFormed(name.text) {
      scriptLanguage = LanguageTag.folded(name.text)
    }
    language = scriptLanguage
    // English in a script that is British stays British.
    if let wish = wish.map(LanguageTag.folded), wish != LanguageTag.primary(scriptLanguage) { language = wish }
    let own = Array(LanguageTag.fallbacks(of: language).prefix { $0 != scriptLanguage })
    if !own.isEmpty { translate(into: own, world: world, &diagnostics) }
    for tag in LanguageTag.fallbacks(of: language) {
      do throws(UnusableScript) {
        for source in try world.phrasebooks(for: sources.sources[0], in: tag) {
          phrasebooks.append(read(source, tag, &diagnostics))
        }
      } catch {
        report(error, of: "Translations/\(tag)/phrasebook.po", &diagnostics)
      }
    }
  }

  private mutating func read(_ source: SourceText, _ tag: String, _ diagnostics: inout Diagnostics) -> Catalogue {
    let read = CatalogueReader.read(source, file: sources.add(source), language: tag)
    diagnostics.add(contentsOf: read.diagnostics)
    return read.catalogue
  }

  private func report(_ fault: UnusableScript, of path: String, _ diagnostics: inout Diagnostics) {
    diagnostics.add(
      Diagnostic(.error, .translation(.unreadable(path: path, reason: fault.reason)), at: .whole)
    )
  }

  private mutating func translate(into tags: [String], world: some ScriptWorld, _ diagnostics: inout Diagnostics) {
    var done = Translation()
    let isDialect = LanguageTag.primary(language) == LanguageTag.primary(scriptLanguage)
    for file in trees.indices {
      let source = sources.sources[file]
      var catalogues: [Catalogue] = []
      for tag in tags {
        do throws(UnusableScript) {
          guard let found = try world.translation(of: source, into: tag) else { continue }
          catalogues.append(read(found, tag, &diagnostics))
        } catch {
          report(error, of: "Translations/\(tag)/\(source.catalogueName).po", &diagnostics)
          return
        }
      }
      let texts = trees[file].placedTexts().filter { file == 0 || !$0.role.isAboutScript }
      guard !catalogues.isEmpty else {
        if !texts.isEmpty, !isDialect { reportNone(of: source, world: world, &diagnostics) }
        continue
      }
      // What can't be read may well have what seems to be missing.
      guard catalogues.allSatisfy(\.isWhole) else { continue }
      var translator = ScriptTranslator(
        catalogues: catalogues,
        isMain: file == 0,
        isDialect: isDialect,
        language: tags[0]
      )
      translator.fileName = "Translations/\(catalogues[0].language)/\(source.catalogueName).po"
      trees[file] = translator.translated(trees[file], &done)
      diagnostics.add(contentsOf: translator.diagnostics)
    }
    translation = done
  }

  private mutating func reportNone(of source: SourceText, world: some ScriptWorld, _ diagnostics: inout Diagnostics) {
    // Nothing more is said about what is not heard.
    isWhole = false
    let existing = ([scriptLanguage] + world.languages(of: source)).sorted()
    let near = NearMiss.suggestion(for: language, among: existing)
    let finding = TranslationFinding.noTranslation(
      of: source.name,
      language: language,
      suggestion: near,
      existing: existing
    )
    diagnostics.add(Diagnostic(.error, .translation(finding), at: .whole))
  }
}
