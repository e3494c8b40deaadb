import Quantities
import Signal

/// Brings utterances to one loudness, so that none is louder than the one before.
package enum VoiceLevel {
  /// The most that an utterance is raised or lowered, so that a single breathy sound is not made to shout.
  static let most: Decibels = 20

  /// Brings mono samples, played on both channels, to the loudness of a voice in the mix (`Levels.voice`) while they
  /// sound, and tells how loud each step then is.
  ///
  /// As in ITU-R BS.1770, but in steps of 100 ms, so that even "In." is long enough; steps 20 dB below the loudest
  /// are pauses and do not count.
  package static func level(_ samples: inout [Float], rate: SampleRate) -> ClipLoudness {
    var meter = LoudnessMeter(sampleRate: rate)
    // The silence behind completes the last step.
    let silence = [Float](repeating: 0, count: rate.frames(in: 0.1).value)
    for part in [samples, silence] {
      part.withUnsafeBufferPointer { part in
        guard let base = part.baseAddress else { return }
        meter.measure(left: base, right: base, count: part.count)
      }
    }
    guard let loudest = meter.steps.max(), loudest > 0 else { return ClipLoudness(powers: [], peaks: []) }
    let sounding = meter.steps.filter { $0 >= loudest / 100 }
    let power = sounding.reduce(0, +) / Double(sounding.count)
    let change = Levels.voice - LoudnessScale.loudness(of: power)
    let gain = min(max(change, -most), most).amplitude
    for index in samples.indices { samples[index] *= Float(gain) }
    let step = rate.frames(in: 0.1).value
    let peaks = meter.steps.indices.map { index in
      let part = min(index * step, samples.count)..<min((index + 1) * step, samples.count)
      return samples[part].reduce(Float(0)) { max($0, abs($1)) }
    }
    return ClipLoudness(powers: meter.steps.map { $0 * gain * gain }, peaks: peaks)
  }
}
