/// The sine of sixteen phases at once, to single precision.
public enum FastSine {
  /// sin(2π·turns) for each lane, within 3e-7, for phases of at most ±4 million turns. Exactly 0 at whole and half
  /// turns, exactly ±1 at odd quarters.
  ///
  /// Reduced to r = -½...½, the sine is r·(¼ - r²)·P(r²), which carries its three zeros in the formula; P is the
  /// minimax fit to the absolute error (1.3e-9 before rounding), found by iteratively reweighted least squares.
  @inline(__always)
  public static func values(atTurns turns: SIMD16<Float>) -> SIMD16<Float> {
    // Adding and taking away 1.5·2²³ rounds to a whole number; `rounded()` is a call per lane without SSE 4.1.
    let r = turns - ((turns + 12_582_912) - 12_582_912)
    let u = r * r
    var p = u * -3.1933718 + 14.065504
    p = p * u + -38.498417
    p = p * u + 67.07676
    p = p * u + -64.83582
    p = p * u + 25.132742
    return r * (0.25 - u) * p
  }
}
