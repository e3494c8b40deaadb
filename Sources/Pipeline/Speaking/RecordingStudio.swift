import Quantities
import Speech

/// Has phrases spoken, and keeps what was spoken: the same phrase in the same voice is spoken once; with a cache, once
/// for all runs.
final class RecordingStudio {
  private let engine: any SpeechEngine
  private let cache: Cache?
  private var spool: RecordingSpool?
  private var takes: [Take.Phrase: Take] = [:]

  private typealias Cache = (phrases: PhraseCache, engine: PhraseCache.EngineMark)

  init(engine: any SpeechEngine, cache: PhraseCache? = nil) {
    self.engine = engine
    self.cache = cache.map { ($0, PhraseCache.EngineMark(engine)) }
  }

  /// Speaks a text, unless it has been spoken.
  func take(_ text: String, voice: VoiceSettings) throws(Failure) -> Take {
    let phrase = Take.Phrase(text: text, voice: voice)
    if let take = takes[phrase] { return take }
    let take = if let cache { try self.take(phrase, from: cache) } else { try spooled(phrase, spoken(phrase)) }
    takes[phrase] = take
    return take
  }

  /// A take from the cache, which is put there if need be.
  private func take(_ phrase: Take.Phrase, from cache: Cache) throws(Failure) -> Take {
    let voice: VoiceSettings
    do { voice = try engine.resolve(phrase.voice) } catch { throw Failure(error) }
    let name = cache.phrases.name(of: phrase.text, voice: voice, engine: cache.engine)
    if let cached = cache.phrases.phrase(named: name) {
      return Take(phrase, cached.entry, in: .cache(cache.phrases, cached), engine: engine)
    }
    let recording = try spoken(phrase)
    let loudness = Take.treated(recording.samples, sampleRate: recording.sampleRate).loudness
    guard let cached = cache.phrases.keep(recording, loudness: loudness, named: name) else {
      return try spooled(phrase, recording)
    }
    return Take(phrase, cached.entry, in: .cache(cache.phrases, cached), engine: engine)
  }

  private func spoken(_ phrase: Take.Phrase) throws(Failure) -> Recording {
    do { return try engine.record(phrase.text, voice: phrase.voice) } catch { throw Failure(error) }
  }

  private func spooled(_ phrase: Take.Phrase, _ recording: Recording) throws(Failure) -> Take {
    let spool = if let spool { spool } else { try RecordingSpool() }
    self.spool = spool
    return Take(phrase, PhraseEntry(recording), in: .spool(spool, try spool.append(recording)), engine: engine)
  }
}
