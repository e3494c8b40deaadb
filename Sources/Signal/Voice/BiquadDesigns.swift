import Foundation
import Quantities

/// Filters that shape a voice, after Robert Bristow-Johnson's cookbook (bilinear transform of analogue prototypes).
///
/// Frequencies that a low sample rate can't hold are pulled below 0.45 of it.
extension Biquad {
  /// A Butterworth high-pass: -3 dB at its frequency, 12 dB an octave below it.
  package static func highPass(at frequency: Hertz, sampleRate: SampleRate) -> Biquad {
    let corner = Corner(frequency, sampleRate)
    let a0 = 1 + corner.alpha
    return Biquad(
      b0: (1 + corner.cosine) / 2 / a0,
      b1: -(1 + corner.cosine) / a0,
      b2: (1 + corner.cosine) / 2 / a0,
      a1: -2 * corner.cosine / a0,
      a2: (1 - corner.alpha) / a0
    )
  }

  /// A low shelf: `gain` at the bottom, half of it (in decibels) at its frequency, nothing at the top.
  package static func lowShelf(at frequency: Hertz, gain: Decibels, sampleRate: SampleRate) -> Biquad {
    shelf(Corner(frequency, sampleRate), gain: gain, side: -1)
  }

  /// A high shelf: `gain` at the top, half of it (in decibels) at its frequency, nothing at the bottom.
  package static func highShelf(at frequency: Hertz, gain: Decibels, sampleRate: SampleRate) -> Biquad {
    shelf(Corner(frequency, sampleRate), gain: gain, side: 1)
  }

  /// Both shelves in one: mirrored at a quarter of the sample rate, the signs of the cosine terms turn.
  private static func shelf(_ corner: Corner, gain: Decibels, side: Double) -> Biquad {
    let a = (gain / 2).amplitude
    let root = 2 * a.squareRoot() * corner.alpha
    let c = side * corner.cosine
    let a0 = (a + 1) - (a - 1) * c + root
    return Biquad(
      b0: a * ((a + 1) + (a - 1) * c + root) / a0,
      b1: -2 * side * a * ((a - 1) + (a + 1) * c) / a0,
      b2: a * ((a + 1) + (a - 1) * c - root) / a0,
      a1: 2 * side * ((a - 1) - (a + 1) * c) / a0,
      a2: ((a + 1) - (a - 1) * c - root) / a0
    )
  }

  /// A corner frequency as the formulas need it, for a quality of √½.
  private struct Corner {
    var cosine: Double
    var alpha: Double

    init(_ frequency: Hertz, _ sampleRate: SampleRate) {
      let rate = Double(sampleRate.hertz)
      let angle = 2 * Double.pi * min(frequency.value, 0.45 * rate) / rate
      cosine = cos(angle)
      alpha = sin(angle) / 2.0.squareRoot()
    }
  }
}

/// A biquad at work: direct form I, whose feedback path is one multiplication and one addition long.
struct RunningBiquad {
  private let filter: Biquad
  private var (x1, x2, y1, y2) = (0.0, 0.0, 0.0, 0.0)

  /// A filter at rest; `before` is what its input is taken to have been for ever, which it must not pass on.
  init(_ filter: Biquad, before: Double = 0) {
    self.filter = filter
    (x1, x2) = (before, before)
  }

  @inline(__always)
  mutating func next(_ x: Double) -> Double {
    let y = (filter.b0 * x + filter.b1 * x1) + (filter.b2 * x2 - filter.a2 * y2) - filter.a1 * y1
    (x2, x1, y2, y1) = (x1, x, y1, y)
    return y
  }
}
