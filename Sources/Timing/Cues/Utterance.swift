import Quantities

/// Something to be spoken in one go: equal utterances sound the same and are spoken once.
public struct Utterance: Hashable, Sendable {
  /// The words as one reads them, answers filled in.
  public var text: String
  /// The words as the engine is to speak them, `pronounce` obeyed.
  public var spoken: String
  /// The voice and its settings.
  public var voice: VoiceSettings
  /// How long it is to take, where the script says so: whoever speaks it finds the rate, within bounds.
  public var target: Seconds?

  /// Makes an utterance; without `spoken`, it is spoken as it reads.
  public init(text: String, spoken: String? = nil, voice: VoiceSettings, target: Seconds? = nil) {
    self.text = text
    self.spoken = spoken ?? text
    self.voice = voice
    self.target = target
  }
}
