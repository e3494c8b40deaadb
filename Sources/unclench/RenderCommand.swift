import ArgumentParser
import AudioFiles
import Captions
import Foundation
import Glibc
import Pipeline
import Quantities
import Rendering

/// `unclench render`: a script becomes a track.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render a script as a track.",
    discussion: "The file appears under its name only when it is whole; until then an older one stays as it is."
  )

  @OptionGroup var options: ScriptOptions

  @Option(
    name: .shortAndLong,
    help: "The file to write; by default the routine's name, in this folder. With -, a WAV goes to standard output."
  )
  var output: String?

  @OptionGroup var format: FormatOptions

  @OptionGroup var tags: TagOptions

  @Flag(help: "Also write the chapters beside the track, as track.chapters.json for programs that play podcasts.")
  var chapters = false

  @OptionGroup var master: MasterOption

  @Flag(
    help: "Also write the voice, the tones, the chimes and the bed as files of their own, which add up to the track."
  )
  var stems = false

  @Flag(help: "Write each stage of the script as a track of its own, with playlists, into the folder named by -o.")
  var stages = false

  @Option(
    help: ArgumentHelp(
      "Also write the words as captions beside the track: one or more of vtt, srt and lrc, with commas between.",
      valueName: "vtt,srt,lrc"
    ),
    transform: CaptionWish.read
  )
  var captions: CaptionWish?

  @Flag(help: "Tell in the captions of breath, clenches and chimes as well, in brackets.")
  var captionCues = false

  @Flag(help: "Also write what happens and when as track.events.json, for watches, lamps and programs to follow.")
  var events = false

  @Flag(
    help: "Also write a page beside the track, as track.html, that plays it and shows the breath; see unclench page."
  )
  var page = false

  @Option(
    help: ArgumentHelp("Write only what lies behind that time, such as 2m30s.", valueName: "time"),
    transform: Length.read
  )
  var from: Length?

  @Option(help: ArgumentHelp("Write only what lies before that time.", valueName: "time"), transform: Length.read)
  var to: Length?

  @Option(
    parsing: .unconditional,
    help: "How many processor cores to use; by default all. The track is the same.",
    transform: WholeNumber.reader("write a number from 1 to 256.") { (1...256).contains($0) }
  )
  var jobs: Int?

  @Option(help: ArgumentHelp("How to tell how far it is.", valueName: "auto|plain|json|none"))
  var progress = ProgressStyle.auto

  func validate() throws {
    if captionCues, captions == nil {
      throw ValidationError("--caption-cues goes with --captions, such as --captions vtt.")
    }
    if from != nil || to != nil, stems || stages || captions != nil || events || page {
      throw ValidationError("--from and --to go with none of --stems, --stages, --captions, --events and --page.")
    }
    if let from, let to, to.time <= from.time { throw ValidationError("--to must be later than --from.") }
    _ = try master.target()
    if stages { return try validateStages() }
    if let output, output.isEmpty || output.hasSuffix("/") {
      throw ValidationError("-o needs the name of a file, such as track.wav.")
    }
    let format = try format.resolve(output: isStreamed ? nil : output)
    if isStreamed { try validateStream(format) }
  }

  func run() throws {
    try Outcome.report { try render() }
  }

  private func validateStages() throws {
    if output?.isEmpty == true { throw ValidationError("-o needs the name of a folder, such as session.") }
    if stems || captions != nil || chapters || events || page {
      throw ValidationError("--stages goes without --stems, --captions, --chapters, --events and --page.")
    }
    if tags.discreet {
      throw ValidationError("--stages goes without --discreet: stages and playlists are called by their titles.")
    }
    let format = try format.resolve(output: nil)
    guard format.wave.packing == .wav else {
      throw ValidationError(
        "Stages are written as WAV, for they join without a gap: leave --format \(format.name) out."
      )
    }
    guard try master.target().sinking == 0 else {
      throw ValidationError(
        "--stages goes without --master \(master.name): stages can be played in any order, and that sinks."
      )
    }
  }

  /// What goes to standard output is one WAV, from front to back, and nothing can lie beside it.
  private func validateStream(_ format: TrackFormat) throws {
    if stems || captions != nil || chapters || events || page {
      throw ValidationError(
        "-o - goes without --stems, --captions, --chapters, --events and --page: give -o a file's name."
      )
    }
    if tags.artist != nil || tags.date != nil || tags.cover != nil {
      throw ValidationError("What goes to standard output has no tags: leave --artist, --date and --cover out.")
    }
    guard format.wave.packing == .wav else {
      throw ValidationError(
        "Only WAV can be sent to standard output: leave --format \(format.name) out, or give -o a file's name."
      )
    }
  }

  private var isStreamed: Bool { output == "-" }

  private func render() throws {
    let began = ContinuousClock.now
    let display = ProgressDisplay(style: progress)
    defer { display.finish() }
    let trackOptions = try trackOptions()
    if stages {
      try StageJob.checkFolder(folder)
    } else if isStreamed {
      try TrackStream.checkPlace()
    } else {
      try TrackJob.checkPlaces(path(trackOptions.format), options: trackOptions)
    }
    let supervisor = Supervisor(report: { display.show($0) }, isInterrupted: Interruption.watch())
    let script = try options.whole(supervisor: supervisor, display: display)
    if stages {
      let result = try StageJob(script, to: folder, options: trackOptions, supervisor: supervisor).run()
      display.finish()
      if progress != .none { display.close(result, folder: folder, took: began.duration(to: .now)) }
      return
    }
    if isStreamed {
      let ending = try TrackStream(script, options: trackOptions, supervisor: supervisor).run()
      display.finish()
      guard case .whole(_, let loudness, let reachesTarget) = ending else { throw ExitCode(128 + SIGPIPE) }
      if !reachesTarget { tell(of: loudness, target: trackOptions.target) }
      return
    }
    let path = path(trackOptions.format)
    let result = try TrackJob(script, to: path, options: trackOptions, supervisor: supervisor).run()
    display.finish()
    if !result.reachesTarget { tell(of: result.loudness, target: trackOptions.target) }
    if progress != .none { display.close(result, path: path, took: began.duration(to: .now)) }
  }

  /// Says that a track is softer than was asked.
  private func tell(of loudness: Decibels?, target: MasteringTarget) {
    guard let loudness else { return }
    Terminal.print(
      "Note: the track comes to \(String(format: "%.1f", loudness.value)) LUFS, where \(master.name) asks for"
        + " \(String(format: "%.0f", target.loudness.value)). Nothing in it may be made so loud without standing out;"
        + " a louder bed or more words would help.\n"
    )
  }

  private func trackOptions() throws -> TrackJob.Options {
    var options = TrackJob.Options()
    options.format = try format.resolve(output: stages || isStreamed ? nil : output).wave
    options.tags = try tags.wishes()
    options.target = try master.target()
    // Past its end a track has nothing to write, so any end will do.
    if from != nil || to != nil { options.stretch = (from?.time ?? 0)...(to?.time ?? max(from?.time ?? 0, 86_400)) }
    options.writesStems = stems
    options.captions = captions?.formats ?? []
    options.captionsHaveCues = captionCues
    options.writesChapters = chapters
    options.writesEvents = events
    options.writesPage = page
    if let jobs { options.jobs = jobs }
    options.otherInputs = self.options.otherInputs + (tags.cover.map { [$0] } ?? [])
    return options
  }

  /// The folder of the stages.
  private var folder: String {
    output?.withoutLastSlash ?? options.routineName ?? "stages"
  }

  private func path(_ format: WaveFormat) -> String {
    if let output { return output }
    let name = (tags.discreet ? nil : options.routineName) ?? Discretion.fileName
    return "\(name).\(format.packing.rawValue)"
  }
}
