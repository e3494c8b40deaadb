import Quantities
import Rendering
import Speech

/// Words that were spoken and went through the voice's chain: as they are kept, in 16 bits beside their own peak.
struct Phrase: Sendable {
  /// The samples in units of `unit`, at `sampleRate`.
  let samples: [Int16]
  let head: Head

  /// What is known of a phrase without its samples.
  struct Head: Sendable, Hashable {
    /// Samples a second.
    let sampleRate: SampleRate
    /// How many samples there are.
    let sampleCount: Int
    /// The value of one step of a sample, full scale being 1.
    let unit: Float
    /// When its words begin.
    let words: [WordTime]
    /// How loud it is in a mix.
    let loudness: ClipLoudness
  }

  init(samples: [Int16], head: Head) {
    self.samples = samples
    self.head = head
  }

  /// Puts a recording through the chain.
  init(_ recording: Recording) {
    let (clip, loudness) = Clip.treated(recording.samples.map { Float($0) / 32_768 }, sampleRate: recording.sampleRate)
    let peak = loudness.peaks.reduce(0, max)
    // The rounding is then 98 dB below the peak, however soft the words are.
    let unit = peak > 0 ? peak / 32_767 : 1
    samples = clip.samples.map { Int16(($0 / unit).rounded()) }
    head = Head(
      sampleRate: recording.sampleRate,
      sampleCount: samples.count,
      unit: unit,
      words: recording.words,
      loudness: loudness
    )
  }

  /// The samples as signal.
  var clip: Clip { Clip(samples: samples.map { Float($0) * head.unit }, sampleRate: head.sampleRate) }
}
