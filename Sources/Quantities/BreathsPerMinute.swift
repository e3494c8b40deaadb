/// A rate of breathing in whole breaths per minute.
public struct BreathsPerMinute: Quantity {
  public var value: Double
  public init(_ value: Double) { self.value = value }

  /// The length of one breath at this rate.
  public var cycle: Seconds { Seconds(60 / value) }
}
