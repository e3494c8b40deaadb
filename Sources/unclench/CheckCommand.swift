import ArgumentParser
import Pipeline
import ScriptLanguage
import Timing

/// `unclench check`: what is wrong with a script, without rendering it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a script, all in one run."
  )

  @OptionGroup var options: ScriptOptions

  @Option(help: ArgumentHelp("How to print what was found.", valueName: "text|json"))
  var format = PrintFormat.text

  @Flag(help: "Check again whenever the script is saved, until Ctrl-C.")
  var watch = false

  @Option(help: ArgumentHelp("Print a stage of the compilation instead.", valueName: "tree|cues|timeline"))
  var dump: Stage?

  /// The stages that can be printed.
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case tree, cues, timeline
  }

  func validate() throws {
    if watch, options.script == "-" {
      throw ValidationError("--watch needs a file; standard input can't be saved anew.")
    }
    if watch, format == .json || dump != nil {
      throw ValidationError("--watch goes with neither --format json nor --dump.")
    }
    if dump != nil, format == .json {
      throw ValidationError(
        "--dump prints text only. For the timeline as JSON: unclench timeline \(options.script) --format json"
      )
    }
  }

  func run() throws {
    try Outcome.report {
      if watch { return try keepChecking() }
      if let dump { return try printStage(dump) }
      let supervisor = Supervisor(isInterrupted: Interruption.watch())
      switch format {
      case .text: try tell(options.compile(supervisor: supervisor))
      case .json: try printFindings { try options.compile(supervisor: supervisor) }
      }
    }
  }

  private func tell(_ script: CompiledScript) throws {
    Terminal.print(Outcome.text(of: script.diagnostics, in: script.sources))
    Terminal.print(script.packUse?.text ?? "")
    if script.hasErrors { throw Failure(script.diagnostics, in: script.sources).withoutDiagnostics }
    for (allowance, silenced) in script.allowed where silenced > 0 {
      let findings = "\(silenced) finding\(silenced == 1 ? "" : "s")"
      Terminal.print("Allowed: \(allowance.rule) (\(findings)), because: \(allowance.reason)\n")
    }
    let warnings = script.diagnostics.count
    let found = warnings == 0 ? "No errors" : "No errors, \(warnings) warning\(warnings == 1 ? "" : "s")"
    let name = script.sources.sources[0].name
    Terminal.print("\(found): \(name) makes a track of \(Clock.text(script.timeline.duration)).\n")
  }

  /// Checks again and again; what was spoken once is not spoken again.
  private func keepChecking() throws {
    let isInterrupted = Interruption.watch()
    let compiler = try options.compiler(supervisor: Supervisor(isInterrupted: isInterrupted))
    while true {
      var paths = [options.script]
      do {
        let script = try compiler.compile(
          options.load(),
          for: options.listener(),
          length: options.fit.map { .exactly($0.time) },
          care: options.care
        )
        paths = script.sources.sources.compactMap(\.path) + script.bedPaths.values.sorted()
        try tell(script)
      } catch let failure as Failure where failure.kind != .interrupted {
        Outcome.tell(failure)
      }
      var watcher = FileWatcher(paths)
      Terminal.print("Waiting for the script to be saved; Ctrl-C ends.\n")
      guard watcher.waitForChange(isInterrupted: isInterrupted) else { return }
      Terminal.print("\n")
    }
  }

  private func printStage(_ stage: Stage) throws {
    let script = try options.compile(supervisor: Supervisor(isInterrupted: Interruption.watch()))
    Terminal.print(Outcome.text(of: script.diagnostics, in: script.sources))
    switch stage {
    case .tree: try Terminal.output(TreeText.text(script.program.main, source: script.sources.sources[0]))
    case .cues: try Terminal.output(CueSheetText(script.sheet, sources: script.sources).text)
    case .timeline: try Terminal.output(TimelineText(script.timeline, sources: script.sources).text)
    }
    if script.hasErrors { throw Failure(script.diagnostics, in: script.sources).withoutDiagnostics }
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
    try Terminal.output(document.text())
    if let kind { throw Failure(kind, "") }
  }
}
