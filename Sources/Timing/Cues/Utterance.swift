import Quantities

/// Something to be spoken in one go: equal utterances sound the same and are spoken once.
public struct Utterance: Hashable, Sendable {
  /// The words, answers filled in.
  public var text: String
  /// The voice and its settings.
  public var voice: VoiceSettings

  /// Makes an utterance.
  public init(text: String, voice: VoiceSettings) {
    self.text = text
    self.voice = voice
  }
}
