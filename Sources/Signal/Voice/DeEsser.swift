import Foundation
import Quantities

/// Takes the edge off sibilance: a shelf above 4 kHz that sinks only while most of the sound lies up there.
///
/// What decides is the share of the power that is high, not the level; so it acts alike on loud and soft takes. Since
/// the clip is known whole, the shelf is down when the "s" begins. The split is of first order: low and high sum
/// to the input exactly, whatever the shelf does.
struct DeEsser {
  /// What counts as high.
  static let detectsAbove: Hertz = 4500
  /// Where the shelf begins.
  static let splitsAt: Hertz = 4000
  /// How far the shelf sinks at most.
  static let most: Decibels = -9
  /// The share of the power above which it begins to sink, and that at which it is all the way down. Vowels have less
  /// than a tenth up there, an "s" nearly all.
  static let shares = 0.25...0.7
  /// Sibilance this far below the voice is soft already.
  static let softness: Decibels = -16

  private static let lookAhead: Seconds = 0.004
  private static let release: Seconds = 0.025

  private let isAtWork: Bool
  private let rise: Double
  private let fall: Double
  /// How far one-pole low-pass goes towards its input, by the trapezoidal rule.
  let pole: Float

  init(sampleRate: SampleRate, framesPerStep: Int) {
    let rate = Double(sampleRate.hertz)
    // Below this rate there is no sibilance to speak of.
    isAtWork = rate >= 2.5 * Self.detectsAbove.value
    let warped = tan(.pi * min(Self.splitsAt.value, 0.4 * rate) / rate)
    pole = Float(warped / (1 + warped))
    let step = Double(framesPerStep) / rate
    rise = exp(-step / Self.lookAhead.value)
    fall = exp(-step / Self.release.value)
  }

  /// The factor on the high part at each control step.
  func gains(for contents: VoiceTone.Contents) -> [Float] {
    var amounts = [Double](repeating: 0, count: contents.total.count)
    guard isAtWork else { return amounts.map { _ in 1 } }
    let floor = SoundingPower.mean(ofFine: contents.total) * Self.softness.power
    var amount = 0.0
    for index in amounts.indices {
      let share = contents.sibilance[index] / max(contents.total[index] + floor, .leastNormalMagnitude)
      let place = (share - Self.shares.lowerBound) / (Self.shares.upperBound - Self.shares.lowerBound)
      amount = max(Fade.level(at: place), amount * fall)
      amounts[index] = amount
    }
    amount = 0
    for index in amounts.indices.reversed() {
      amount = max(amounts[index], amount * rise)
      amounts[index] = amount
    }
    let depth = 1 - Self.most.amplitude
    return amounts.map { Float(1 - depth * $0) }
  }
}
