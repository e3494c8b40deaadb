import Foundation
import Quantities

/// A wave of noise in place of a tone: with the in-breath it swells and brightens, with the out-breath it draws back and
/// darkens. Brightness tells how full the breath is, as pitch does for a tone.
///
/// Two noises share its power: a dark one and a bright one. Exactly silent at its first and last frame.
public struct BreathWave: Sendable {
  /// The dark noise of a wave.
  public static let dark = NoiseBand(tilt: -4.5, low: 80, high: 450)
  /// The bright noise of a wave.
  public static let bright = NoiseBand(tilt: -3.01, low: 450, high: 3200)

  private let envelope: FadeEnvelope
  private let gain: Float
  /// The angle between dark and bright at the first frame: a twentieth of a quarter turn where the breath is out, nine
  /// tenths where it is in.
  private let turns: Float
  private let turnsPerFrame: Float
  /// Frames that are made at a time: sixteen sixteens.
  private static let run = 256

  /// Makes a wave that is 0 LUFS at gain 1 where it is fullest; `fullness` goes from 0, out, to 1, in.
  public init(
    from start: Double,
    to end: Double,
    length: FrameCount,
    gain: Double,
    attack: FrameCount,
    release: FrameCount
  ) {
    envelope = FadeEnvelope(length: length.value, attack: attack.value, release: release.value)
    self.gain = Float(gain)
    turns = Float((start * 0.85 + 0.05) / 4)
    turnsPerFrame = Float((end - start) * 0.85 / 4 / Double(max(length.value, 1)))
  }

  /// The factors on the dark and on the bright noise at a frame, counted from the first. They are cosine and sine of an
  /// angle, so their powers always sum to the wave's.
  public func gains(at frame: Int) -> (dark: Float, bright: Float) {
    guard frame >= 0, frame < envelope.length else { return (0, 0) }
    let angle = 2 * Double.pi * Double(turns + turnsPerFrame * Float(frame))
    let level = Double(envelope.levels(from: frame)[0] * gain)
    return (Float(level * cos(angle)), Float(level * sin(angle)))
  }

  /// How loud it is at a frame, as a factor on the amplitude of 0 LUFS.
  public func level(at frame: Int) -> Double {
    guard frame >= 0, frame < envelope.length else { return 0 }
    return Double(envelope.levels(from: frame)[0] * gain)
  }

  /// Adds the frames `firstFrame` ..< `firstFrame + count`, counted from the wave's first, to two channels of `count`
  /// samples. `frame` is the place of the first in the noises.
  public func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    from firstFrame: Int,
    at frame: Int,
    count: Int,
    dark: NoiseTexture,
    bright: NoiseTexture
  ) {
    let begin = max(firstFrame, 0)
    let end = min(firstFrame + count, envelope.length)
    guard begin < end else { return }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.run) { darkGains in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.run) { brightGains in
        guard let darkGains = darkGains.baseAddress, let brightGains = brightGains.baseAddress else { return }
        var start = begin & ~15
        while start < end {
          writeGains(from: start, dark: darkGains, bright: brightGains)
          let (from, to) = (max(start, begin), min(start + Self.run, end))
          let offset = from - firstFrame
          dark.add(
            to: left + offset,
            right + offset,
            at: frame + offset,
            count: to - from,
            gain: darkGains + (from - start)
          )
          bright.add(
            to: left + offset,
            right + offset,
            at: frame + offset,
            count: to - from,
            gain: brightGains + (from - start)
          )
          start += Self.run
        }
      }
    }
  }

  /// Writes the gains of a run of frames. The angle is taken every sixteen frames; between, its sine and cosine turn so
  /// little that a straight line is exact to Float.
  @inline(__always)
  private func writeGains(
    from frame: Int,
    dark: UnsafeMutablePointer<Float>,
    bright: UnsafeMutablePointer<Float>
  ) {
    let angles = (Lanes.ramp * 16 + Float(frame)) * turnsPerFrame + turns
    let sines = FastSine.values(atTurns: angles)
    let cosines = FastSine.values(atTurns: angles + 0.25)
    let turned = Lanes.ramp * (2 * .pi * turnsPerFrame)
    for index in 0..<16 {
      let levels = envelope.levels(from: frame + 16 * index) * gain
      (levels * (cosines[index] - turned * sines[index])).store(to: dark + 16 * index)
      (levels * (sines[index] + turned * cosines[index])).store(to: bright + 16 * index)
    }
  }
}
