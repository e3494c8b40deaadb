/// A length of time in seconds.
public struct Seconds: Quantity {
  public var value: Double
  public init(_ value: Double) { self.value = value }

  /// That many minutes.
  public static func minutes(_ minutes: Double) -> Seconds { Seconds(minutes * 60) }
}
