import Foundation
import Pipeline
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("The routines that ship, in every language")
struct ShippedLanguageTests {
  static let languages = ["de", "es", "fr", "hi", "it", "nl", "pl", "pt", "tr"]
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts")
  static let library = ScriptLibrary(environment: ["UNCLENCH_LIBRARY": folder.path])
  static let isRecording = ProcessInfo.processInfo.environment["UNCLENCH_RECORD"] != nil

  /// The founding routine at twelve minutes, as espeak-ng speaks it.
  private static func compiled(_ language: String) throws -> CompiledScript {
    let world = FileWorld(library: library)
    var listener = Listener()
    listener.language = language
    let source = try ScriptLoader(library: library).load("clench-and-notice")
    return try Compiler(engine: Compiler.espeak(), world: world)
      .compile(source, for: listener, length: .exactly(Seconds(720)), care: .off)
  }

  /// The routine as it was written; made once.
  private struct English: Sendable {
    let structure: [String]
    let words: Set<String>

    init() throws {
      let script = try ShippedLanguageTests.compiled("en")
      structure = ShippedLanguageTests.structure(script)
      words = Set(script.sheet.utterances.map(\.text)).union([script.sheet.title, script.sheet.about])
    }
  }

  private static let english = Result { try English() }

  /// What happens in a track, without times and words.
  private static func structure(_ script: CompiledScript) -> [String] {
    script.timeline.events.compactMap { event in
      switch event.kind {
      case .exercise(let kind, let part, let effort): "\(kind) \(part.name) \(effort?.value ?? 0)"
      case .rest(let part): "rest \(part.name)"
      case .section: "section"
      case .chime: "chime"
      case .bed: "bed"
      default: nil
      }
    }
  }

  @Test(arguments: languages)
  func theFoundingRoutineIsWholeAndJustAsLong(language: String) throws {
    let (script, english) = (try Self.compiled(language), try Self.english.get())
    #expect(script.diagnostics.map { $0.finding.message } == [])
    #expect(script.timeline.length == SampleRate.track.frames(in: Seconds(720)))
    #expect(Self.structure(script) == english.structure && english.structure.count > 25)
    #expect(script.sheet.language == language)
    // Nothing is said or shown in English.
    let words = english.words
    #expect(script.sheet.utterances.allSatisfy { !words.contains($0.text) && $0.voice.name == "\(language)+steph" })
    #expect(!words.contains(script.sheet.title) && !words.contains(script.sheet.about))
  }

  @Test(arguments: languages)
  func thePhrasebookIsWhole(language: String) throws {
    let text = """
      language \(language)
      breath square = in 4s, hold 4s, out 4s, rest 4s
      \(["feet", "lower-legs", "thighs", "legs", "buttocks", "pelvic-floor", "belly", "back", "chest", "hands", "forearms",
         "upper-arms", "arms", "shoulders", "neck", "jaw", "face", "forehead", "eyes"].map { "muscle \($0)" }
        .joined(separator: "\n"))
      ask pillow: yes-no = yes "?"
      breathe square for 2 breaths, spoken 2 breaths
      define say amount:
        "{amount}."
      for part in feet, lower-legs, thighs, legs, buttocks, pelvic-floor, belly, back, chest, hands, forearms, \
      upper-arms, arms, shoulders, neck, jaw, face, forehead, eyes:
        "{part}. {pillow}."
      for amount in 1s, 2.5s, 5s, 1m, 3m30s, 50%, 1 breath, 5 breaths, 6/min, 90 wpm, 1, 22:
        do say with amount
      clench feet at 100%
      clench feet at 50%
      clench feet at 25%
      clench feet at 30%
      stretch feet
      imagine feet
      count 1..3 each 3s
      """
    let source = SourceText(name: "all.relax", text: text, path: Self.folder.appending(path: "all.relax").path)
    let (program, found) = Program.load(source, world: FileWorld(library: Self.library))
    let unfolded = Unfolder.unfold(program, for: Listener())
    #expect((found.inOrder + unfolded.diagnostics.inOrder).map { $0.finding.message } == [])
    let said = unfolded.sheet.utterances.map(\.text)
    #expect(said.allSatisfy { !$0.contains("{") && !$0.lowercased().contains(" your ") })
  }

  @Test(arguments: [
    ("de", "eine Sekunde. 2,5 Sekunden. eine Minute und 30 Sekunden. 5 Minuten. ein Atemzug. 22 Prozent."),
    ("fr", "une seconde. 2,5 secondes. une minute et 30 secondes. 5 minutes. un souffle. 22 pour cent."),
    ("pl", "jedna sekunda. sekundy: 2,5. jedna minuta i 30 sekund. 5 minut. jeden oddech. 22 procent."),
    ("tr", "bir saniye. 2,5 saniye. bir dakika, 30 saniye. 5 dakika. bir nefes. yüzde 22."),
    ("hi", "एक सेकंड. 2.5 सेकंड. एक मिनट और 30 सेकंड. 5 मिनट. एक साँस. 22 प्रतिशत."),
  ])
  func numbersAreSaidAsTheLanguageHasThem(language: String, words: String) {
    let text = """
      language \(language)
      for amount in 1s, 2.5s, 1m30s, 5m, 1 breath, 22%:
        let part = amount
        "{part}."
      """
    let source = SourceText(name: "all.relax", text: text, path: Self.folder.appending(path: "all.relax").path)
    let (program, _) = Program.load(source, world: FileWorld(library: Self.library))
    let said = Unfolder.unfold(program, for: Listener()).sheet.utterances.map(\.text)
    #expect(said.joined(separator: " ") == words)
  }

  @Test(arguments: languages)
  func theTranslationsAreSoundForGettext(language: String) throws {
    let msgfmt = URL(filePath: "/usr/bin/msgfmt")
    guard FileManager.default.isExecutableFile(atPath: msgfmt.path) else { return }
    for name in ["clench-and-notice", "phrasebook"] {
      let process = Process()
      process.executableURL = msgfmt
      let file = Self.folder.appending(path: "Translations/\(language)/\(name).po")
      process.arguments = ["--check", "--output-file=/dev/null", file.path]
      let messages = Pipe()
      process.standardError = messages
      try process.run()
      let told = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0 && told.isEmpty, "\(told)")
    }
  }

  @Test func theTemplatesAreThoseOfTheScripts() throws {
    let source = try ScriptLoader(library: Self.library).load("clench-and-notice")
    let templates = [
      "clench-and-notice": StringExtraction.text(of: Parser.parse(source).tree, source: source),
      "phrasebook": StockPhrases.template,
    ]
    for (name, text) in templates {
      let file = Self.folder.appending(path: "Translations/\(name).pot")
      if Self.isRecording { try Data(text.utf8).write(to: file) }
      #expect(
        try String(contentsOf: file, encoding: .utf8) == text,
        "`make record` refreshes Translations/\(name).pot."
      )
    }
    if Self.isRecording { Issue.record("Recorded the templates of translations anew.") }
  }
}
