import Foundation

/// How loud a mono source is on each side: a factor on the amplitude per channel.
public struct StereoGain: Hashable, Sendable {
  /// The factor for the left channel.
  public var left: Float
  /// The factor for the right channel.
  public var right: Float

  /// Makes a gain from its two factors.
  public init(left: Float, right: Float) {
    self.left = left
    self.right = right
  }

  /// The same amplitude, unchanged, on both sides.
  public static let centre = StereoGain(left: 1, right: 1)

  /// A place between the sides at constant power: -1 is left, 0 is `centre`, 1 is right.
  ///
  /// Hard over, one side has √2 and the other exactly 0. Values outside -1...1 are clamped.
  public static func panned(_ position: Double) -> StereoGain {
    let place = min(max(position, -1), 1)
    return StereoGain(left: side(-place), right: side(place))
  }

  /// √2·sin of the angle towards a side, without rounding at the three places that matter.
  private static func side(_ place: Double) -> Float {
    if place == 0 { return 1 }
    if place == -1 { return 0 }
    return Float(2.0.squareRoot() * sin((place + 1) * .pi / 4))
  }
}
