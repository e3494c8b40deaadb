import ArgumentParser
import Pipeline
import Timing

/// `unclench timeline`: every cue of a script with its place and the reason for it.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print every cue of a script with its start, length, line and the reason for its place."
  )

  /// How the timeline is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: ScriptOptions

  @Option(help: ArgumentHelp("How to print it.", valueName: "text|json"))
  var format = Format.text

  @Option(help: ArgumentHelp("Say instead what moved since another script.", valueName: "script"))
  var diff: String?

  @Option(help: ArgumentHelp("With --diff: the other script's profile.", valueName: "file"))
  var diffProfile: String?

  @Option(help: ArgumentHelp("With --diff: the other track's length.", valueName: "time"))
  var diffFit: Length?

  func validate() throws {
    if diff == nil, diffProfile != nil || diffFit != nil {
      throw ValidationError("--diff-profile and --diff-fit need --diff and the name of the other script.")
    }
  }

  func run() throws {
    try Outcome.report {
      let supervisor = Supervisor(isInterrupted: Interruption.watch())
      let script = try whole(options.compile(supervisor: supervisor))
      if let diff {
        let other = try whole(options.other(diff, profile: diffProfile, fit: diffFit).compile(supervisor: supervisor))
        try Terminal.output(TimelineDifference(from: other.timeline, to: script.timeline).text)
        return
      }
      switch format {
      case .text: try Terminal.output(TimelineText(script.timeline, sources: script.sources).text)
      case .json: try Terminal.output(TimelineDocument(script.timeline, sources: script.sources).text())
      }
    }
  }

  /// The script, if it has no errors; what was found in it is told.
  private func whole(_ script: CompiledScript) throws -> CompiledScript {
    Terminal.print(Outcome.text(of: script.diagnostics, in: script.sources))
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources).withoutDiagnostics }
    return script
  }
}
