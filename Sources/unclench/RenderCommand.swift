import ArgumentParser
import AudioFiles
import Captions
import Foundation
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

  @Option(name: .shortAndLong, help: "The file to write; by default the routine's name, in this folder.")
  var output: String?

  @OptionGroup var format: FormatOptions

  @OptionGroup var tags: TagOptions

  @Flag(help: "Also write the chapters beside the track, as track.chapters.json for programs that play podcasts.")
  var chapters = false

  @Option(
    help: ArgumentHelp(
      "What the track is for: \(MasteringTarget.all.map { "\($0.name) (\($0.summary))" }.joined(separator: "; ")).",
      valueName: MasteringTarget.all.map(\.name).joined(separator: "|")
    )
  )
  var master = MasteringTarget.phone.name

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
    if from != nil || to != nil, stems || stages || captions != nil {
      throw ValidationError("--from and --to go with neither --stems nor --stages nor --captions.")
    }
    if let from, let to, to.time <= from.time { throw ValidationError("--to must be later than --from.") }
    _ = try MasterOption.target(master)
    if stages { return try validateStages() }
    if let output, output.isEmpty || output.hasSuffix("/") {
      throw ValidationError("-o needs the name of a file, such as track.wav.")
    }
    _ = try format.resolve(output: output)
  }

  func run() throws {
    try Outcome.report { try render() }
  }

  private func validateStages() throws {
    if output?.isEmpty == true { throw ValidationError("-o needs the name of a folder, such as session.") }
    if stems || captions != nil || chapters {
      throw ValidationError("--stages goes without --stems, --captions and --chapters.")
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
    guard try MasterOption.target(master).sinking == 0 else {
      throw ValidationError(
        "--stages goes without --master \(master): stages can be played in any order, and that sinks."
      )
    }
  }

  private func render() throws {
    let began = ContinuousClock.now
    let display = ProgressDisplay(style: progress)
    defer { display.finish() }
    let trackOptions = try trackOptions()
    if stages {
      try StageJob.checkFolder(folder)
    } else {
      try TrackJob.checkPlaces(path(trackOptions.format), options: trackOptions)
    }
    let supervisor = Supervisor(report: { display.show($0) }, isInterrupted: Interruption.watch())
    let script = try options.compile(supervisor: supervisor)
    if !script.diagnostics.isEmpty {
      display.finish()
      Terminal.print(Outcome.text(of: script.diagnostics, in: script.sources))
    }
    if let use = script.packUse {
      display.finish()
      Terminal.print(use.text)
    }
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources).withoutDiagnostics }
    if stages {
      let result = try StageJob(script, to: folder, options: trackOptions, supervisor: supervisor).run()
      display.finish()
      if progress != .none { display.close(result, folder: folder, took: began.duration(to: .now)) }
      return
    }
    let path = path(trackOptions.format)
    let result = try TrackJob(script, to: path, options: trackOptions, supervisor: supervisor).run()
    display.finish()
    if !result.reachesTarget, let loudness = result.loudness {
      Terminal.print(
        "Note: the track comes to \(String(format: "%.1f", loudness.value)) LUFS, where \(master) asks for"
          + " \(String(format: "%.0f", trackOptions.target.loudness.value)). Nothing in it may be made so loud"
          + " without standing out; a louder bed or more words would help.\n"
      )
    }
    if progress != .none { display.close(result, path: path, took: began.duration(to: .now)) }
  }

  private func trackOptions() throws -> TrackJob.Options {
    var options = TrackJob.Options()
    options.format = try format.resolve(output: stages ? nil : output).wave
    options.tags = try tags.wishes()
    options.target = MasteringTarget.named(master) ?? .phone
    // Past its end a track has nothing to write, so any end will do.
    if from != nil || to != nil { options.stretch = (from?.time ?? 0)...(to?.time ?? max(from?.time ?? 0, 86_400)) }
    options.writesStems = stems
    options.captions = captions?.formats ?? []
    options.captionsHaveCues = captionCues
    options.writesChapters = chapters
    if let jobs { options.jobs = jobs }
    options.otherInputs = self.options.otherInputs + (tags.cover.map { [$0] } ?? [])
    return options
  }

  /// The folder of the stages.
  private var folder: String {
    if let output { return output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output }
    if options.script == "-" { return "stages" }
    return URL(filePath: options.script).deletingPathExtension().lastPathComponent
  }

  private func path(_ format: WaveFormat) -> String {
    if let output { return output }
    let isNameless = options.script == "-" || tags.discreet
    let name =
      isNameless ? Discretion.fileName : URL(filePath: options.script).deletingPathExtension().lastPathComponent
    return "\(name).\(format.packing.rawValue)"
  }
}
