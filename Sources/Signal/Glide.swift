import Foundation
import Quantities

/// A frequency that glides exponentially, evenly in pitch, from a start to an end, and the phase that it makes.
///
/// The phase is the closed-form integral of the frequency, ∫ f0·e^(g·n) dn = f0·(e^(g·n) - 1)/g turns, so any frame can
/// be asked for by itself.
struct Glide: Hashable, Sendable {
  /// Turns per frame at the start.
  private let turnsPerFrame: Double
  /// ln(end/start) per frame: the exponent of the glide; 0 if steady.
  private let growthPerFrame: Double
  /// True if the whole glide is under 0.1 %, about 1.7 cents.
  private let isNearlySteady: Bool
  /// f0/g; 0 if nearly steady.
  private let turnsPerGrowth: Double
  /// e^(64·g).
  private let growthPerStep: Double

  /// The frames from one phase that is asked for to the next.
  static let step = 64

  /// A glide over `length` frames.
  init(from start: Hertz, to end: Hertz, length: Int, sampleRate: SampleRate) {
    precondition(start.value > 0 && end.value > 0, "a tone has a frequency above 0 Hz")
    turnsPerFrame = start.value / Double(sampleRate.hertz)
    let growth = log(end.value / start.value)
    growthPerFrame = length > 0 ? growth / Double(length) : 0
    isNearlySteady = abs(growth) < 1e-3
    turnsPerGrowth = isNearlySteady ? 0 : turnsPerFrame / growthPerFrame
    growthPerStep = exp(Double(Self.step) * growthPerFrame)
  }

  /// The phase at every step, one after the other.
  struct Walk {
    private let glide: Glide
    private var frame: Int
    private var growth: Double

    /// Begins at a multiple of the step.
    @inline(__always)
    init(_ glide: Glide, from frame: Int) {
      self.glide = glide
      // The exponential is taken anew every 1024 frames and multiplied on between, on the same grid for any start.
      self.frame = frame & ~1023
      growth = exp(glide.growthPerFrame * Double(self.frame))
      while self.frame < frame { advance() }
    }

    /// Goes on by a step.
    @inline(__always)
    mutating func advance() {
      frame += Glide.step
      growth = frame & 1023 == 0 ? exp(glide.growthPerFrame * Double(frame)) : growth * glide.growthPerStep
    }

    /// The phase in turns.
    @inline(__always)
    var turns: Double {
      guard glide.isNearlySteady else { return (growth - 1) * glide.turnsPerGrowth }
      // The same as a series, f0·n·(1 + x/2! + x²/3! + …), where the difference would lose its digits.
      let x = glide.growthPerFrame * Double(frame)
      return glide.turnsPerFrame * Double(frame) * (1 + x * (1 / 2.0 + x * (1 / 6.0 + x * (1 / 24.0))))
    }
  }
}
