/// A frequency in cycles per second.
public struct Hertz: Quantity {
  public var value: Double
  public init(_ value: Double) { self.value = value }
}
