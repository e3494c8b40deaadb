import Quantities

/// The power of a voice while it sounds: pauses between words don't make the words louder.
package enum SoundingPower {
  /// How far below the loudest step a step counts as a pause.
  package static let pause: Decibels = -20

  /// The mean power of the steps of a clip that are no pauses; 0 for silence.
  ///
  /// As in ITU-R BS.1770, but in steps of 100 ms, so that even "In." is long enough.
  package static func mean(of steps: some Sequence<Double>) -> Double {
    let loudest = steps.reduce(0, max)
    guard loudest > 0 else { return 0 }
    let least = loudest * pause.power
    var (sum, count) = (0.0, 0)
    for power in steps where power >= least {
      sum += power
      count += 1
    }
    return sum / Double(count)
  }

  /// The same of control steps of about 1 ms, taken a hundred at a time.
  static func mean(ofFine steps: [Double]) -> Double {
    let coarse = stride(from: 0, to: steps.count, by: 100).map { start in
      let part = steps[start..<min(start + 100, steps.count)]
      return part.reduce(0, +) / Double(part.count)
    }
    return mean(of: coarse)
  }
}
