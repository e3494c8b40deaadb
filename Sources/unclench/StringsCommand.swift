import ArgumentParser
import Pipeline
import ScriptLanguage
import Timing

/// `unclench strings`: what translators work with.
struct StringsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strings",
    abstract: "Take the words to be translated out of a script.",
    discussion: """
      Write a template:   unclench strings extract my.relax -o my.pot
      Begin to translate: msginit -i my.pot -o Translations/de/my.po -l de
      Hear it:            unclench render my.relax --language de
      """,
    subcommands: [ExtractStringsCommand.self]
  )
}

/// `unclench strings extract`: a script's words as a gettext template.
struct ExtractStringsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write the words of a script as a gettext template (.pot).",
    discussion: "A script that it uses has a template of its own. `phrasebook` stands for the stock phrases."
  )

  @Argument(help: "A routine of the library by its name, a script by its path, - for standard input, or phrasebook.")
  var script: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; by default it is printed.", valueName: "file"))
  var output: String?

  func run() throws {
    try Outcome.report {
      let text = try template()
      guard let output else { return try Terminal.output(text) }
      try TextFile.checkPlace(output, example: "my.pot")
      try TextFile.write(text, to: output)
    }
  }

  private func template() throws -> String {
    if script == "phrasebook" { return StockPhrases.template }
    let source = try ScriptLoader(library: ScriptLibrary()).load(script)
    let (tree, diagnostics) = Parser.parse(source)
    // What can't be read would be missing from the template.
    if diagnostics.hasErrors { throw Failure(diagnostics.inOrder, in: SourceSet(source)) }
    return StringExtraction.text(of: tree, source: source)
  }
}
