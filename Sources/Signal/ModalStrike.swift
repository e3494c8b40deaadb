import Foundation
import Quantities

/// A struck bowl or bell: a sum of sine modes, each ringing down exponentially.
///
/// A pure function of the frame, like `GlidingTone`: any way of cutting it into blocks gives the same samples. It
/// begins with a soft raised-cosine attack and, once it has rung down to -90 dB, fades to exact silence.
public struct ModalStrike: Sendable {
  /// One way the body vibrates.
  public struct Mode: Hashable, Sendable {
    /// Its frequency; a mode at or above half the sample rate is left out.
    public var frequency: Hertz
    /// Its amplitude relative to the other modes.
    public var amplitude: Double
    /// How long it takes to fall by 60 dB.
    public var decay: Seconds
    /// Its place between the sides, -1...1, at constant power.
    public var pan: Double

    /// Makes a mode.
    public init(frequency: Hertz, amplitude: Double, decay: Seconds, pan: Double = 0) {
      self.frequency = frequency
      self.amplitude = amplitude
      self.decay = decay
      self.pan = pan
    }
  }

  /// How long the strike sounds, until it is exactly silent.
  public var length: FrameCount { FrameCount(envelope.length) }

  /// The modes that it is made of; those above half the sample rate are left out.
  public let modes: [Mode]
  private let partials: [Partial]
  private let envelope: FadeEnvelope

  /// Makes a strike of given modes.
  ///
  /// - `amplitude`: a bound for the peak of the louder side, reached when all modes swing together; 1 is full scale.
  /// - `attack`: the raised-cosine rise that stands for the softness of the mallet.
  public init(modes: [Mode], amplitude: Double, attack: Seconds = 0.006, sampleRate: SampleRate) {
    let audible = modes.filter { $0.frequency.value > 0 && $0.frequency.value < Double(sampleRate.hertz) / 2 }
    self.modes = audible
    let gains = audible.map { StereoGain.panned($0.pan) }
    let left = zip(audible, gains).reduce(0) { $0 + $1.0.amplitude * Double($1.1.left) }
    let right = zip(audible, gains).reduce(0) { $0 + $1.0.amplitude * Double($1.1.right) }
    let scale = audible.isEmpty ? 0 : amplitude / max(left, right)
    partials = zip(audible, gains).map { Partial($0, gain: $1, scale: scale, sampleRate: sampleRate) }

    let fade = sampleRate.frames(in: 0.1).value
    let ring = Self.ringDown(of: audible, by: 90).value * Double(sampleRate.hertz)
    envelope = FadeEnvelope(
      length: audible.isEmpty ? 0 : Int(ring.rounded(.up)) + fade,
      attack: sampleRate.frames(in: attack).value,
      release: fade
    )
  }

  /// Adds the frames `firstFrame` ..< `firstFrame + count`, counted from the strike, to two channels of `count`
  /// samples. Frames outside the strike add nothing.
  public func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    from firstFrame: Int,
    count: Int
  ) {
    let begin = max(firstFrame, 0)
    let end = min(firstFrame + count, envelope.length)
    guard begin < end else { return }
    partials.withUnsafeBufferPointer { partials in
      for segment in stride(from: begin & ~15, to: end, by: 16) {
        var leftSum = Lanes.zero
        var rightSum = Lanes.zero
        for partial in partials where segment < partial.lastFrame {
          let samples = partial.samples(from: segment)
          leftSum += samples * partial.gain.left
          rightSum += samples * partial.gain.right
        }
        if !envelope.isFull(from: segment) {
          let levels = envelope.levels(from: segment)
          leftSum *= levels
          rightSum *= levels
        }
        let lanes = max(begin - segment, 0)..<min(end - segment, 16)
        let offset = segment - firstFrame
        leftSum.add(to: left + offset, lanes: lanes)
        rightSum.add(to: right + offset, lanes: lanes)
      }
    }
  }

  /// The time after which the modes, all swinging together, are `drop` decibels under their start; by bisection.
  private static func ringDown(of modes: [Mode], by drop: Decibels) -> Seconds {
    let target = (-drop).amplitude * modes.reduce(0) { $0 + $1.amplitude }
    var (early, late) = (0.0, modes.map { $0.decay.value * drop.value / 60 }.max() ?? 0)
    for _ in 0..<50 {
      let middle = (early + late) / 2
      let level = modes.reduce(0) { $0 + $1.amplitude * Decibels(-60 * middle / $1.decay.value).amplitude }
      if level > target { early = middle } else { late = middle }
    }
    return Seconds(late)
  }
}

/// A mode prepared for rendering.
private struct Partial {
  let gain: StereoGain
  /// After this frame the mode is 120 dB under its start and is left out.
  let lastFrame: Int
  private let turnsPerFrame: Double
  private let growthPerFrame: Double
  /// The decay inside sixteen frames; the same for each sixteen, because it is exponential.
  private let decay: Lanes

  init(_ mode: ModalStrike.Mode, gain: StereoGain, scale: Double, sampleRate: SampleRate) {
    let rate = Double(sampleRate.hertz)
    turnsPerFrame = mode.frequency.value / rate
    growthPerFrame = -log(1000) / (max(mode.decay.value, 0.001) * rate)
    lastFrame = Int(log(1e-6) / growthPerFrame)
    var decay = Lanes.zero
    for lane in 0..<16 { decay[lane] = Float(exp(growthPerFrame * Double(lane))) }
    self.decay = decay
    let level = Float(mode.amplitude * scale)
    self.gain = StereoGain(left: gain.left * level, right: gain.right * level)
  }

  /// Sixteen frames from `frame`, before gain.
  @inline(__always)
  func samples(from frame: Int) -> Lanes {
    let phase = turnsPerFrame * Double(frame)
    let fraction = Float(phase - phase.rounded(.down))
    let level = Float(exp(growthPerFrame * Double(frame)))
    return FastSine.values(atTurns: Lanes.ramp * Float(turnsPerFrame) + fraction) * (decay * level)
  }
}
