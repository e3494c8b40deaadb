import ArgumentParser
import AudioFiles
import Foundation
import Pipeline
import Quantities

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

  @Option(help: "Bits for each sample: 16 or 24.")
  var bits = 16

  @Option(help: ArgumentHelp("How to tell how far it is.", valueName: "auto|plain|json|none"))
  var progress = ProgressStyle.auto

  func validate() throws {
    guard WaveFormat.Bits(rawValue: bits) != nil else { throw ValidationError("--bits is 16 or 24, not \(bits).") }
    if let output, output.isEmpty || output.hasSuffix("/") {
      throw ValidationError("-o needs the name of a file, such as track.wav.")
    }
    if let output, output.contains("."), !output.lowercased().hasSuffix(".wav") {
      let ending = URL(filePath: output).pathExtension
      if !ending.isEmpty { throw ValidationError("Tracks are written as .wav; \".\(ending)\" is not known.") }
    }
  }

  func run() throws {
    try Outcome.report { try render() }
  }

  private func render() throws {
    let began = ContinuousClock.now
    let display = ProgressDisplay(style: progress)
    defer { display.finish() }
    try TrackJob.checkPlace(path)
    let supervisor = Supervisor(report: { display.show($0) }, isInterrupted: Interruption.watch())
    let script = try options.compile(supervisor: supervisor)
    if !script.diagnostics.isEmpty {
      display.finish()
      Terminal.print(Outcome.text(of: script.diagnostics, in: script.sources))
    }
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources).withoutDiagnostics }
    let format = WaveFormat(bits: WaveFormat.Bits(rawValue: bits) ?? .sixteen)
    let result = try TrackJob(script, to: path, format: format, supervisor: supervisor).run()
    display.finish()
    if progress != .none { display.close(result, path: path, took: began.duration(to: .now)) }
  }

  private var path: String {
    if let output { return output }
    if options.script == "-" { return "track.wav" }
    return URL(filePath: options.script).deletingPathExtension().lastPathComponent + ".wav"
  }
}
