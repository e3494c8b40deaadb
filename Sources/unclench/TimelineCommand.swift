import ArgumentParser
import Pictures
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
    case text, json, svg, events
  }

  @OptionGroup var options: ScriptOptions

  @Option(help: ArgumentHelp("How to print it.", valueName: "text|json|svg|events"))
  var format = Format.text

  @Option(help: ArgumentHelp("Say instead what moved since another script.", valueName: "script"))
  var diff: String?

  @Option(help: ArgumentHelp("With --diff: the other script's profile.", valueName: "file"))
  var diffProfile: String?

  @Option(help: ArgumentHelp("With --diff: the other track's length.", valueName: "time"), transform: Length.read)
  var diffFit: Length?

  func validate() throws {
    if diff == nil, diffProfile != nil || diffFit != nil {
      throw ValidationError("--diff-profile and --diff-fit need --diff and the name of the other script.")
    }
    if diff != nil, format != .text {
      throw ValidationError(
        "--diff prints text only. Leave --format \(format.rawValue) away, or print each timeline by itself and compare."
      )
    }
  }

  func run() throws {
    try Outcome.report {
      let supervisor = Supervisor(isInterrupted: Interruption.watch())
      let script = try options.whole(supervisor: supervisor)
      if let diff {
        let other = try options.other(diff, profile: diffProfile, fit: diffFit).whole(supervisor: supervisor)
        try Terminal.output(TimelineDifference(from: other.timeline, to: script.timeline).text)
        return
      }
      switch format {
      case .text: try Terminal.output(TimelineText(script.timeline, sources: script.sources).text)
      case .json: try Terminal.output(TimelineDocument(script.timeline, sources: script.sources).text())
      case .events: try Terminal.output(script.events().text())
      case .svg: try Terminal.output(TrackPicture(script.timeline, name: script.sheet.publicTitle).svg)
      }
    }
  }
}
