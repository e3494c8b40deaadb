import ArgumentParser
import Pipeline
import Timing

/// `unclench timeline`: every cue of a script with its place.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print every cue of a script with its start, length and line."
  )

  /// How the timeline is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: ScriptOptions

  @Option(help: ArgumentHelp("How to print it.", valueName: "text|json"))
  var format = Format.text

  func run() throws {
    try Outcome.report {
      let script = try options.compile(supervisor: Supervisor(isInterrupted: Interruption.watch()))
      Terminal.print(Outcome.text(of: script.diagnostics, in: script.sources))
      guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources).withoutDiagnostics }
      switch format {
      case .text: print(TimelineText(script.timeline, sources: script.sources).text, terminator: "")
      case .json: print(try TimelineDocument(script.timeline, sources: script.sources).text(), terminator: "")
      }
    }
  }
}
