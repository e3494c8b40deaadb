import ArgumentParser
import Foundation
import Pipeline
import ScriptLanguage

/// `unclench pack`: voice packs.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Listen to the takes of a voice pack.",
    subcommands: [Check.self]
  )

  /// `unclench pack check`: which takes are missing, or should be recorded again.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Say which takes of a voice pack are missing, clipped, noisy, too quiet or too long.",
      discussion: "It ends with code 65 where takes should be recorded again, else with 0."
    )

    @Argument(help: "The folder with the takes.")
    var folder: String

    @OptionGroup var options: ScriptOptions

    @Option(help: ArgumentHelp("How to print it.", valueName: "text|json"))
    var format = PrintFormat.text

    func validate() throws {
      if options.voicePack != nil {
        throw ValidationError(
          "The pack that is checked comes first, without --voice-pack: unclench pack check takes ROUTINE"
        )
      }
    }

    func run() throws {
      try Outcome.report {
        var options = options
        options.voicePack = folder
        // It is about the takes; check and render look at the script.
        options.care = .off
        let script = try options.compile(supervisor: Supervisor(isInterrupted: Interruption.watch()))
        // What is wrong with the script itself goes first: its lines might be others.
        let others = script.diagnostics.filter { diagnostic in
          if case .takeTooLong = diagnostic.finding { false } else { diagnostic.severity == .error }
        }
        guard others.isEmpty, let review = PackReview(script) else {
          Terminal.print(Outcome.text(of: others, in: script.sources))
          throw Failure(others, in: script.sources).withoutDiagnostics
        }
        switch format {
        case .text: try Terminal.output(review.text)
        case .json: try Terminal.output(JSONText.of(review.document))
        }
        if !review.isUsable { throw Failure(.wrongScript, "") }
      }
    }
  }
}
