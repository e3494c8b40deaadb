import Quantities
import Rendering
import Resampling
import Speech

/// An order to speak that was carried out, and where its sound is kept.
struct Take: Sendable {
  /// What is spoken, and how.
  struct Order: Hashable, Sendable {
    /// The words as the engine is given them.
    var wording: Wording
    /// The voice and its settings.
    var voice: VoiceSettings
    /// The take of a person that has the words; nil where an engine speaks them.
    var file: TakeFile?

    /// Has the words spoken by an engine, or read from their take.
    func recording(by engine: any SpeechEngine) throws -> Recording {
      try file?.recording(of: wording) ?? engine.record(wording, voice: voice)
    }
  }

  /// Where the samples are.
  enum Store: Sendable {
    /// In the temporary file of this run.
    case spool(RecordingSpool, RecordingSpool.Place)
    /// In the cache under a name, from which they may vanish.
    case cache(PhraseCache, name: String)
  }

  /// How long and how loud the sound is, and when its words begin.
  let head: Phrase.Head
  /// Its length at the track's rate.
  let length: FrameCount
  private let order: Order
  private let store: Store
  /// What speaks it again if need be.
  private let engine: any SpeechEngine

  init(_ order: Order, _ head: Phrase.Head, in store: Store, engine: any SpeechEngine) {
    self.order = order
    self.head = head
    self.store = store
    self.engine = engine
    length = FrameCount(Resampler.length(of: head.sampleCount, from: head.sampleRate, to: .track))
  }

  /// The sound; at the track's rate it has as many samples as `length` says. Always the same, from any thread; nothing
  /// shared changes by it.
  func clip() throws(Failure) -> Clip {
    switch store {
    case .spool(let spool, let place): return Phrase(samples: try spool.samples(at: place), head: head).clip
    case .cache(let cache, let name):
      if let phrase = cache.phrase(named: name), phrase.head == head { return phrase.clip }
      return try spokenAgain(cache, name)
    }
  }

  /// What has vanished from the cache since it was measured, or was damaged in it, is spoken once more.
  private func spokenAgain(_ cache: PhraseCache, _ name: String) throws(Failure) -> Clip {
    let phrase: Phrase
    do { phrase = Phrase(try order.recording(by: engine)) } catch let error as SpeechError {
      throw Failure(error)
    } catch {
      throw changed
    }
    guard phrase.head == head else { throw changed }
    _ = cache.keep(phrase, named: name)
    return phrase.clip
  }

  private var changed: Failure {
    Failure(
      .inputOutput,
      "\(order.file.map { "The take \($0.name)" } ?? "The speech engine") has changed while the track was made.",
      hint: "Start again; nothing was written."
    )
  }
}
