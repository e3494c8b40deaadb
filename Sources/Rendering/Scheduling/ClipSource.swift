import Quantities

/// Where the voice comes from: recorded utterances as plain signal. Asked from several threads at once.
public protocol ClipSource: Sendable {
  /// The sound of an utterance of the timeline; brought to the track's rate, it has exactly as many frames as the
  /// timeline says. Called again when an utterance is needed again.
  func clip(for utterance: Int) throws -> Clip

  /// How loud an utterance is, without its sound where that is known already.
  func loudness(of utterance: Int) throws -> ClipLoudness
}

/// A recorded utterance: mono, full scale ±1, brought to the loudness that utterances have in a mix (`Levels.voice`).
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
