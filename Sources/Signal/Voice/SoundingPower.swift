import Quantities

/// The power of a voice while it sounds: pauses between words don't make the words louder.
package enum SoundingPower {
  /// How far below the loudest step a step counts as a pause.
  package static let pause: Decibels = -20

  /// The places of the steps that are no pauses; none in silence.
  package static func places(in steps: some Collection<Double>) -> [Int] {
    let loudest = steps.reduce(0, max)
    guard loudest > 0 else { return [] }
    let least = loudest * pause.power
    return steps.enumerated().compactMap { $0.element >= least ? $0.offset : nil }
  }

  /// The mean power of the steps of a clip that are no pauses; 0 for silence.
  ///
  /// As in ITU-R BS.1770, but in steps of 100 ms, so that even "In." is long enough.
  package static func mean(of steps: some RandomAccessCollection<Double>) -> Double {
    let places = places(in: steps)
    guard !places.isEmpty else { return 0 }
    return places.reduce(0.0) { $0 + steps[steps.index(steps.startIndex, offsetBy: $1)] } / Double(places.count)
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
