import Foundation
import Testing

@Suite("Translating by the command")
struct TranslationTests {
  static let script = """
    title "My rest"
    ask name: text = "" "Who are you?"
    muscle feet "your feet"
    # Said softly.
    "Hello{, name}. Say \\"rest\\", and a \\{."
    section "Feet":
      clench feet for 5s, rest 10s:
        cue "Curl your toes."
        hold "Keep breathing."
        release "And let go."
    """

  static let german = """
    msgid ""
    msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

    msgctxt "title"
    msgid "My rest"
    msgstr "Meine Ruhe"

    msgctxt "question name"
    msgid "Who are you?"
    msgstr "Wer bist du?"

    msgctxt "muscle feet"
    msgid "your feet"
    msgstr "deine Füße"

    msgid "Hello{, name}. Say \\"rest\\", and a \\\\{."
    msgstr "Hallo{, name}. Sag \\"Ruhe\\", und eine \\\\{."

    msgctxt "section"
    msgid "Feet"
    msgstr "Füße"

    msgctxt "cue feet"
    msgid "Curl your toes."
    msgstr "Roll die Zehen ein."

    msgctxt "hold feet"
    msgid "Keep breathing."
    msgstr "Atme weiter."

    msgctxt "release feet"
    msgid "And let go."
    msgstr "Und lass los."

    """

  /// A folder with the script, and with a translation where there is one.
  private func folder(_ translation: String? = german) throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.script, to: "my.relax")
    let place = folder.url.appending(path: "Translations/de")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    if let translation { try folder.write(translation, to: "Translations/de/my.po") }
    return folder
  }

  /// Runs the command on the script with a translation.
  private func run(_ arguments: [String], _ translation: String? = german) throws -> Command {
    let folder = try folder(translation)
    return try Command.run(arguments, in: folder.url)
  }

  @Test func aTemplateSaysWhatATranslatorShouldKnow() throws {
    let folder = try folder()
    let result = try Command.run(["strings", "extract", "my.relax"], in: folder.url)
    #expect(result.status == 0 && result.messages.isEmpty)
    let body = result.output.split(separator: "\n\n").dropFirst().joined(separator: "\n\n")
    #expect(
      body == """
        #: my.relax:1
        msgctxt "title"
        msgid "My rest"
        msgstr ""

        #: my.relax:2
        msgctxt "question name"
        msgid "Who are you?"
        msgstr ""

        #. Stands in other texts where the part is named; keep to a form that fits there.
        #: my.relax:3
        msgctxt "muscle feet"
        msgid "your feet"
        msgstr ""

        #. {name} is the listener's own answer to "Who are you?". It can't be inflected: put it where it stands by itself.
        #. Said softly.
        #: my.relax:5
        msgid "Hello{, name}. Say \\"rest\\", and a \\\\{."
        msgstr ""

        #: my.relax:6
        msgctxt "section"
        msgid "Feet"
        msgstr ""

        #. In the section "Feet".
        #: my.relax:8
        msgctxt "cue feet"
        msgid "Curl your toes."
        msgstr ""

        #. In the section "Feet".
        #. Said within 5s, with time to breathe: few words.
        #: my.relax:9
        msgctxt "hold feet"
        msgid "Keep breathing."
        msgstr ""

        #. In the section "Feet".
        #. All words of this rest end within 10s.
        #: my.relax:10
        msgctxt "release feet"
        msgid "And let go."
        msgstr ""

        """
    )
    let written = try Command.run(["strings", "extract", "my.relax", "-o", "my.pot"], in: folder.url)
    #expect(written.status == 0 && folder.data("my.pot") == Data(result.output.utf8))
    #expect(
      try Command.run(["strings", "extract", "phrasebook"], in: folder.url).output.contains("msgid \"And let go.\"")
    )
  }

  @Test func aTranslatedTrackIsHeardAndShownInItsLanguage() throws {
    let folder = try folder()
    let timeline = try Command.run(["timeline", "my.relax", "--language", "de"], in: folder.url)
    #expect(timeline.status == 0 && timeline.messages.isEmpty, "\(timeline.messages)")
    for words in ["Meine Ruhe", "Hallo.", "Sag \"Ruhe\", und eine {.", "Füße", "Atme weiter."] {
      #expect(timeline.output.contains(words), "\(timeline.output)")
    }
    let ask = try Command.run(["ask", "my.relax", "--language", "de"], in: folder.url)
    #expect(ask.output.contains("Wer bist du?") && ask.output.contains("deine Füße"))
    try folder.write("language: de\nleave-out: [Feet]\n", to: "p.yaml")
    let profile = try Command.run(["timeline", "my.relax", "--profile", "p.yaml"], in: folder.url)
    #expect(profile.status == 0 && profile.output.contains("Hallo.") && !profile.output.contains("Zehen"))
  }

  @Test func allThatATranslationLacksIsToldInOneRun() throws {
    var po = Self.german.replacing("Hallo{, name}", with: "Hallo")
    po = po.replacing("msgctxt \"title\"", with: "#, fuzzy\nmsgctxt \"title\"")
    po = po.replacing("msgstr \"Wer bist du?\"", with: "msgstr \"\"").replacing(
      "msgid \"Feet\"",
      with: "msgid \"Foot\""
    )
    let result = try run(["check", "my.relax", "--language", "de"], po)
    #expect(result.status == 65)
    #expect(
      result.messages == """
        my.relax:6:1: error: There is no translation of "Feet" into "de".
          6 | section "Feet":
            | ^^^^^^^^^^^^^^^
          Add it to Translations/de/my.po; docs/translating.md says how to bring a translation up to date.

        Translations/de/my.po:7:8: error: The translation of "My rest" is marked as a guess (fuzzy), and is not used.
          7 | msgstr "Meine Ruhe"
            |        ^^^^^^^^^^^^
          Look it over, and take the word fuzzy away.

        Translations/de/my.po:11:8: error: "Who are you?" is not translated yet.
          11 | msgstr ""
             |        ^^
          Write the translation behind msgstr.

        Translations/de/my.po:18:8: error: This translation lacks {name}, which the original has.
          18 | msgstr "Hallo. Sag \\"Ruhe\\", und eine \\\\{."
             |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Put {name} where it belongs in this language.

        Translations/de/my.po:22:8: warning: "Foot" is not in the script any more.
          22 | msgstr "Füße"
             |        ^^^^^^
          Nobody hears it; take it out, or bring the file up to date with msgmerge.

        unclench: There are 4 errors.

        """
    )
    let render = try run(["render", "my.relax", "--language", "de", "-o", "a.wav"], po)
    #expect(render.status == 65 && render.messages.contains("There are 4 errors."))
  }

  @Test func wordsThatNoLongerFitAreToldEvenOfAnUnfinishedTranslation() throws {
    let long =
      "Atme weiter, so ruhig und so gleichmäßig, wie es dir gerade angenehm ist, und immer noch ein wenig weiter."
    let po = Self.german.replacing("Atme weiter.", with: long).replacing("\"Meine Ruhe\"", with: "\"\"")
    let result = try run(["check", "my.relax", "--language", "de"], po)
    #expect(result.status == 65 && result.messages.contains("There are 2 errors."), "\(result.messages)")
    #expect(result.messages.contains("Translations/de/my.po:29:8: error: This is too long for its place (my.relax:7)."))
  }

  @Test(arguments: [
    (
      "broken", "msgid \"a\nmsgstr \"b\"",
      "Translations/de/my.po:1:7: error: The text that starts here has no closing quote"
    ),
    ("no .po at all", "<html>", "Translations/de/my.po:1:1: error: I expected msgid, msgstr or a comment here"),
  ])
  func aBrokenTranslationIsNeverHeard(name: String, po: String, message: String) throws {
    let result = try run(["check", "my.relax", "--language", "de"], po)
    #expect(result.status == 65 && result.messages.hasPrefix(message), "\(result.messages)")
    #expect(result.messages.hasSuffix("unclench: There is 1 error.\n"))
  }

  @Test func aTranslationThatIsNotUTF8SaysWhere() throws {
    let folder = try folder()
    try Data(Self.german.utf8 + [0xFF]).write(to: folder.url.appending(path: "Translations/de/my.po"))
    let result = try Command.run(["check", "my.relax", "--language", "de"], in: folder.url)
    #expect(
      result.status == 65 && result.messages.contains("on line 34, column 1: From here on, this is not text in UTF-8.")
    )
  }

  @Test(arguments: [
    ("da", 65, "There is no translation of my.relax into \"da\".\n  Did you mean de?"),
    ("fr", 65, "There is no translation of my.relax into \"fr\".\n  There is de, en."),
    ("german", 64, "write the short name of the language: --language de"),
    ("d", 64, "write the short name of a language, such as de, fr or pt-br."),
  ])
  func aLanguageThatThereIsNotIsToldWithTheNearest(language: String, status: Int32, message: String) throws {
    let result = try run(["check", "my.relax", "--language", language])
    #expect(result.status == status && result.messages.contains(message), "\(result.messages)")
  }

  @Test func usedScriptsHaveTranslationsOfTheirOwn() throws {
    let folder = try folder()
    try folder.write("define end:\n  \"Rest.\"\n", to: "end.relax")
    try folder.write("use \"end.relax\"\n\(Self.script)\ndo end\n", to: "my.relax")
    let without = try Command.run(["check", "my.relax", "--language", "de"], in: folder.url)
    #expect(without.status == 65 && without.messages.contains("There is no translation of end.relax into \"de\"."))
    try folder.write("msgid \"Rest.\"\nmsgstr \"Ruhe.\"\n", to: "Translations/de/end.po")
    let with = try Command.run(["timeline", "my.relax", "--language", "de"], in: folder.url)
    #expect(with.status == 0 && with.output.contains("Ruhe."), "\(with.messages)")
  }
}
