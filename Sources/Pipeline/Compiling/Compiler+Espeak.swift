import Speech

extension Compiler {
  /// The speech engine espeak-ng. Throws where it is not installed, and says which package brings it.
  ///
  /// With a command of the listener's, its voice is spoken by that; the command ends when the user wants to stop.
  public static func espeak(
    and command: VoiceCommand? = nil,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(Failure) -> any SpeechEngine {
    _ = ShellCommand.userEnvironment
    let engine: any SpeechEngine
    do { engine = try EspeakEngine() } catch { throw Failure(error) }
    guard let command else { return engine }
    return VoiceRouter(engine: engine, command: CommandVoice(command: command, isInterrupted: isInterrupted))
  }
}
