import ArgumentParser
import Pipeline
import ScriptLanguage

/// `unclench check`: what is wrong with a script, without rendering it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a script, all in one run."
  )

  /// How findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: ScriptOptions

  @Option(help: ArgumentHelp("How to print what was found.", valueName: "text|json"))
  var format = Format.text

  func run() throws {
    try Outcome.report {
      let script = try options.compile(supervisor: Supervisor(isInterrupted: Interruption.watch()))
      switch format {
      case .json:
        print(try DiagnosticDocument(script.diagnostics, sources: script.sources).text(), terminator: "")
      case .text:
        Terminal.print(Outcome.text(of: script.diagnostics, in: script.sources))
        if !script.hasErrors { Terminal.print(summary(of: script)) }
      }
      if script.hasErrors {
        throw format == .json
          ? Failure(.wrongScript, "") : Failure(script.diagnostics, in: script.sources).withoutDiagnostics
      }
    }
  }

  private func summary(of script: CompiledScript) -> String {
    let warnings = script.diagnostics.count
    let found = warnings == 0 ? "No errors" : "No errors, \(warnings) warning\(warnings == 1 ? "" : "s")"
    let name = script.sources.sources[0].name
    return "\(found): \(name) makes a track of \(Clock.text(script.timeline.duration)).\n"
  }
}
