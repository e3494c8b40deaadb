import Quantities
import ScriptLanguage

/// The stock phrases in the language that is heard.
struct Phrasebook {
  private let catalogues: [Catalogue]
  private let isEnglish: Bool
  /// The first phrase that was needed and that no phrasebook has: it was said in English.
  private(set) var missing: StockPhrase?

  /// Which form goes with a number.
  let pluralRule: PluralRule

  init(_ catalogues: [Catalogue], language: String) {
    self.catalogues = catalogues
    isEnglish = LanguageTag.primary(language) == "en"
    pluralRule = catalogues.lazy.compactMap(\.pluralRule).first ?? .oneAndMore
  }

  /// A phrase with its slots filled; `number` decides between its forms.
  mutating func text(_ phrase: StockPhrase, _ values: [String: String] = [:], number: Double? = nil) -> String {
    template(phrase, number: number).filled { values[$0.name] }
  }

  private mutating func template(_ phrase: StockPhrase, number: Double?) -> TextTemplate {
    let found = catalogues.lazy.compactMap { $0.text(phrase.context, phrase.text, number: number) }.first
    if let found, let template = Self.template(found) { return template }
    if !isEnglish, missing == nil { missing = phrase }
    let form = number.map { PluralRule.oneAndMore.form(for: $0) } ?? 0
    return Self.template(form == 1 ? phrase.plural ?? phrase.text : phrase.text) ?? TextTemplate(parts: [])
  }

  private static func template(_ text: String) -> TextTemplate? {
    try? TextTemplate(written: text, at: SourceSpan(file: 0, range: 0..<0))
  }

  // MARK: What is asked of it

  /// Before an exercise.
  mutating func invitation(_ kind: ExerciseStatement.Kind, _ part: String, _ effort: Percent) -> String {
    let row =
      switch (kind, effort.value) {
      case (.stretch, _): "stretch"
      case (.imagine, _): "imagine"
      case (.clench, 100): "clench"
      case (.clench, 50): "half"
      case (.clench, 25): "quarter"
      default: "share"
      }
    guard let phrase = StockPhrases.invitations[row] else { return "" }
    return text(phrase, ["part": part, "number": written(effort.value)])
  }

  /// During an exercise; empty for silence.
  mutating func meanwhile(_ kind: ExerciseStatement.Kind) -> String {
    kind == .imagine ? "" : text(StockPhrases.meanwhile)
  }

  /// At the letting go; empty for silence.
  mutating func lettingGo(_ kind: ExerciseStatement.Kind) -> String {
    switch kind {
    case .clench: text(StockPhrases.lettingGo)
    case .stretch: text(StockPhrases.comingBack)
    case .imagine: ""
    }
  }

  /// At the turns of the breath that a pattern has.
  mutating func turns(of pattern: BreathPattern?) -> [BreathPhaseKind: String] {
    let kinds = pattern?.phases.map(\.kind) ?? []
    var words: [BreathPhaseKind: String] = [:]
    for kind in BreathPhaseKind.allCases where kinds.contains(kind) {
      words[kind] = StockPhrases.turns[kind].map { text($0) }
    }
    return words
  }

  /// The words for a muscle that a script gives none for; nil for a part that has no usual words.
  mutating func muscle(_ name: String) -> String? {
    StockPhrases.muscles.first { $0.name == name }.map { text(StockPhrases.muscle($0.name, $0.words)) }
  }

  /// A number that is counted.
  mutating func counted(_ number: Int) -> String { text(StockPhrases.counted, ["number": String(number)]) }

  /// A word of the language of scripts, such as `yes`; nil for other words.
  mutating func word(_ word: String) -> String? {
    let rows = [StockPhrases.left, StockPhrases.right, StockPhrases.yes, StockPhrases.no]
    return rows.first { $0.text == word }.map { text($0) }
  }

  /// The listener's own words for a part, with its side.
  mutating func sided(_ part: String, _ side: String) -> String {
    text(StockPhrases.sided, ["side": word(side) ?? side, "part": part])
  }

  /// A quantity in words, so that the voice reads no abbreviations.
  mutating func quantity(_ value: Double, _ unit: Unit) -> String {
    func said(_ phrase: StockPhrase, _ value: Double) -> String {
      text(phrase, ["number": written(value)], number: value)
    }
    switch unit {
    case .none: return written(value)
    case .percent: return said(StockPhrases.percent, value)
    case .decibels: return said(StockPhrases.decibels, value)
    case .hertz: return said(StockPhrases.hertz, value)
    case .wordsPerMinute: return said(StockPhrases.wordRate, value)
    case .breaths: return said(StockPhrases.breaths, value)
    case .perMinute: return said(StockPhrases.breathRate, value)
    case .seconds:
      let minutes = (value / 60).rounded(.down)
      let seconds = value - minutes * 60
      if minutes == 0 { return said(StockPhrases.seconds, seconds) }
      if seconds == 0 { return said(StockPhrases.minutes, minutes) }
      return text(
        StockPhrases.together,
        ["minutes": said(StockPhrases.minutes, minutes), "seconds": said(StockPhrases.seconds, seconds)]
      )
    }
  }

  private mutating func written(_ value: Double) -> String {
    let plain = Unit.none.written(value)
    return plain.contains(".") ? plain.replacing(".", with: text(StockPhrases.point)) : plain
  }
}
