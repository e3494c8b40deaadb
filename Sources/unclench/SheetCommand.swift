import ArgumentParser
import Pipeline

/// `unclench sheet`: what to read when one records a track's lines oneself.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Write a sheet for recording a script's lines with a voice of one's own.",
    discussion: """
      It goes into a folder, with the names that the takes should bear: sheet.html to read from, sheet.csv for other \
      programs, and pack.yaml, which says whose voice it is. Put the takes beside them, then:
        unclench pack check FOLDER ROUTINE
        unclench render ROUTINE --voice-pack FOLDER
      """
  )

  @OptionGroup var options: ScriptOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder; by default the routine's name with -takes, in this folder.", valueName: "folder")
  )
  var output: String?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("-o needs the name of a folder, such as takes.") }
  }

  func run() throws {
    try Outcome.report {
      var options = options
      // It is about the lines; check and render look at their kindness.
      options.care = .off
      let script = try options.whole(supervisor: Supervisor(isInterrupted: Interruption.watch()))
      let sheet = RecordingSheet(script, for: try options.listener())
      for file in try SheetFolder.write(sheet, to: folder) { Terminal.print("\(file.path) is \(file.state).\n") }
      Terminal.print("\(sheet.rows.count) line\(sheet.rows.count == 1 ? "" : "s") to record.\n")
    }
  }

  private var folder: String {
    output?.withoutLastSlash ?? options.routineName.map { "\($0)-takes" } ?? "takes"
  }
}
