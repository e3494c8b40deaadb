import ScriptLanguage

/// What stands in brackets in captions, in the language that is heard.
public struct CaptionPhrases: Sendable {
  /// The phases of the breath.
  public var breath: [BreathPhaseKind: String]
  /// A clench, with `{part}` for the words for the part and `{effort}` for the percentage.
  public var clench: String
  /// A stretch, with `{part}`.
  public var stretch: String
  /// An imagined letting go, with `{part}`.
  public var imagine: String
  /// The letting go after a clench.
  public var letGo: String
  /// Struck sounds.
  public var chimes: [ChimeSound: String]

  /// Looks them up in the phrasebooks of a program; what these lack is in English.
  public init(_ program: Program) {
    var book = Phrasebook(program.phrasebooks, language: program.language)
    func text(_ phrase: StockPhrase) -> String { book.text(phrase, ["part": "{part}", "effort": "{effort}"]) }
    breath = StockPhrases.captionOfBreath.mapValues(text)
    clench = text(StockPhrases.captionOfClench)
    stretch = text(StockPhrases.captionOfStretch)
    imagine = text(StockPhrases.captionOfImagine)
    letGo = text(StockPhrases.captionOfLettingGo)
    chimes = StockPhrases.captionOfChime.mapValues(text)
  }
}
