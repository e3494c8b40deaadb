/// How many frames make a second.
public struct SampleRate: Hashable, Sendable, Codable {
  /// Frames per second; at least 1.
  public var hertz: Int

  /// Makes a rate of that many frames per second, which must be at least 1.
  public init(hertz: Int) {
    precondition(hertz >= 1, "a sample rate is at least 1 Hz")
    self.hertz = hertz
  }

  public init(from decoder: any Decoder) throws {
    hertz = max(1, try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hertz)
  }

  /// The rate of every track: 48 kHz, which all players take and Opus is made for.
  public static let track = SampleRate(hertz: 48_000)

  /// The whole number of frames nearest to a length of time.
  public func frames(in time: Seconds) -> FrameCount {
    FrameCount(Int((time.value * Double(hertz)).rounded()))
  }

  /// The exact length of time that so many frames take.
  public func seconds(in frames: FrameCount) -> Seconds {
    Seconds(Double(frames.value) / Double(hertz))
  }
}
