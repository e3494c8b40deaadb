import CEspeak
import Synchronization

/// What espeak-ng hands over while it speaks one utterance: samples, and the places of words.
struct EspeakCapture {
  /// A word as the engine tells of it.
  struct Word {
    /// Unicode scalars before the word.
    var offset: Int
    /// Unicode scalars of the word.
    var count: Int
    /// When it begins, from the first sample.
    var milliseconds: Int
  }

  var samples: [Int16] = []
  var words: [Word] = []

  /// The utterance at hand. A C callback has no room for a reference of its own; there is only ever one utterance
  /// in the process, and its lock is held from before the first call of the callback until after the last.
  private static let current = Mutex(EspeakCapture())

  /// Empties the capture before an utterance.
  static func start() { current.withLock { $0 = EspeakCapture() } }

  /// Takes what was captured, leaving nothing.
  static func finish() -> EspeakCapture {
    current.withLock { capture in
      defer { capture = EspeakCapture() }
      return capture
    }
  }

  /// The function that the engine calls with each piece; always lets it go on.
  static let callback: EspeakFunctions.SynthCallback = { samples, count, events in
    current.withLock { capture in
      if let samples, count > 0 {
        capture.samples.append(contentsOf: UnsafeBufferPointer(start: samples, count: Int(count)))
      }
      var next = events
      while let event = next?.pointee, event.type != espeakEVENT_LIST_TERMINATED {
        if event.type == espeakEVENT_WORD {
          // Positions count from 1.
          let offset = Int(event.text_position) - 1
          capture.words.append(
            Word(offset: offset, count: Int(event.length), milliseconds: Int(event.audio_position))
          )
        }
        next = next?.successor()
      }
    }
    return 0
  }
}
