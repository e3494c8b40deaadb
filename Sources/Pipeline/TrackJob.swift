import AudioFiles
import Foundation
import Quantities
import Rendering
import Timing

/// Renders a compiled script into a file.
public struct TrackJob {
  let script: CompiledScript
  let path: String
  let format: WaveFormat
  let jobs: Int
  let supervisor: Supervisor

  /// What became of a job.
  public struct Result: Sendable {
    /// The length of the track.
    public var length: Seconds
    /// The size of the file in bytes.
    public var bytes: Int
  }

  /// Prepares to write a script's track to a path, with as many threads as `jobs` says; the bytes are the same.
  public init(
    _ script: CompiledScript,
    to path: String,
    format: WaveFormat = WaveFormat(),
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount,
    supervisor: Supervisor = Supervisor()
  ) {
    self.script = script
    self.path = path
    self.format = format
    self.jobs = jobs
    self.supervisor = supervisor
  }

  /// Throws where no track could be written to that path: to be asked before the words are spoken. Changes nothing.
  public static func checkPlace(_ path: String) throws(Failure) { try OutputFile.checkPlace(path) }

  /// Renders the track. The file appears under its name when it is whole; whatever is thrown, an older one stays.
  public func run() throws -> Result {
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources) }
    let timeline = script.timeline
    let file = try OutputFile(path: path)
    try file.expect(bytes: format.dataBytes(timeline.length))

    let renderer = TrackRenderer(timeline, clips: SpokenClips(timeline, script: script.speech), jobs: jobs)
    supervisor.report(.measuring(0))
    let plan = try renderer.plan()
    try supervisor.checkInterruption()
    do {
      try write(renderer, by: plan, to: file)
    } catch let error as AudioFileError {
      if error.isDiskFull { throw OutputFile.diskFull(path: path) }
      throw Failure(.inputOutput, "\(path) can't be written: \(error).")
    }
    try file.commit()
    let bytes = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    return Result(length: timeline.duration, bytes: bytes)
  }

  private func write(_ renderer: TrackRenderer, by plan: MasteringPlan, to file: OutputFile) throws {
    let length = script.timeline.length
    let tags = TrackTags(
      title: script.sheet.publicTitle.isEmpty ? nil : script.sheet.publicTitle,
      software: Version.name
    )
    let writer = try WaveWriter(descriptor: file.descriptor, format: format, length: length, tags: tags)
    var done = 0
    try renderer.render(by: plan) { block in
      try supervisor.checkInterruption()
      try writer.append(block)
      done += block.frames
      supervisor.report(.writing(Double(done) / Double(length.value)))
    }
    try writer.finish()
  }
}
