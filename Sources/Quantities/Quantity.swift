/// A number with a unit: one type for each unit, so that seconds never meet decibels by mistake.
public protocol Quantity: Hashable, Comparable, Sendable, Codable, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// The bare number, in the unit that the type names.
  var value: Double { get set }
  /// Makes a quantity of that many units.
  init(_ value: Double)
}

extension Quantity {
  public init(floatLiteral value: Double) { self.init(value) }
  public init(integerLiteral value: Int) { self.init(Double(value)) }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Double.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
  public static func + (a: Self, b: Self) -> Self { Self(a.value + b.value) }
  public static func - (a: Self, b: Self) -> Self { Self(a.value - b.value) }
  public static func += (a: inout Self, b: Self) { a.value += b.value }
  public static func -= (a: inout Self, b: Self) { a.value -= b.value }
  public static func * (a: Self, factor: Double) -> Self { Self(a.value * factor) }
  public static func * (factor: Double, a: Self) -> Self { Self(a.value * factor) }
  public static func / (a: Self, divisor: Double) -> Self { Self(a.value / divisor) }
  /// How many times `b` goes into `a`; no unit.
  public static func / (a: Self, b: Self) -> Double { a.value / b.value }
  public static prefix func - (a: Self) -> Self { Self(-a.value) }
}
