import Foundation

/// The raised-cosine fade, sin²(πx/2): 0 to 1 with level ends, and its mirror image sums with it to 1.
public enum Fade {
  /// The level at a share of the fade; 0 before it, 1 after it.
  public static func level(at share: Double) -> Double {
    if share <= 0 { return 0 }
    if share >= 1 { return 1 }
    let s = sin(share * .pi / 2)
    return s * s
  }

  /// The level at sixteen shares of the fade, within 1e-6; exactly 0 at and before its start, exactly 1 from its end.
  @inline(__always)
  public static func levels(at shares: SIMD16<Float>) -> SIMD16<Float> {
    let s = FastSine.values(atTurns: shares * 0.25)
    var levels = s * s
    levels.replace(with: 0, where: shares .<= 0)
    levels.replace(with: 1, where: shares .>= 1)
    return levels
  }
}
