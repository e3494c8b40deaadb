import Foundation
import Signal

/// Finds clicks: places where a sound bends far more sharply than anywhere near by.
///
/// What is looked at is the second difference, which is large where a waveform has a step or a corner. A click stands
/// alone, so its square is held against the mean square of the 20 ms before and of those after it, the louder of both:
/// the beginning of an "s" or of a note is no click, nor is one pulse of a voice among others. What a "p" ends with is one.
final class ClickDetector {
  /// How far a click stands above what is around it, in amplitude.
  private let prominence: Double
  /// A click softer than this can't be heard: -84 dBFS.
  private static let faintest = 6e-5

  /// Where clicks are, in frames.
  private(set) var clicks: [Int] = []

  private static let around = 960
  /// What belongs to a click itself.
  private static let own = 8
  private static let margin = around + own
  private var left: [Float] = []
  private var right: [Float] = []
  /// The frame of the first sample that is kept.
  private var start = 0

  init(prominence: Double = 12) { self.prominence = prominence }

  /// Takes the next frames.
  func take(_ block: StereoBlock) {
    left += block.leftSamples
    right += block.rightSamples
    if left.count > 100_000 { look() }
  }

  /// Looks at what is left.
  func finish() {
    let silence = [Float](repeating: 0, count: 2 * Self.margin)
    left += silence
    right += silence
    look()
  }

  private func look() {
    for channel in [left, right] { look(at: channel) }
    let done = left.count - 2 * Self.margin
    left.removeFirst(done)
    right.removeFirst(done)
    start += done
  }

  private func look(at samples: [Float]) {
    var sums = [0.0]
    sums.reserveCapacity(samples.count)
    var bends = [0.0]
    bends.reserveCapacity(samples.count)
    for index in 1..<samples.count - 1 {
      let bend = Double(samples[index - 1]) - 2 * Double(samples[index]) + Double(samples[index + 1])
      bends.append(bend * bend)
      sums.append(sums[index - 1] + bends[index - 1])
    }
    let least = Self.faintest * Self.faintest
    for index in Self.margin..<bends.count - Self.margin where bends[index] > least {
      let before = sums[index - Self.own] - sums[index - Self.margin]
      let after = sums[index + Self.margin - 1] - sums[index + Self.own]
      let near = max(before, after) / Double(Self.around)
      let prominence = (bends[index] / max(near, least / 100)).squareRoot()
      if prominence > self.prominence { clicks.append(start + index) }
    }
  }
}
