import ArgumentParser
import AudioFiles
import Foundation
import Pipeline

/// `unclench page`: a track with a page that plays it and shows the breath.
struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Render a script with a page that plays it in any browser and shows the breath.",
    discussion: """
      The page needs no network. It shows the breath as a shape, the words, and where something is clenched; parts can \
      be skipped, and there is a quiet place to pause in.
        A folder:  unclench page clench-and-notice -o evening
        One file:  unclench page clench-and-notice -o evening.html
      Open evening/index.html in a browser; the one file is easy to send.
      """
  )

  @OptionGroup var options: ScriptOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder, or a file whose name ends in .html; by default a folder with the routine's name and -page.",
      valueName: "folder"
    )
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "How the sound is packed; mp3, as by default, is played by every browser.",
      valueName: "mp3|opus|ogg|flac|wav"
    ),
    transform: PageFormat.read
  )
  var format = PageFormat.usual

  @OptionGroup var tags: TagOptions

  @OptionGroup var master: MasterOption

  @Flag(help: "Leave out the figure of a body that shows where something is clenched.")
  var noFigure = false

  @Option(help: ArgumentHelp("How to tell how far it is.", valueName: "auto|plain|json|none"))
  var progress = ProgressStyle.auto

  func validate() throws {
    if let output {
      let ending = URL(filePath: output).pathExtension.lowercased()
      let isFile = !["html", "htm"].contains(ending) && (TrackFormat.endings.contains(ending) || ending == "xhtml")
      if output == "-" || isFile {
        throw ValidationError("A page goes into a folder, such as -o evening, or into a file that ends in .html.")
      }
    }
    if output?.isEmpty == true { throw ValidationError("-o needs the name of a folder, such as evening.") }
    _ = try master.target()
  }

  func run() throws {
    try Outcome.report {
      let began = ContinuousClock.now
      let display = ProgressDisplay(style: progress)
      defer { display.finish() }
      let trackOptions = try trackOptions()
      try PageJob.checkPlace(place, options: trackOptions)
      let supervisor = Supervisor(report: { display.show($0) }, isInterrupted: Interruption.watch())
      let script = try options.whole(supervisor: supervisor, display: display)
      let job = PageJob(script, to: place, options: trackOptions, supervisor: supervisor)
      let result = try job.run()
      display.finish()
      if progress != .none { display.close(result, took: began.duration(to: .now)) }
    }
  }

  private func trackOptions() throws -> TrackJob.Options {
    var track = TrackJob.Options()
    track.format = format.wave
    track.tags = try tags.wishes()
    track.pageHasFigure = !noFigure
    track.target = try master.target()
    track.otherInputs = options.otherInputs + (tags.cover.map { [$0] } ?? [])
    return track
  }

  private var place: PageJob.Place {
    if let output { return PageJob.Place(output.withoutLastSlash) }
    let name = (tags.discreet ? nil : options.routineName) ?? Discretion.fileName
    return .folder("\(name)-page")
  }
}

/// The formats that browsers play, on the command line.
enum PageFormat {
  /// What every browser plays, and finds its place in at once.
  static let usual = TrackFormat.all.first { $0.wave.packing == .mp3 } ?? TrackFormat.all[0]

  static func read(_ argument: String) throws(ValidationError) -> TrackFormat {
    guard let format = TrackFormat.named(argument), format.wave.bits == .sixteen else {
      throw ValidationError("A page plays mp3, opus, ogg, flac or wav; \"\(argument)\" is none of these.")
    }
    return format
  }
}
