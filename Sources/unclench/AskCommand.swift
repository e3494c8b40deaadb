import ArgumentParser
import Pipeline
import ScriptLanguage

/// `unclench ask`: what a routine asks, and what can be left out of it.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "List what a routine asks, and what can be left out of it."
  )

  @Argument(help: "A routine of the library by its name, or a script by its path.")
  var script: String

  @Option(help: ArgumentHelp("How to print it.", valueName: "text|json"))
  var format = PrintFormat.text

  @Option(
    help: ArgumentHelp("The language in which it is asked, where there is a translation.", valueName: "language"),
    transform: LanguageOption.read
  )
  var language: String?

  func run() throws {
    try Outcome.report {
      let library = ScriptLibrary()
      let source = try ScriptLoader(library: library).load(script)
      let (program, diagnostics) = Program.load(source, world: FileWorld(library: library), language: language)
      if diagnostics.hasErrors { throw Failure(diagnostics.inOrder, in: program.sources) }
      let questions = Questions(program)
      switch format {
      case .text: try Terminal.output(text(questions))
      case .json: try Terminal.output(JSONText.of(questions))
      }
    }
  }

  private func text(_ questions: Questions) -> String {
    var lines: [String] = []
    if questions.questions.isEmpty { lines.append("This routine asks nothing.") }
    for question in questions.questions {
      lines.append("\(question.name)  (\(question.type))")
      if !question.question.isEmpty { lines.append("    \(question.question)") }
      if let choices = question.choices { lines.append("    One of: \(choices.joined(separator: ", "))") }
      if let bounds = question.bounds { lines.append("    From \(bounds)") }
      lines.append("    Without an answer: \(question.standard.isEmpty ? "(nothing)" : question.standard)")
    }
    if !questions.parts.isEmpty {
      lines += ["", "Parts of the body, for `words` and `leave-out` of a profile:"]
      lines += questions.parts.map { "    \($0.name): \($0.words)" }
    }
    if !questions.sections.isEmpty {
      lines += ["", "Sections, for `leave-out` of a profile:"]
      lines += questions.sections.map { "    \($0)" }
    }
    if !questions.questions.isEmpty { lines += ["", "Answer with: --set \(questions.questions[0].name)=…"] }
    return lines.joined(separator: "\n") + "\n"
  }
}
