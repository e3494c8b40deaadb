import Foundation
import Quantities
import Signal
import Speech

/// Makes a recording of speech that comes from elsewhere: trimmed, at the rate of tracks, with times for its words.
enum SpokenSound {
  /// The recording of a text; nil where no words are heard in the sound.
  static func recording(of text: SpokenText, from sound: MonoSound) throws(MonoSound.Unusable) -> Recording? {
    let samples = try sound.atTrackRate()
    guard let bounds = TakeTrim.bounds(of: samples, sampleRate: .track) else { return nil }
    let kept = TakeTrim.cut(samples, to: bounds, sampleRate: .track)
    // What was recorded softly keeps its fineness: the voice's chain counts from its own loudness.
    let peak = kept.reduce(0) { max($0, abs($1)) }
    guard peak > 0 else { return nil }
    let scale = 26_000 / peak
    return Recording(
      samples: kept.map { Int16(($0 * scale).rounded()) },
      sampleRate: .track,
      words: WordSpread.words(of: text, in: kept, sampleRate: .track)
    )
  }
}
