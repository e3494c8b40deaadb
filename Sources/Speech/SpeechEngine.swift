import Quantities

/// Something that turns text into recorded speech: espeak-ng, or a stand-in for tests.
///
/// The same text and settings give the same samples, whatever was said before. Every member may be used from any
/// thread at any time; an engine with inner state takes one utterance at a time and lets the others wait.
public protocol SpeechEngine: Sendable {
  /// The engine's name and version, such as `espeak-ng 1.51`.
  var identity: String { get }

  /// What a stored recording depends on besides its text and settings: the engine's identity, and the state of the
  /// files that it speaks from. Long, and worked out anew each time; where it differs, the sound may.
  var stamp: String { get }

  /// The rate of every recording this engine makes.
  var sampleRate: SampleRate { get }

  /// The voices this engine knows.
  var voices: VoiceList { get }

  /// How many texts it can speak at once; others that are asked for wait. With 0, nothing else is done meanwhile.
  var width: Int { get }

  /// The settings as the engine will use them: the voice's name in its one spelling, the numbers as fine as the
  /// engine hears them. Two settings that sound the same resolve to equal ones; resolving twice changes nothing.
  ///
  /// Throws `SpeechError.unknownVoice` with near misses, or `SpeechError.outOfRange`.
  func resolve(_ settings: VoiceSettings) throws(SpeechError) -> VoiceSettings

  /// Speaks a wording, in whose text markup means nothing, and gives the sound without silence around it; the words
  /// that it tells of are ranges of that text.
  ///
  /// Text without a word in it (empty, blank, or punctuation only) gives a recording without samples. Settings
  /// need not be resolved. Throws what `resolve` throws, and `SpeechError.engineFailed`; blocks until spoken.
  func record(_ wording: Wording, voice: VoiceSettings) throws(SpeechError) -> Recording
}

extension SpeechEngine {
  /// One at a time.
  public var width: Int { 1 }

  /// Speaks plain text as it reads.
  public func record(_ text: String, voice: VoiceSettings) throws(SpeechError) -> Recording {
    try record(Wording(text), voice: voice)
  }
}
