import Quantities
import Speech

/// Has phrases spoken, and keeps what was spoken: the same phrase in the same voice is spoken once; with a cache, once
/// for all runs.
final class RecordingStudio {
  private let engine: any SpeechEngine
  private let cache: Cache?
  private var spool: RecordingSpool?
  private var takes: [Take.Order: Take] = [:]

  private typealias Cache = (phrases: PhraseCache, engine: PhraseCache.EngineMark)

  init(engine: any SpeechEngine, cache: PhraseCache? = nil) {
    self.engine = engine
    self.cache = cache.map { ($0, PhraseCache.EngineMark(engine)) }
  }

  /// Speaks a text, unless it has been spoken.
  func take(_ text: String, voice: VoiceSettings) throws(Failure) -> Take {
    let order = Take.Order(text: text, voice: voice)
    if let take = takes[order] { return take }
    let take = if let cache { try self.take(order, from: cache) } else { try spooled(order, spoken(order)) }
    takes[order] = take
    return take
  }

  /// A take from the cache, which is put there if need be.
  private func take(_ order: Take.Order, from cache: Cache) throws(Failure) -> Take {
    let voice: VoiceSettings
    do { voice = try engine.resolve(order.voice) } catch { throw Failure(error) }
    let name = cache.phrases.name(of: order.text, voice: voice, engine: cache.engine)
    if let head = cache.phrases.head(named: name) {
      return Take(order, head, in: .cache(cache.phrases, name: name), engine: engine)
    }
    let phrase = try spoken(order)
    guard cache.phrases.keep(phrase, named: name) else { return try spooled(order, phrase) }
    return Take(order, phrase.head, in: .cache(cache.phrases, name: name), engine: engine)
  }

  private func spoken(_ order: Take.Order) throws(Failure) -> Phrase {
    do { return Phrase(try engine.record(order.text, voice: order.voice)) } catch { throw Failure(error) }
  }

  private func spooled(_ order: Take.Order, _ phrase: Phrase) throws(Failure) -> Take {
    let spool = if let spool { spool } else { try RecordingSpool() }
    self.spool = spool
    return Take(order, phrase.head, in: .spool(spool, try spool.append(phrase.samples)), engine: engine)
  }
}
