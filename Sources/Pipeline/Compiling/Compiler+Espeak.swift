import Foundation
import Speech

extension Compiler {
  /// The speech engine espeak-ng. Throws where it is not installed, and says which package brings it.
  ///
  /// With the name of a program that runs `SpeechWorker`, as many processes of it speak as there are cores. With a command
  /// of the listener's, its voice is spoken by that; the command ends when the user wants to stop.
  public static func espeak(
    and command: VoiceCommand? = nil,
    workers: (program: String, arguments: [String])? = nil,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(Failure) -> any SpeechEngine {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    _ = ShellCommand.userEnvironment
    let engine: any SpeechEngine
    do {
      engine =
        if let workers {
          try EspeakPool(width: processors, program: workers.program, arguments: workers.arguments)
        } else {
          try EspeakEngine()
        }
    } catch {
      throw Failure(error)
    }
    guard let command else { return engine }
    return VoiceRouter(engine: engine, command: CommandVoice(command: command, isInterrupted: isInterrupted))
  }

  /// Speaks for the process that started this one, until that lets go: what the program of `espeak(workers:)` is to run.
  public static func speakForParent() { SpeechWorker.run() }
}
