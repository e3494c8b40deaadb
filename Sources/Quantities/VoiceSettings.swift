/// How a synthetic voice speaks: all that decides its sound, so that two equal settings sound the same.
public struct VoiceSettings: Hashable, Sendable, Codable {
  /// The engine's name for the voice: a language and, after a plus, a variant, such as `en-gb+steph`.
  public var name: String
  /// Words per minute, 80 to 450 (the engine treats less than 80 as 80).
  public var rate: WordsPerMinute
  /// Height of the voice, 0 to 99; 50 is the voice's own.
  public var pitch: Double
  /// Liveliness of the melody, 0 to 100; 50 is the voice's own.
  public var range: Double
  /// The language of the words, for a voice whose name doesn't say it; nil where the name does.
  public var language: String?

  /// Makes settings; out-of-range values are the caller's to refuse beforehand.
  public init(name: String, rate: WordsPerMinute = 90, pitch: Double = 42, range: Double = 40, language: String? = nil)
  {
    self.name = name
    self.rate = rate
    self.pitch = pitch
    self.range = range
    self.language = language
  }
}
