import Quantities
import Signal

/// Where the voice comes from: recorded utterances as plain signal. Asked from several threads at once.
public protocol ClipSource: Sendable {
  /// The sound of an utterance of the timeline; brought to the track's rate, it has exactly as many frames as the
  /// timeline says. Called again when an utterance is needed again.
  func clip(for utterance: Int) throws -> Clip

  /// How loud an utterance is, without its sound where that is known already.
  func loudness(of utterance: Int) throws -> ClipLoudness
}

/// A recorded utterance: mono, full scale ±1, through the voice's chain, which brings it to the loudness that
/// utterances have in a mix and begins and ends it in silence.
public struct Clip: Sendable {
  /// The samples at the clip's own rate.
  public var samples: [Float]
  /// Samples per second.
  public var sampleRate: SampleRate

  /// Makes a clip.
  public init(samples: [Float], sampleRate: SampleRate) {
    self.samples = samples
    self.sampleRate = sampleRate
  }

  /// Treats a recording's mono samples as a track's voice is treated, and tells how loud they then are.
  public static func treated(_ samples: [Float], sampleRate: SampleRate) -> (clip: Clip, loudness: ClipLoudness) {
    let voice = Denormals.flushed { VoiceChain(sampleRate: sampleRate, target: Levels.voice).process(samples) }
    return (
      Clip(samples: voice.samples, sampleRate: sampleRate), ClipLoudness(powers: voice.powers, peaks: voice.peaks)
    )
  }
}

/// How loud a clip is, played on both channels.
public struct ClipLoudness: Sendable, Hashable {
  /// The K-weighted power in each step of 100 ms from its first sample on, both channels summed (ITU-R BS.1770).
  public var powers: [Double]
  /// The largest magnitude of a sample in each of these steps, as many.
  public var peaks: [Float]

  /// Makes a loudness from what was measured.
  public init(powers: [Double], peaks: [Float]) {
    self.powers = powers
    self.peaks = peaks
  }
}
