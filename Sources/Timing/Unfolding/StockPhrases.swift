import ScriptLanguage

/// Words that are said where a script says nothing of its own.
struct StockPhrase: Sendable {
  /// What tells it from equal words, in the phrasebook.
  var context: String
  /// The words in English.
  var text: String
  /// The words in English for more than one, where number decides.
  var plural: String?
  /// What a translator should know.
  var note: String

  init(_ context: String, _ text: String, plural: String? = nil, note: String = "") {
    self.context = context
    self.text = text
    self.plural = plural
    self.note = note
  }
}

/// All that is said where a script says nothing of its own: invitations, never orders. The phrasebooks translate it.
public enum StockPhrases {
  private static let partNote =
    "{part} is the words for a part of the body, some of them the listener's own. They can't be inflected: put them"
    + " where they stand by themselves, such as behind a colon."

  static let invitations: [String: StockPhrase] = [
    "stretch": StockPhrase(
      "invitation to stretch",
      "When you are ready, let {part} lengthen, only as far as is comfortable.",
      note: partNote
    ),
    "imagine": StockPhrase(
      "invitation to imagine",
      "Imagine {part} letting go, without doing anything.",
      note: partNote
    ),
    "clench": StockPhrase(
      "invitation to clench",
      "When you are ready, clench {part}, as firmly as is comfortable, and never to pain.",
      note: partNote
    ),
    "half": StockPhrase("invitation to clench", "And {part}, with about half the effort.", note: partNote),
    "quarter": StockPhrase("invitation to clench", "And {part}, with about a quarter of the effort.", note: partNote),
    "share": StockPhrase(
      "invitation to clench",
      "When you are ready, clench {part}, with about {number} percent of the effort.",
      note: partNote
    ),
  ]
  static let meanwhile = StockPhrase(
    "meanwhile",
    "Keep breathing.",
    note: "Said within 5s, with time to breathe: few words."
  )
  static let lettingGo = StockPhrase("letting go of a clench", "And let go.")
  static let comingBack = StockPhrase("ending a stretch", "And come back.")

  private static let turnNote = "Said as a phase of the breath begins, which may last only two seconds."
  static let turns: [BreathPhaseKind: StockPhrase] = [
    .inhale: StockPhrase("breath", "In.", note: turnNote), .hold: StockPhrase("breath", "Stay.", note: turnNote),
    .exhale: StockPhrase("breath", "Out.", note: turnNote), .rest: StockPhrase("breath", "Rest.", note: turnNote),
  ]

  static let left = StockPhrase(
    "side",
    "left",
    note: "As in \"your left hand\"; {side|left=…|right=…} gives other forms."
  )
  static let right = StockPhrase("side", "right", note: "As in \"your right hand\".")
  static let sided = StockPhrase(
    "side",
    "{side} {part}",
    note: "The listener's own words for a part with its side, as in \"left knee\". The words can't be inflected."
  )
  static let yes = StockPhrase("answer", "yes")
  static let no = StockPhrase("answer", "no")

  static let counted = StockPhrase(
    "counting",
    "{number}.",
    note: "A number that is counted, such as 10. Leave the stop away where it would make \"tenth\" of it."
  )
  static let point = StockPhrase("number", ".", note: "The sign before decimals: 2.5 or 2,5.")
  static let percent = StockPhrase("quantity", "{number} percent", plural: "{number} percent")
  static let breaths = StockPhrase("quantity", "{number} breath", plural: "{number} breaths")
  static let minutes = StockPhrase("quantity", "{number} minute", plural: "{number} minutes")
  static let seconds = StockPhrase("quantity", "{number} second", plural: "{number} seconds")
  static let wordRate = StockPhrase("quantity", "{number} word a minute", plural: "{number} words a minute")
  static let breathRate = StockPhrase(
    "quantity",
    "{number} a minute",
    plural: "{number} a minute",
    note: "Breaths in a minute."
  )
  static let decibels = StockPhrase("quantity", "{number} decibel", plural: "{number} decibels")
  static let hertz = StockPhrase("quantity", "{number} hertz", plural: "{number} hertz")
  static let together = StockPhrase("quantity", "{minutes} and {seconds}", note: "As in 2 minutes and 30 seconds.")

  private static let captionNote =
    "Stands in brackets in captions, for what is heard besides words: a few words, no capital, no stop."
  private static func caption(_ text: String) -> StockPhrase { StockPhrase("caption", text, note: captionNote) }
  static let captionOfBreath: [BreathPhaseKind: StockPhrase] = [
    .inhale: caption("breathe in"), .hold: caption("stay"), .exhale: caption("breathe out"), .rest: caption("rest"),
  ]
  static let captionOfClench = caption("clench {part}, {effort}")
  static let captionOfStretch = caption("stretch {part}")
  static let captionOfImagine = caption("imagine {part} letting go")
  static let captionOfLettingGo = caption("let go")
  static let captionOfChime: [ChimeSound: StockPhrase] = [.bowl: caption("bowl"), .bell: caption("bell")]

  /// Groups of muscles that a script may name without giving words for them.
  static let muscles: [(name: String, words: String)] = [
    ("feet", "your feet"), ("lower-legs", "your lower legs"), ("thighs", "your thighs"), ("legs", "your legs"),
    ("buttocks", "your buttocks"), ("pelvic-floor", "your pelvic floor"), ("belly", "your belly"),
    ("back", "your back"), ("chest", "your chest"), ("hands", "your hands"), ("forearms", "your forearms"),
    ("upper-arms", "your upper arms"), ("arms", "your arms"), ("shoulders", "your shoulders"), ("neck", "your neck"),
    ("jaw", "your jaw"), ("face", "your face"), ("forehead", "your forehead"), ("eyes", "your eyes"),
  ]

  static func muscle(_ name: String, _ words: String) -> StockPhrase { StockPhrase("muscle \(name)", words) }

  /// The names of the groups of muscles that have words.
  public static let muscleNames = muscles.map(\.name)

  /// The words for a usual part of the body in the language that a program is heard in; nil for other parts.
  public static func words(for muscle: String, in program: Program) -> String? {
    var phrases = Phrasebook(program.phrasebooks, language: program.language)
    return phrases.muscle(muscle)
  }

  /// All rows in the order of the phrasebook.
  static let all: [StockPhrase] =
    ["clench", "half", "quarter", "share", "stretch", "imagine"].compactMap { invitations[$0] }
    + [meanwhile, lettingGo, comingBack] + BreathPhaseKind.allCases.compactMap { turns[$0] }
    + [left, right, sided, yes, no, counted, point]
    + [percent, breaths, minutes, seconds, together, wordRate, breathRate, decibels, hertz]
    + BreathPhaseKind.allCases.compactMap { captionOfBreath[$0] }
    + [captionOfClench, captionOfStretch, captionOfImagine, captionOfLettingGo]
    + ChimeSound.allCases.compactMap { captionOfChime[$0] }
    + page.map(\.phrase) + muscles.map(muscle)

  /// The phrasebook's `.pot` file.
  public static var template: String {
    var file = CatalogueText(title: "What is said where a script says nothing of its own.", project: "phrasebook")
    for row in all {
      var message = CatalogueText.Message(context: row.context, id: row.text)
      message.pluralID = row.plural
      if !row.note.isEmpty { message.notes = [row.note] }
      file.add(message)
    }
    return file.text
  }
}
