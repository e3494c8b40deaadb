import AudioFiles
import Glibc
import Quantities
import Rendering

/// Renders a compiled script into standard output as WAV, while it is mixed: a player may begin before it is whole.
public struct TrackStream {
  /// How it ended.
  public enum Ending: Sendable {
    /// All of it was taken: its length, and whether it is as loud as its target asks.
    case whole(Seconds, loudness: Decibels?, reachesTarget: Bool)
    /// Who read it has left before its end.
    case readerLeft
  }

  private let script: CompiledScript
  private let pipe: OutputPipe
  private let options: TrackJob.Options
  private let supervisor: Supervisor

  /// Prepares to write a script's track to an open descriptor. Its format is packed as WAV.
  public init(
    _ script: CompiledScript,
    to descriptor: Int32 = STDOUT_FILENO,
    options: TrackJob.Options = TrackJob.Options(),
    supervisor: Supervisor = Supervisor()
  ) {
    self.script = script
    pipe = OutputPipe(descriptor: descriptor)
    self.options = options
    self.supervisor = supervisor
  }

  /// Throws where a track would be poured over somebody's screen.
  public static func checkPlace(_ descriptor: Int32 = STDOUT_FILENO) throws(Failure) {
    guard isatty(descriptor) == 0 else {
      throw Failure(
        .usage,
        "A track can't be shown on a screen.",
        hint: "Send it on to a player, as in: unclench render clench-and-notice -o - | aplay"
      )
    }
  }

  /// Renders the track.
  public func run() throws -> Ending {
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources) }
    try options.checkExcerpt(of: script)
    let written = options.written(of: script)
    let length = FrameCount(written.frames.count)
    let stream = WaveStream(format: options.format, length: length)
    do {
      try pipe.write(stream.head, check: supervisor.checkInterruption)
      let plan = try script.mix(options, supervisor: supervisor) { block, frame, _ in
        guard let part = written.part(of: block, at: frame) else { return }
        try pipe.write(stream.bytes(of: part), check: supervisor.checkInterruption)
      }
      try stream.finish()
      return .whole(
        SampleRate.track.seconds(in: length),
        loudness: plan.expected,
        reachesTarget: plan.reachesTarget
      )
    } catch let failure as Failure where failure.kind == .interrupted {
      throw Failure(.interrupted, "Stopped. What was sent so far is not the whole track.")
    } catch OutputPipe.Trouble.readerLeft {
      return .readerLeft
    } catch OutputPipe.Trouble.refused(let code) {
      throw Failure(
        .inputOutput,
        "The track can't be written: \(String(cString: strerror(code))).",
        hint: code == ENOSPC ? "Free some space, or send it somewhere else." : nil
      )
    }
  }
}
