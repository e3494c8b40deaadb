import Quantities

/// Something to be spoken in one go: equal utterances sound the same and are spoken once.
public struct Utterance: Hashable, Sendable {
  /// The words as one reads them, answers filled in.
  public var text: String
  /// How some of them are to be spoken: `pronounce` obeyed.
  public var pronunciations: [Wording.Pronunciation]
  /// The voice and its settings.
  public var voice: VoiceSettings
  /// How long it is to take, where the script says so: whoever speaks it finds the rate, within bounds.
  public var target: Seconds?

  /// What an engine is given.
  public var wording: Wording { Wording(text, pronunciations: pronunciations) }

  /// Makes an utterance; without pronunciations, it is spoken as it reads.
  public init(
    text: String,
    pronunciations: [Wording.Pronunciation] = [],
    voice: VoiceSettings,
    target: Seconds? = nil
  ) {
    self.text = text
    self.pronunciations = pronunciations
    self.voice = voice
    self.target = target
  }
}
