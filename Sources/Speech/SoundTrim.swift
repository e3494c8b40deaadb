import Quantities

/// Finds where a recording can be heard, and cuts away the silence around that.
package struct SoundTrim {
  /// Frames per second of the samples.
  private let sampleRate: SampleRate

  /// Makes a trim for samples of that rate.
  package init(sampleRate: SampleRate) { self.sampleRate = sampleRate }

  /// What is heard lies less than this far below the peak: 1/512, or -54 dB. Breath at the end of a word is still
  /// louder; in its pauses espeak-ng is silent to the last bit.
  private static let belowPeak = 512

  /// What is heard is always louder than this, -78 dBFS, however soft the whole.
  private static let floor = 4

  /// How much is kept before the first sound and after the last, so that the faint start of a consonant and the end of
  /// a breath aren't cut.
  private static let pad = Seconds(0.006)

  /// How long a recording takes to come in. espeak-ng begins a vowel in its first sample, at up to -34 dB of the peak.
  private static let fadeIn = Seconds(0.001)

  /// How long it takes to go out. espeak-ng stops a breath, and at times a vowel's ring, from one sample to the next.
  private static let fadeOut = Seconds(0.004)

  /// The samples with their silence cut off and their edges faded, and how many frames went at the start; no samples
  /// if all is silence.
  package func trim(_ samples: [Int16]) -> (samples: [Int16], removed: FrameCount) {
    guard let kept = bounds(of: samples) else { return ([], .zero) }
    var trimmed = Array(samples[kept])
    let count = trimmed.count
    let head = min(count, sampleRate.frames(in: Self.fadeIn).value)
    for frame in 0..<head { trimmed[frame] = Int16(Int(trimmed[frame]) * frame / head) }
    let tail = min(count, sampleRate.frames(in: Self.fadeOut).value)
    for frame in 0..<tail { trimmed[count - 1 - frame] = Int16(Int(trimmed[count - 1 - frame]) * frame / tail) }
    return (trimmed, FrameCount(kept.lowerBound))
  }

  /// What is louder than this can be heard beside the loudest sample.
  static func threshold(of samples: [Int16]) -> Int {
    let peak = samples.reduce(0) { max($0, Int($1.magnitude)) }
    return max(floor, peak / belowPeak)
  }

  /// Where the sound lies, with its pads; nil if all is silence. The pad at the end has no silence in it, so that the
  /// fade meets the sound.
  private func bounds(of samples: [Int16]) -> Range<Int>? {
    let threshold = Self.threshold(of: samples)
    guard
      let onset = samples.firstIndex(where: { Int($0.magnitude) > threshold }),
      let last = samples.lastIndex(where: { Int($0.magnitude) > threshold })
    else { return nil }
    let pad = sampleRate.frames(in: Self.pad).value
    let end = samples[last..<min(samples.count, last + 1 + pad)].lastIndex(where: { $0 != 0 }) ?? last
    return max(0, onset - pad)..<end + 1
  }
}
