import ArgumentParser
import Pipeline

/// The command `unclench`: reads flags, calls the pipeline, prints.
@main
struct Unclench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unclench",
    abstract: "Turns a relaxation script into a finished guided audio track.",
    discussion: """
      A first track:  unclench render clench-and-notice -o track.wav
      What is asked:  unclench help render
      """,
    version: Version.number,
    subcommands: [
      RenderCommand.self, PageCommand.self, BatchCommand.self, ProgrammeCommand.self, CheckCommand.self,
      TimelineCommand.self,
      PictureCommand.self, AskCommand.self, ProfileCommand.self, RoutinesCommand.self, VoicesCommand.self,
      VerifyCommand.self, NewCommand.self, FormatCommand.self, StringsCommand.self, SheetCommand.self,
      PackCommand.self, SpeakCommand.self,
    ]
  )
}
