import Quantities

/// One spoken text: its sound, trimmed to where it can be heard, and when its words begin.
public struct Recording: Hashable, Sendable {
  /// Mono samples, full scale ±32,768. They begin at the first sound and end with the last, but for a few
  /// milliseconds on either side; none at all where there was nothing to say.
  public var samples: [Int16]

  /// Frames per second of `samples`.
  public var sampleRate: SampleRate

  /// The words that the engine told of, in the order of the text. Not every word need be there: engines merge some
  /// ("of the") and split others at an apostrophe.
  public var words: [WordTime]

  /// Makes a recording.
  public init(samples: [Int16], sampleRate: SampleRate, words: [WordTime]) {
    self.samples = samples
    self.sampleRate = sampleRate
    self.words = words
  }

  /// The number of samples.
  public var frames: FrameCount { FrameCount(samples.count) }

  /// How long the sound lasts.
  public var length: Seconds { sampleRate.seconds(in: frames) }
}
