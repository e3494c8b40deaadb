import ScriptLanguage

extension Phrasebook {
  /// What is wrong with the translations of stock phrases: slots that are lacking or unknown, entries that nothing
  /// says.
  static func review(_ catalogues: [Catalogue]) -> Diagnostics {
    var diagnostics = Diagnostics()
    for catalogue in catalogues {
      for entry in catalogue.entries {
        guard let row = StockPhrases.all.first(where: { $0.context == entry.context && $0.text == entry.id }) else {
          diagnostics.warning(.translation(.stale(text: entry.id)), at: entry.span)
          continue
        }
        let rule = catalogue.pluralRule ?? .oneAndMore
        for (form, text) in entry.texts.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
          do throws(Finding) {
            let translation = try TextTemplate(written: text, at: entry.span)
            let original = try TextTemplate(written: row.text, at: entry.span)
            // "One minute" needs no number, where the form is for one alone.
            let isForOne =
              row.plural != nil && (0...200).allSatisfy { (rule.form(for: Double($0)) == form) == ($0 == 1) }
            diagnostics.add(
              contentsOf: translation.faults(against: original, mayLack: isForOne ? ["number"] : [], at: entry.span)
            )
          } catch {
            diagnostics.error(error, at: entry.span)
          }
        }
      }
    }
    return diagnostics
  }
}
