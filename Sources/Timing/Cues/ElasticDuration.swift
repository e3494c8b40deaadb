import Quantities

/// A length of time that may be stretched: from its shortest (stretch 0) to its longest (stretch 1).
public struct ElasticDuration: Hashable, Sendable {
  /// At stretch 0.
  public var shortest: Seconds
  /// At stretch 1; never less than `shortest`.
  public var longest: Seconds

  /// Makes a length between two ends, `shortest` at most `longest`.
  public init(_ shortest: Seconds, _ longest: Seconds) {
    self.shortest = shortest
    self.longest = longest
  }

  /// Makes a length from a range of seconds.
  public init(seconds: ClosedRange<Double>) { self.init(Seconds(seconds.lowerBound), Seconds(seconds.upperBound)) }

  /// The length at a stretch between 0 and 1.
  public func length(at stretch: Double) -> Seconds { shortest + (longest - shortest) * stretch }
}
