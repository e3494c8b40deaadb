/// A number of frames, or a place in a track counted in frames from its start. A frame is one sample per channel.
public struct FrameCount: Hashable, Comparable, Sendable, Codable, ExpressibleByIntegerLiteral {
  /// The bare number of frames.
  public var value: Int

  /// Makes a count of that many frames.
  public init(_ value: Int) { self.value = value }
  public init(integerLiteral value: Int) { self.value = value }

  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  public static let zero = FrameCount(0)

  public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
  public static func + (a: Self, b: Self) -> Self { Self(a.value + b.value) }
  public static func - (a: Self, b: Self) -> Self { Self(a.value - b.value) }
  public static func += (a: inout Self, b: Self) { a.value += b.value }
  public static func -= (a: inout Self, b: Self) { a.value -= b.value }
  public static func * (a: Self, factor: Int) -> Self { Self(a.value * factor) }
}
