import Quantities

/// The gated loudness of ITU-R BS.1770-4 and EBU R 128, from the K-weighted power of each 100 ms step.
///
/// Power adds up: the steps of uncorrelated buses, summed one by one, are the steps of their mix. So the loudness of
/// a mix can be known before it is rendered.
public enum LoudnessGate {
  /// The integrated loudness in LUFS; nil if no 400 ms block reaches -70 LUFS, as in silence.
  ///
  /// Blocks are four steps long and overlap by three. Those under -70 LUFS are left out, then those more than
  /// 10 LU under the mean of the rest.
  public static func integrated(steps: [Double]) -> Decibels? {
    let absolute = LoudnessScale.power(of: -70)
    guard let first = meanPower(of: steps, from: absolute) else { return nil }
    // The relative gate only ever raises the first one: a block under -70 LUFS stays out.
    let relative = max(absolute, first * Decibels(-10).power)
    return meanPower(of: steps, from: relative).map(LoudnessScale.loudness(of:))
  }

  /// The loudest 400 ms block in LUFS, ungated; nil if there is none that is not silent.
  public static func momentaryMaximum(steps: [Double]) -> Decibels? {
    var maximum = 0.0
    forEachBlock(of: steps) { maximum = max(maximum, $0) }
    return maximum > 0 ? LoudnessScale.loudness(of: maximum) : nil
  }

  private static func meanPower(of steps: [Double], from threshold: Double) -> Double? {
    var (sum, count) = (0.0, 0)
    forEachBlock(of: steps) { power in
      if power >= threshold {
        sum += power
        count += 1
      }
    }
    return count > 0 ? sum / Double(count) : nil
  }

  @inline(__always)
  private static func forEachBlock(of steps: [Double], _ body: (Double) -> Void) {
    guard steps.count >= 4 else { return }
    for last in 3..<steps.count {
      body((steps[last - 3] + steps[last - 2] + steps[last - 1] + steps[last]) / 4)
    }
  }
}
