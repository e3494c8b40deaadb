import Foundation
import Quantities
import Speech
import Synchronization

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

  /// Speaks what is ordered, unless it has been spoken.
  func take(_ order: Take.Order) throws(Failure) -> Take {
    if let take = takes[order] { return take }
    let name = try cacheName(of: order)
    let take = if let kept = kept(order, name) { kept } else { try filed(order, spoken(order), name, isKept: nil) }
    takes[order] = take
    return take
  }

  /// Keeps the take of a person that is ordered, unless the cache has it. Throws `MonoSound.Unusable` where it can't be
  /// used.
  func take(from order: Take.Order) throws -> Take {
    if let take = takes[order] { return take }
    let name = try cacheName(of: order)
    let take =
      if let kept = kept(order, name) { kept } else {
        try filed(order, Phrase(order.recording(by: engine)), name, isKept: nil)
      }
    takes[order] = take
    return take
  }

  /// Speaks what is ordered, one after the other. While one is spoken, the one before goes through the voice's chain
  /// and into the cache on a thread of its own. Calls `next` with the number of each before it is spoken.
  func speak(_ orders: [Take.Order], next: (_ index: Int) throws -> Void) throws {
    let treating = DispatchQueue(label: "unclench.treating", qos: .userInitiated)
    let group = DispatchGroup()
    defer { group.wait() }
    let treated = Mutex<[Treated]>([])
    func collect() throws {
      group.wait()
      let items = treated.withLock { items in
        defer { items = [] }
        return items
      }
      for item in items {
        takes[item.order] = try filed(item.order, item.phrase, item.name, isKept: item.isKept)
      }
    }
    var begun: Set<Take.Order> = []
    let phrases = cache?.phrases
    for (index, order) in orders.enumerated() where takes[order] == nil && begun.insert(order).inserted {
      try next(index)
      let name = try cacheName(of: order)
      if let kept = kept(order, name) {
        takes[order] = kept
        continue
      }
      let recording = try recorded(order)
      try collect()
      treating.async(group: group) {
        let phrase = Phrase(recording)
        let isKept = name.map { phrases?.keep(phrase, named: $0) ?? false } ?? false
        treated.withLock { $0.append(Treated(order: order, phrase: phrase, name: name, isKept: isKept)) }
      }
    }
    try collect()
  }

  /// A phrase that has been through the chain, and whether the cache took it.
  private struct Treated: Sendable {
    var order: Take.Order
    var phrase: Phrase
    var name: String?
    var isKept: Bool
  }

  /// The name in the cache; nil without one.
  private func cacheName(of order: Take.Order) throws(Failure) -> String? {
    guard let cache else { return nil }
    let voice: VoiceSettings
    do { voice = order.file == nil ? try engine.resolve(order.voice) : order.voice } catch { throw Failure(error) }
    return cache.phrases.name(of: order.wording, voice: voice, engine: cache.engine)
  }

  /// A take from the cache; nil where it has none.
  private func kept(_ order: Take.Order, _ name: String?) -> Take? {
    guard let name, let phrases = cache?.phrases, let head = phrases.head(named: name) else { return nil }
    return Take(order, head, in: .cache(phrases, name: name), engine: engine)
  }

  /// A take of a phrase, in the cache where that keeps it, else in the temporary file.
  private func filed(_ order: Take.Order, _ phrase: Phrase, _ name: String?, isKept: Bool?) throws(Failure) -> Take {
    if let name, let phrases = cache?.phrases, isKept ?? phrases.keep(phrase, named: name) {
      return Take(order, phrase.head, in: .cache(phrases, name: name), engine: engine)
    }
    let spool = if let spool { spool } else { try RecordingSpool() }
    self.spool = spool
    return Take(order, phrase.head, in: .spool(spool, try spool.append(phrase.samples)), engine: engine)
  }

  private func recorded(_ order: Take.Order) throws(Failure) -> Recording {
    do { return try engine.record(order.wording, voice: order.voice) } catch { throw Failure(error) }
  }

  private func spoken(_ order: Take.Order) throws(Failure) -> Phrase { Phrase(try recorded(order)) }
}
