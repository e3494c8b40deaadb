import ScriptLanguage
import Testing
import Timing

@Suite("Scripts in another language")
struct TranslatedScriptTests {
  /// A world in which `test.relax` has translations.
  struct Shelf: ScriptWorld {
    var catalogues: [String: String] = [:]
    var books: [String: String] = [:]

    func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText {
      throw UnusableScript("there is no such file")
    }

    func translation(of source: SourceText, into language: String) throws(UnusableScript) -> SourceText? {
      catalogues[language].map { SourceText(name: "\(language).po", text: $0) }
    }

    func languages(of source: SourceText) -> [String] { catalogues.keys.sorted() }

    func phrasebooks(for source: SourceText, in language: String) throws(UnusableScript) -> [SourceText] {
      books[language].map { [SourceText(name: "phrasebook.po", text: $0)] } ?? []
    }
  }

  static let script = """
    title "Rest"
    voice guide = en-gb+f3
    voice second = it+m1
    pronounce "Rest" as "Wrest"
    ask name: text = "" "Who?"
    ask place: choice = bed, chair "Where?"
    ask rounds: number = 2 "How many?"
    section "Feet":
      "Hello{, name}. Rest {place}, {rounds} {rounds|time|times}."
      clench feet for 5s, rest 10s
    muscle feet
    """

  static let plural = "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"

  static let german =
    plural
    + [
      ("title", "Rest", "Ruhen"), ("question name", "Who?", "Wer?"), ("question place", "Where?", "Wo?"),
      ("choice place", "bed", "Bett"), ("choice place", "chair", "Stuhl"), ("question rounds", "How many?", "Wie oft?"),
      ("section", "Feet", "Füße"),
      (
        "", "Hello{, name}. Rest {place}, {rounds} {rounds|time|times}.",
        "Hallo{, name}. Ruh aus {place|bed=im Bett|chair=auf dem Stuhl}, {rounds} {rounds|Mal|Male}."
      ),
    ].map(entry).joined()

  static let book =
    plural
    + [
      (
        "invitation to clench", "When you are ready, clench {part}, as firmly as is comfortable, and never to pain.",
        "Wenn du magst, spann an: {part}."
      ),
      ("meanwhile", "Keep breathing.", "Atme."), ("letting go of a clench", "And let go.", "Lass los."),
      ("muscle feet", "your feet", "deine Füße"),
    ].map(entry).joined()

  static func entry(_ context: String, _ id: String, _ text: String) -> String {
    (context.isEmpty ? "" : "msgctxt \"\(context)\"\n") + "msgid \"\(id)\"\nmsgstr \"\(text)\"\n\n"
  }

  private func unfold(
    _ script: String = script,
    _ language: String? = "de",
    shelf: Shelf = Shelf(catalogues: ["de": german], books: ["de": book]),
    listener: Listener = Listener()
  ) -> (sheet: CueSheet, codes: [String], places: [String]) {
    let source = SourceText(name: "test.relax", text: script)
    let (program, found) = Program.load(source, world: shelf, language: language)
    var diagnostics = found
    let unfolded = Unfolder.unfold(program, for: listener)
    diagnostics.add(contentsOf: unfolded.diagnostics)
    let places = diagnostics.inOrder.map { diagnostic -> String in
      guard case .script(let span) = diagnostic.place else { return "whole" }
      return "\(program.sources.source(of: span).name):\(program.sources.line(of: span))"
    }
    return (unfolded.sheet, diagnostics.inOrder.map(\.finding.code), places)
  }

  @Test func everythingThatIsHeardIsInTheLanguage() {
    let (sheet, codes, _) = unfold()
    #expect(codes == [])
    #expect(
      sheet.utterances.map(\.text) == [
        "Hallo.", "Ruh aus im Bett, 2 Male.", "Wenn du magst, spann an: deine Füße.", "Atme.", "Lass los.",
      ]
    )
    #expect(sheet.title == "Ruhen" && sheet.language == "de")
    // The script's pronunciation is English; a voice of a third language stays.
    #expect(sheet.utterances.allSatisfy { $0.pronunciations.isEmpty })
    #expect(sheet.voices.map(\.settings.name) == ["de+f3", "it+m1"])
  }

  @Test func formsGoWithTheAnswer() {
    var listener = Listener()
    listener.answers = Answers(["rounds": "1", "place": "Stuhl", "name": "Ana"])
    #expect(
      unfold(listener: listener).sheet.utterances.map(\.text).prefix(2)
        == ["Hallo, Ana.", "Ruh aus auf dem Stuhl, 1 Mal."]
    )
    #expect(unfold(Self.script, nil).sheet.utterances.map(\.text)[1] == "Rest bed, 2 times.")
  }

  @Test func formsGoWithSidesMusclesAndYesOrNo() {
    let script = """
      ask pillow: yes-no = no "Pillow?"
      muscle hand "your {side|left=weaker|right=stronger} hand"
      muscle foot "a foot"
      clench dominant hand:
        cue "Rest{ pillow|yes=on it|no=}."
        hold none
        release none
      for part in hand, foot:
        "Now {part|hand=hands|foot=feet}."
      """
    let compiled = Compiled(script)
    #expect(compiled.codes.isEmpty && compiled.spoken == ["Rest.", "Now hands.", "Now feet."])
    #expect(
      compiled.sheet.cues.contains { cue in
        if case .exercise(let exercise) = cue.kind { exercise.part.words == "your stronger hand" } else { false }
      }
    )
    var listener = Listener()
    listener.words = ["foot": "my paw"]
    #expect(Compiled(script, listener: listener).spoken.last == "Now my paw.")
    #expect(Compiled("muscle hand \"a {side|left=a|rigt=b} hand\"\nclench left hand").codes == ["forms-unknown-key"])
  }

  @Test func theScriptsOwnLanguageNeedsNoTranslation() {
    for wish in [nil, "en", "en-us"] {
      let (sheet, codes, _) = unfold(Self.script, wish)
      #expect(codes == [] && sheet.utterances.last?.text == "And let go.")
      #expect(sheet.voices[0].settings.name == (wish == "en-us" ? "en-us+f3" : "en-gb+f3"))
    }
  }

  @Test func aDialectFallsBackToItsLanguage() {
    let (sheet, codes, _) = unfold(Self.script, "de-at")
    #expect(codes == [] && sheet.language == "de-at" && sheet.title == "Ruhen")
  }

  @Test func aSectionIsLeftOutByEitherTitle() {
    for title in ["Feet", "füße"] {
      var listener = Listener()
      listener.leftOut = [LeftOut(title, at: .whole)]
      let sheet = unfold(Self.script + "\npause 1s", listener: listener).sheet
      #expect(sheet.utterances.isEmpty && sheet.parts.contains("Feet") && sheet.parts.contains("Füße"))
    }
  }

  @Test(arguments: [
    ("lacks a slot", "Hallo{, name}. {place}.", ["translation-lacks-slot"]),
    ("has one of its own", "Hallo{, nam}. {place} {rounds}.", ["translation-unknown-slot"]),
    ("has a stray brace", "Hallo{, name}. {place} {rounds", ["stray-brace"]),
    ("has too few forms", "{name} {place} {rounds|mal}", ["forms-wrong-count"]),
    ("has forms for no number", "{name|a|b} {place} {rounds}", ["forms-no-number"]),
    ("forgets a choice", "{name} {place|bed=im Bett} {rounds}", ["forms-missing-key"]),
    ("has a choice too many", "{name} {place|bed=a|chair=b|flor=c} {rounds}", ["forms-unknown-key"]),
    ("is empty", "", ["translation-untranslated"]),
  ])
  func aTranslationThatDoesNotGoWithItsOriginalIsAnError(name: String, text: String, codes: [String]) {
    let id = "Hello{, name}. Rest {place}, {rounds} {rounds|time|times}."
    let lines = Self.german.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { $0.contains(id) } ?? 0
    var changed = lines.map(String.init)
    changed[place + 1] = "msgstr \"\(text)\""
    let shelf = Shelf(catalogues: ["de": changed.joined(separator: "\n")], books: ["de": Self.book])
    let result = unfold(shelf: shelf)
    #expect(result.codes == codes)
    #expect(result.places == ["de.po:\(place + 2)"])
  }

  @Test func whatIsMissingGuessedOrStaleIsTold() {
    var po = Self.german.replacing(Self.entry("question name", "Who?", "Wer?"), with: "")
    po = po.replacing("msgctxt \"title\"", with: "#, fuzzy\nmsgctxt \"title\"") + Self.entry("", "Old.", "Alt.")
    let (_, codes, places) = unfold(shelf: Shelf(catalogues: ["de": po], books: ["de": Self.book]))
    #expect(codes == ["translation-missing", "translation-fuzzy", "translation-stale"])
    #expect(places.map { $0.prefix(3) } == ["tes", "de.", "de."])
    #expect(unfold(Self.script, "fr").codes == ["translation-no-translation"])
  }

  @Test func aPhraseThatNoPhrasebookHasIsAnErrorAndNeverEnglish() {
    let short = Self.book.replacing(Self.entry("meanwhile", "Keep breathing.", "Atme."), with: "")
    #expect(
      unfold(shelf: Shelf(catalogues: ["de": Self.german], books: ["de": short])).codes == ["translation-no-phrase"]
    )
    let wrong = Self.book.replacing("spann an: {part}", with: "spann an")
    #expect(
      unfold(shelf: Shelf(catalogues: ["de": Self.german], books: ["de": wrong])).codes == ["translation-lacks-slot"]
    )
  }

  @Test func aScriptOfTheLanguageTakesItsPhrasebook() {
    let script = "language de\nmuscle feet\nclench feet"
    #expect(unfold(script, nil).sheet.utterances.map(\.text).last == "Lass los.")
    #expect(unfold(script, nil).codes == [])
  }
}
