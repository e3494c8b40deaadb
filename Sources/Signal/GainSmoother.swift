import Foundation

/// Turns the gain that each frame needs into one that moves smoothly and is never higher: a sliding minimum, an
/// exponential release, then two moving averages in a row.
///
/// A gain wanted at frame n is in force at the result n + `delay`, and the four before and after it. All arithmetic
/// is on whole numbers, so running sums don't drift: rest is exactly 1, and results don't depend on the past's length.
struct GainSmoother: ~Copyable {
  /// How many frames after a wanted gain its result comes.
  let delay: Int

  /// True if the gain is 1 and stays so as long as 1 is wanted; then nothing needs to be called.
  var isIdle: Bool { restingFrames >= firstAverage.length + secondAverage.length }

  /// Gain 1 in fixed point.
  private static let unit = 1 << 30
  /// Frames on either side of a peak for which its gain holds, as the interpolator needs its neighbours to be even.
  private static let hold = 4
  /// Closer to 1 than this, -100 dB, is rest.
  private static let restBand = unit / 100_000

  private var minimum: SlidingMinimum
  private var firstAverage: MovingSum
  private var secondAverage: MovingSum
  private let releaseStep: Int
  private let scale: Double
  private var released = unit
  private var restingFrames: Int

  /// Makes a smoother at rest. `releaseFrames` is the time constant of the recovery.
  init(delay: Int, releaseFrames: Double) {
    precondition(delay > Self.hold + 2, "the delay is too short to smooth in")
    self.delay = delay
    // Two averages of lengths a and b span a + b - 1 frames.
    let span = delay + 1 - Self.hold
    let first = (span + 1) / 2
    let second = span + 1 - first
    minimum = SlidingMinimum(length: span + 2 * Self.hold, resting: Self.unit)
    firstAverage = MovingSum(length: first, resting: Self.unit)
    secondAverage = MovingSum(length: second, resting: Self.unit * first)
    scale = 1 / (Double(Self.unit) * Double(first) * Double(second))
    releaseStep = Int((1 - exp(-1 / max(releaseFrames, 1))) * Double(Self.unit))
    restingFrames = first + second
  }

  /// Takes the gain that one more frame wants, 0 to 1, and gives the smooth gain for the frame `delay` earlier.
  @inline(__always)
  mutating func next(wanted: Float) -> Float {
    let floor = minimum.next(Int(wanted * Float(Self.unit)))
    let distance = Self.unit - released
    let recovered =
      distance <= Self.restBand ? Self.unit : released + max(1, (distance * releaseStep) >> 30)
    released = min(floor, recovered)
    restingFrames = released == Self.unit && minimum.isResting ? restingFrames + 1 : 0
    return Float(Double(secondAverage.next(firstAverage.next(released))) * scale)
  }
}
