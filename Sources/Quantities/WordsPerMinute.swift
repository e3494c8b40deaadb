/// A rate of speech in words per minute, as speech engines count them.
public struct WordsPerMinute: Quantity {
  public var value: Double
  public init(_ value: Double) { self.value = value }
}
