import Foundation
import Quantities

/// One sine partial of given length whose frequency glides exponentially (evenly in pitch) from start to end.
///
/// A pure function of the frame: the phase is the closed-form integral of the frequency, taken in `Double` every
/// sixteen frames counted from the tone's first and linear between. Any way of cutting the tone into blocks gives the
/// same samples. Its first and last frame are exactly silent.
public struct GlidingTone: Hashable, Sendable {
  /// How long the tone lasts.
  public var length: FrameCount { FrameCount(envelope.length) }

  private let envelope: FadeEnvelope
  private let leftAmplitude: Float
  private let rightAmplitude: Float
  /// Turns per frame at the start, for a steady tone.
  private let turnsPerFrame: Double
  /// ln(end/start) per frame: the exponent of the glide; 0 if steady.
  private let growthPerFrame: Double
  /// True if the whole glide is under 0.1 %, about 1.7 cents.
  private let isNearlySteady: Bool
  /// f0/g; 0 if nearly steady.
  private let turnsPerGrowth: Double

  /// Makes a tone.
  ///
  /// - `start`, `end`: the frequency at the first frame and after the last, above 0; equal for a steady tone.
  /// - `length`: attack and release included.
  /// - `amplitude`: the peak, 1 is full scale; `gain` multiplies it on each side.
  /// - `attack`, `release`: raised-cosine fades; where they overlap they multiply.
  public init(
    from start: Hertz,
    to end: Hertz,
    length: FrameCount,
    amplitude: Double,
    gain: StereoGain = .centre,
    attack: FrameCount,
    release: FrameCount,
    sampleRate: SampleRate
  ) {
    precondition(start.value > 0 && end.value > 0, "a tone has a frequency above 0 Hz")
    envelope = FadeEnvelope(length: length.value, attack: attack.value, release: release.value)
    leftAmplitude = Float(amplitude) * gain.left
    rightAmplitude = Float(amplitude) * gain.right
    turnsPerFrame = start.value / Double(sampleRate.hertz)
    let growth = log(end.value / start.value)
    growthPerFrame = length.value > 0 ? growth / Double(length.value) : 0
    isNearlySteady = abs(growth) < 1e-3
    turnsPerGrowth = isNearlySteady ? 0 : turnsPerFrame / growthPerFrame
  }

  /// Adds the frames `firstFrame` ..< `firstFrame + count`, counted from the tone's first, to two channels of `count`
  /// samples. Frames before the tone's start or past its end add nothing.
  public func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    from firstFrame: Int,
    count: Int
  ) {
    let begin = max(firstFrame, 0)
    let end = min(firstFrame + count, envelope.length)
    guard begin < end else { return }

    var segment = begin & ~15
    var phase = turns(at: segment)
    while segment < end {
      let nextPhase = turns(at: segment + 16)
      // What matters of the phase is its fraction; taken in Double, it keeps its precision for hours.
      let fraction = Float(phase - phase.rounded(.down))
      let step = Float((nextPhase - phase) * (1.0 / 16))
      var samples = FastSine.values(atTurns: Lanes.ramp * step + fraction)
      if !envelope.isFull(from: segment) { samples *= envelope.levels(from: segment) }

      let lanes = max(begin - segment, 0)..<min(end - segment, 16)
      let offset = segment - firstFrame
      (samples * leftAmplitude).add(to: left + offset, lanes: lanes)
      (samples * rightAmplitude).add(to: right + offset, lanes: lanes)
      segment += 16
      phase = nextPhase
    }
  }

  /// The phase at a frame: ∫ f0·e^(g·n) dn = f0·(e^(g·n) - 1)/g turns.
  @inline(__always)
  private func turns(at frame: Int) -> Double {
    let x = growthPerFrame * Double(frame)
    if isNearlySteady {
      // The same as a series, f0·n·(1 + x/2! + x²/3! + …), where the difference would lose its digits.
      return turnsPerFrame * Double(frame) * (1 + x * (1 / 2.0 + x * (1 / 6.0 + x * (1 / 24.0))))
    }
    return (exp(x) - 1) * turnsPerGrowth
  }
}
