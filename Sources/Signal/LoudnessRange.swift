import Quantities

/// The loudness range of EBU Tech 3342, from the K-weighted power of each 100 ms step.
public enum LoudnessRange {
  /// How far apart the soft and the loud parts are, in LU; nil if nothing is loud enough to count.
  ///
  /// Blocks of 3 s, each 100 ms after the one before; those under -70 LUFS are left out, then those more than 20 LU
  /// under the mean of the rest; the range is from the 10th to the 95th percentile of what is left.
  public static func range(steps: [Double]) -> Decibels? {
    let width = 30
    guard steps.count >= width else { return nil }
    var blocks: [Double] = []
    blocks.reserveCapacity(steps.count - width + 1)
    let absolute = LoudnessScale.power(of: -70)
    for first in 0...steps.count - width {
      // Summed anew each time: a running sum would keep rounding errors of loud parts in silent ones.
      var sum = 0.0
      for index in first..<first + width { sum += steps[index] }
      if sum / Double(width) >= absolute { blocks.append(sum / Double(width)) }
    }
    guard !blocks.isEmpty else { return nil }
    let relative = blocks.reduce(0, +) / Double(blocks.count) * Decibels(-20).power
    blocks = blocks.filter { $0 >= relative }.sorted()
    let low = blocks[Int((Double(blocks.count - 1) * 0.10).rounded())]
    let high = blocks[Int((Double(blocks.count - 1) * 0.95).rounded())]
    return Decibels(power: high / low)
  }
}
