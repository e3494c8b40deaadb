/// A share of the whole in percent: 100 is all of it.
public struct Percent: Quantity {
  public var value: Double
  public init(_ value: Double) { self.value = value }

  /// The share as a fraction: 1 is all of it.
  public var fraction: Double { value / 100 }
}
