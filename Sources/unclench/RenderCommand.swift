import ArgumentParser
import AudioFiles
import Captions
import Foundation
import Pipeline
import Quantities
import Rendering

/// `unclench render`: a script becomes a WAV file.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render a script as a WAV file.",
    discussion: "The file appears under its name only when it is whole; until then an older one stays as it is."
  )

  @OptionGroup var options: ScriptOptions

  @Option(name: .shortAndLong, help: "The file to write; by default the routine's name with .wav, in this folder.")
  var output: String?

  @Option(
    parsing: .unconditional,
    help: "Bits for each sample: 16, as by default, or 24.",
    transform: WholeNumber.reader("write 16 or 24.") { WaveFormat.Bits(rawValue: $0) != nil }
  )
  var bits = 16

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
    if let output, !stages, !URL(filePath: output).pathExtension.isEmpty, packing == nil {
      let endings = WaveFormat.Packing.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      let ending = URL(filePath: output).pathExtension
      throw ValidationError("Tracks are written as \(endings); \".\(ending)\" is not known.")
    }
    if bits != 16, let packing, packing != .wav, packing != .flac {
      throw ValidationError("--bits goes with .wav and .flac only: .\(packing.rawValue) has no bits of its own.")
    }
  }

  func run() throws {
    try Outcome.report { try render() }
  }

  private func validateStages() throws {
    if output?.isEmpty == true { throw ValidationError("-o needs the name of a folder, such as session.") }
    if stems || captions != nil { throw ValidationError("--stages goes without --stems and --captions.") }
    guard trackOptions.target.sinking == 0 else {
      throw ValidationError(
        "--stages goes without --master \(master): stages can be played in any order, and that sinks."
      )
    }
  }

  private func render() throws {
    let began = ContinuousClock.now
    let display = ProgressDisplay(style: progress)
    defer { display.finish() }
    let trackOptions = trackOptions
    if stages {
      try StageJob.checkFolder(folder)
    } else {
      try TrackJob.checkPlaces(path, options: trackOptions)
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

  private var trackOptions: TrackJob.Options {
    var options = TrackJob.Options()
    options.format = WaveFormat(bits: WaveFormat.Bits(rawValue: bits) ?? .sixteen, packing: packing ?? .wav)
    options.target = MasteringTarget.named(master) ?? .phone
    // Past its end a track has nothing to write, so any end will do.
    if from != nil || to != nil { options.stretch = (from?.time ?? 0)...(to?.time ?? max(from?.time ?? 0, 86_400)) }
    options.writesStems = stems
    options.captions = captions?.formats ?? []
    options.captionsHaveCues = captionCues
    if let jobs { options.jobs = jobs }
    options.otherInputs = self.options.otherInputs
    return options
  }

  /// How the file is packed, by its name's ending; WAV without one, nil for one that is not known.
  private var packing: WaveFormat.Packing? {
    let ending = output.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
    return ending.isEmpty || stages ? .wav : WaveFormat.Packing(rawValue: ending)
  }

  /// The folder of the stages.
  private var folder: String {
    if let output { return output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output }
    if options.script == "-" { return "stages" }
    return URL(filePath: options.script).deletingPathExtension().lastPathComponent
  }

  private var path: String {
    if let output { return output }
    if options.script == "-" { return "track.wav" }
    return URL(filePath: options.script).deletingPathExtension().lastPathComponent + ".wav"
  }
}

/// `vtt,srt` on the command line.
struct CaptionWish {
  var formats: [CaptionFormat]

  /// Reads kinds of captions, each once; an unknown one is told with those that there are.
  static func read(_ argument: String) throws(ValidationError) -> CaptionWish {
    var formats: [CaptionFormat] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let name = word.trimmingCharacters(in: .whitespaces).lowercased()
      guard let format = CaptionFormat(rawValue: name) else {
        throw ValidationError("captions are vtt, srt or lrc, with commas between, such as vtt,srt; not \"\(word)\".")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    return CaptionWish(formats: formats)
  }
}
