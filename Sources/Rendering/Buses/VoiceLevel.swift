import Quantities
import Signal

/// Brings utterances to one loudness, so that none is louder than the one before.
enum VoiceLevel {
  /// The most that an utterance is raised or lowered, so that a single breathy sound is not made to shout.
  static let most: Decibels = 20

  /// The factor that brings mono samples, played on both channels, to a loudness in LUFS while they sound.
  ///
  /// As in ITU-R BS.1770, but in steps of 100 ms, so that even "In." is long enough; steps 20 dB below the loudest
  /// are pauses and do not count.
  static func gain(for samples: [Float], to target: Decibels, rate: SampleRate) -> Float {
    guard !samples.isEmpty else { return 1 }
    var meter = LoudnessMeter(sampleRate: rate)
    // The silence behind completes the last step.
    let silence = [Float](repeating: 0, count: rate.frames(in: 0.1).value)
    for part in [samples, silence] {
      part.withUnsafeBufferPointer { part in
        guard let base = part.baseAddress else { return }
        meter.measure(left: base, right: base, count: part.count)
      }
    }
    guard let loudest = meter.steps.max(), loudest > 0 else { return 1 }
    let sounding = meter.steps.filter { $0 >= loudest / 100 }
    let power = sounding.reduce(0, +) / Double(sounding.count)
    let change = target - LoudnessScale.loudness(of: power)
    return Float(min(max(change, -most), most).amplitude)
  }
}
