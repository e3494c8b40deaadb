import Foundation
import Quantities
import Synchronization

/// espeak-ng in processes of its own, as many at once as there are cores: its state belongs to a whole process, so
/// threads of one must take turns.
///
/// What it says is what `EspeakEngine` says. A text that makes the engine crash costs a process and not the program; what
/// it never frees (a second language's dictionary, 0.15 MB for every text with foreign words) goes with its process.
public final class EspeakPool: SpeechEngine {
  /// How many orders a process carries out before another takes its place.
  private static let ordersPerProcess = 200

  private let engine: EspeakEngine
  private let program: String
  private let arguments: [String]
  private let turns: DispatchSemaphore
  private let idle = Mutex<[Held]>([])

  /// A process is handed from thread to thread, one at a time.
  private struct Held: @unchecked Sendable {
    var process: WorkerProcess
  }

  /// How many texts are spoken at once.
  public let width: Int

  /// Prepares at most `width` processes of a program that runs `SpeechWorker` when it is given those arguments; none is
  /// started before there is something to say. Throws what `EspeakEngine.init` throws.
  public init(width: Int, program: String, arguments: [String]) throws(SpeechError) {
    engine = try EspeakEngine()
    self.width = max(1, width)
    self.program = program
    self.arguments = arguments
    turns = DispatchSemaphore(value: self.width)
  }

  public var identity: String { engine.identity }
  public var stamp: String { engine.stamp }
  public var sampleRate: SampleRate { engine.sampleRate }
  public var voices: VoiceList { engine.voices }

  public func resolve(_ settings: VoiceSettings) throws(SpeechError) -> VoiceSettings { try engine.resolve(settings) }

  /// As `EspeakEngine.record`; any number of threads may ask at once. A text that the engine crashes on, twice, throws
  /// `crashed`.
  public func record(_ wording: Wording, voice: VoiceSettings) throws(SpeechError) -> Recording {
    let voice = try resolve(voice)
    turns.wait()
    defer { turns.signal() }
    for _ in 0..<2 {
      let rested = idle.withLock { $0.popLast() }
      let worker = if let rested { rested.process } else { try newProcess() }
      guard let recording = try worker.record(wording, voice: voice) else { continue }
      if worker.orders < Self.ordersPerProcess {
        let held = Held(process: worker)
        idle.withLock { $0.append(held) }
      }
      return recording
    }
    throw .crashed
  }

  private func newProcess() throws(SpeechError) -> WorkerProcess {
    try WorkerProcess(program: program, arguments: arguments)
  }
}
