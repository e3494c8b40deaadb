import ScriptLanguage
import Testing

@Suite("Reading translations")
struct CatalogueReaderTests {
  private func read(_ text: String) -> (catalogue: Catalogue, found: [String]) {
    let source = SourceText(name: "de.po", text: text)
    let (catalogue, diagnostics) = CatalogueReader.read(source, file: 0, language: "de")
    let found = diagnostics.inOrder.map { diagnostic -> String in
      guard case .script(let span) = diagnostic.place else { return diagnostic.finding.code }
      return "\(source.position(at: span.range.lowerBound)) \(diagnostic.finding.code)"
    }
    return (catalogue, found)
  }

  @Test func everythingThatGettextWritesIsRead() {
    let (catalogue, found) = read(
      "\u{FEFF}# A comment\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Content-Type: text/plain; charset=UTF-8\\n\"\r\n"
        + "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\r\n\r\n"
          + """
          #. A note
          #: my.relax:3
          #, no-wrap
          msgctxt "title"
          msgid "Let \\"go\\""
          msgstr "Lass \\"los\\", \\\\{x}"

          #, fuzzy, c-format
          #| msgid "Old"
          msgid "Rest"
          msgstr "Ruhe"
          msgid ""
          "A long "
          "line."
          msgstr ""
          "Eine lange "  \t
          "Zeile."

          msgid "{number} second"
          msgid_plural "{number} seconds"
          msgstr[0] "eine Sekunde"
          msgstr[1] "{number} Sekunden"

          #~ msgid "Gone"
          #~ msgstr "Weg"
          """
    )
    #expect(found == [])
    #expect(catalogue.text("title", "Let \"go\"") == "Lass \"los\", \\{x}")
    #expect(catalogue.text(nil, "Let \"go\"") == nil)
    #expect(catalogue.text(nil, "Rest") == nil && catalogue.entry(nil, "Rest")?.isFuzzy == true)
    #expect(catalogue.text(nil, "A long line.") == "Eine lange Zeile.")
    #expect(
      [1, 2.5, 3].map { catalogue.text(nil, "{number} second", number: $0) }
        == ["eine Sekunde", "{number} Sekunden", "{number} Sekunden"]
    )
    #expect(catalogue.entries.count == 4)
  }

  @Test(arguments: [
    ("msgid \"a\"\nmsgstr \"b\n", "2:8 translation-unclosed-text"),
    ("msgid \"a\"\nmsgstr \"b\" c\n", "2:11 translation-leftover-text"),
    ("msgid \"a\"\nmsgstr \"\\q\"\n", "2:9 translation-unknown-escape"),
    ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"", "1:7 translation-missing-field"),
    ("msgstr \"b\"", "1:8 translation-missing-field"),
    ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", "3:1 translation-repeated-field"),
    ("msgid \"a\"\nmsgstr b", "2:1 translation-expected"),
    ("msgid \"a\"\nmsgstr", "2:1 translation-expected"),
    ("\"a\"\nmsgid \"a\"\nmsgstr \"b\"", "1:1 translation-expected"),
    ("<html>", "1:1 translation-expected"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"", "3:11 translation-wrong-number-of-forms"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[9] \"c\"", "3:1 translation-expected"),
    ("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"", "2:8 translation-wrong-charset"),
    ("msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=n;\\n\"", "2:8 translation-wrong-plural-rule"),
    ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"", "4:7 translation-repeated-entry"),
  ])
  func whatIsBrokenIsToldWithItsPlace(text: String, finding: String) {
    let (catalogue, found) = read(text)
    #expect(found == [finding])
    #expect(!catalogue.isWhole)
  }

  @Test func noFileBreaksTheReader() {
    let text =
      "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n#, fuzzy\nmsgctxt \"a\"\n"
      + "msgid \"{b} ü\"\nmsgid_plural \"c\"\nmsgstr[0] \"{d\"\nmsgstr[1] \"\"\n\"e\"\n\n#~ msgid \"x\"\n"
    for place in text.indices {
      for change in ["", "\"", "\\", "\n", "{", "9", "\u{0}", "ü"] {
        _ = read(text[..<place] + change + text[text.index(after: place)...])
      }
      _ = read(String(text[..<place]))
    }
  }

  @Test func afterAFaultTheNextEntryIsRead() {
    let (catalogue, found) = read("msgid \"a\nmsgstr \"x\"\n\nmsgid \"b\"\nmsgstr \"y\"\n\nmsgid c\nmsgstr \"z\"")
    #expect(found.map { $0.prefix(3) } == ["1:7", "7:1"])
    #expect(catalogue.text(nil, "b") == "y")
  }
}
