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
  /// What could not be spoken, for messages.
  private(set) var failed: Take.Order?

  private typealias Cache = (phrases: PhraseCache, engine: PhraseCache.EngineMark)

  init(engine: any SpeechEngine, cache: PhraseCache? = nil) {
    self.engine = engine
    self.cache = cache.map { ($0, PhraseCache.EngineMark(engine)) }
  }

  /// Has the words spoken that are ordered, or reads the take of a person, unless that was done. Throws
  /// `MonoSound.Unusable` where a take can't be used.
  func take(_ order: Take.Order) throws -> Take {
    if let take = takes[order] { return take }
    let name = try cacheName(of: order)
    let take =
      if let kept = kept(order, name) { kept } else {
        try filed(order, Phrase(Self.recorded(order, by: engine)), name, isKept: nil)
      }
    takes[order] = take
    return take
  }

  /// Speaks what is ordered, as much at once as the engine can, and one more: while that is spoken, another goes through
  /// the voice's chain and into the cache. Calls `next` with the number of each before it is begun.
  func speak(_ orders: [Take.Order], next: (_ index: Int) throws -> Void) throws {
    let room = DispatchSemaphore(value: engine.width + 1)
    let queue = DispatchQueue(label: "unclench.speaking", qos: .userInitiated, attributes: .concurrent)
    let group = DispatchGroup()
    defer { group.wait() }
    let done = Mutex<[(order: Take.Order, result: Result<Treated, any Error>)]>([])
    func collect() throws {
      let results = done.withLock { results in
        defer { results = [] }
        return results
      }
      for (order, result) in results {
        failed = order
        let item = try result.get()
        failed = nil
        takes[item.order] = try filed(item.order, item.phrase, item.name, isKept: item.isKept)
      }
    }
    var begun: Set<Take.Order> = []
    let (engine, phrases) = (engine, cache?.phrases)
    for (index, order) in orders.enumerated() where takes[order] == nil && begun.insert(order).inserted {
      try next(index)
      let name = try cacheName(of: order)
      if let kept = kept(order, name) {
        takes[order] = kept
        continue
      }
      room.wait()
      do { try collect() } catch {
        // A semaphore that goes while someone is in the room ends the program.
        room.signal()
        throw error
      }
      queue.async(group: group) {
        let result = Result {
          let phrase = Phrase(try Self.recorded(order, by: engine))
          let isKept = name.map { phrases?.keep(phrase, named: $0) ?? false } ?? false
          return Treated(order: order, phrase: phrase, name: name, isKept: isKept)
        }
        done.withLock { $0.append((order, result)) }
        room.signal()
      }
    }
    group.wait()
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

  private static func recorded(_ order: Take.Order, by engine: any SpeechEngine) throws -> Recording {
    do { return try order.recording(by: engine) } catch let error as SpeechError { throw Failure(error) }
  }
}
