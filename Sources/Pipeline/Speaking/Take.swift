import Quantities
import Rendering
import Resampling
import Speech

/// A phrase that has been spoken, and where its sound is kept.
struct Take: Sendable {
  /// What is spoken, and how.
  struct Phrase: Hashable, Sendable {
    /// The words as the engine is given them.
    var text: String
    /// The voice and its settings.
    var voice: VoiceSettings
  }

  /// Where the samples are.
  enum Store: Sendable {
    /// In the temporary file of this run.
    case spool(RecordingSpool, RecordingSpool.Place)
    /// In the cache, from which they may vanish.
    case cache(PhraseCache, PhraseCache.Phrase)
  }

  /// How long the sound is, and when its words begin.
  let entry: PhraseEntry
  /// Its length at the track's rate.
  let length: FrameCount
  private let phrase: Phrase
  private let store: Store
  /// What speaks it again if need be.
  private let engine: any SpeechEngine

  init(_ phrase: Phrase, _ entry: PhraseEntry, in store: Store, engine: any SpeechEngine) {
    self.phrase = phrase
    self.entry = entry
    self.store = store
    self.engine = engine
    length = FrameCount(Resampler.length(of: entry.sampleCount, from: entry.sampleRate, to: .track))
  }

  /// The sound through the voice's chain: at the track's rate it has as many samples as `length` says. Always the
  /// same, from any thread; nothing shared changes by it.
  func treated() throws -> (clip: Clip, loudness: ClipLoudness) {
    Self.treated(try recorded(), sampleRate: entry.sampleRate)
  }

  /// Puts recorded samples through the voice's chain.
  static func treated(_ recorded: [Int16], sampleRate: SampleRate) -> (clip: Clip, loudness: ClipLoudness) {
    Clip.treated(recorded.map { Float($0) / 32_768 }, sampleRate: sampleRate)
  }

  private func recorded() throws(Failure) -> [Int16] {
    switch store {
    case .spool(let spool, let place): return try spool.samples(at: place)
    case .cache(let cache, let cached):
      if let samples = cache.samples(of: cached) { return samples }
      return try spokenAgain(cache, cached)
    }
  }

  /// What has vanished from the cache since it was measured, or was damaged in it, is spoken once more.
  private func spokenAgain(_ cache: PhraseCache, _ cached: PhraseCache.Phrase) throws(Failure) -> [Int16] {
    let recording: Recording
    do { recording = try engine.record(phrase.text, voice: phrase.voice) } catch { throw Failure(error) }
    guard recording.frames.value == entry.sampleCount, recording.sampleRate == entry.sampleRate else {
      throw Failure(
        .inputOutput,
        "The speech engine has changed while the track was made.",
        hint: "Start again; nothing was written."
      )
    }
    _ = cache.keep(recording, loudness: entry.loudness, named: cached.name)
    return recording.samples
  }
}
