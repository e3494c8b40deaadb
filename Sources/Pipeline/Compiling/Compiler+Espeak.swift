import Speech

extension Compiler {
  /// The speech engine espeak-ng. Throws where it is not installed, and says which package brings it.
  public static func espeak() throws(Failure) -> any SpeechEngine {
    do { return try EspeakEngine() } catch { throw Failure(error) }
  }
}
