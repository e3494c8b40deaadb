/// The resampler refused: a rate it can't do, or no memory.
public struct ResamplingError: Error, Hashable, CustomStringConvertible {
  /// What libsoxr says.
  public let reason: String

  /// One sentence for a person.
  public var description: String { "can't change the sample rate: \(reason)" }
}
