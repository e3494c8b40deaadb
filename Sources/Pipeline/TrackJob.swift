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
  let supervisor: Supervisor

  /// What became of a job.
  public struct Result: Sendable {
    /// The length of the track.
    public var length: Seconds
    /// The size of the file in bytes.
    public var bytes: Int
  }

  /// Prepares to write a script's track to a path.
  public init(
    _ script: CompiledScript,
    to path: String,
    format: WaveFormat = WaveFormat(),
    supervisor: Supervisor = Supervisor()
  ) {
    self.script = script
    self.path = path
    self.format = format
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

    let renderer = TrackRenderer(timeline, clips: SpokenClips(timeline, script: script.speech))
    let loudness = try renderer.measure { done, total in
      try supervisor.checkInterruption()
      supervisor.report(.measuring(Double(done.value) / Double(total.value)))
    }
    do {
      try write(renderer, loudness: loudness, to: file)
    } catch let error as AudioFileError {
      if error.isDiskFull { throw OutputFile.diskFull(path: path) }
      throw Failure(.inputOutput, "\(path) can't be written: \(error).")
    }
    try file.commit()
    let bytes = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    return Result(length: timeline.duration, bytes: bytes)
  }

  private func write(_ renderer: TrackRenderer, loudness: Decibels?, to file: OutputFile) throws {
    let length = script.timeline.length
    let tags = TrackTags(
      title: script.sheet.publicTitle.isEmpty ? nil : script.sheet.publicTitle,
      software: Version.name
    )
    let writer = try WaveWriter(descriptor: file.descriptor, format: format, length: length, tags: tags)
    var done = 0
    try renderer.render(measured: loudness) { block in
      try supervisor.checkInterruption()
      try writer.append(block)
      done += block.frames
      supervisor.report(.writing(Double(done) / Double(length.value)))
    }
    try writer.finish()
  }
}
