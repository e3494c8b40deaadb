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
      let supervisor = Supervisor(isInterrupted: Interruption.watch())
      switch format {
      case .text: try tell(options.compile(supervisor: supervisor))
      case .json: try printFindings { try options.compile(supervisor: supervisor) }
      }
    }
  }

  private func tell(_ script: CompiledScript) throws {
    Terminal.print(Outcome.text(of: script.diagnostics, in: script.sources))
    if script.hasErrors { throw Failure(script.diagnostics, in: script.sources).withoutDiagnostics }
    let warnings = script.diagnostics.count
    let found = warnings == 0 ? "No errors" : "No errors, \(warnings) warning\(warnings == 1 ? "" : "s")"
    let name = script.sources.sources[0].name
    Terminal.print("\(found): \(name) makes a track of \(Clock.text(script.timeline.duration)).\n")
  }

  /// Whatever comes of a script, a program that reads JSON gets an object.
  private func printFindings(_ compile: () throws -> CompiledScript) throws {
    let document: DiagnosticDocument
    var kind: Failure.Kind?
    do {
      let script = try compile()
      document = DiagnosticDocument(script.diagnostics, sources: script.sources)
      if script.hasErrors { kind = .wrongScript }
    } catch let failure as Failure where failure.kind != .interrupted {
      kind = failure.kind
      if let sources = failure.sources {
        document = DiagnosticDocument(failure.diagnostics, sources: sources)
      } else {
        document = DiagnosticDocument(failure: failure.message, hint: failure.hint)
      }
    }
    print(try document.text(), terminator: "")
    if let kind { throw Failure(kind, "") }
  }
}
