import Quantities

/// Takes from a stereo recording what no ear hears and what would only eat up room: a constant offset, and what lies
/// below 20 Hz.
package struct RumbleFilter {
  /// The corner: -3 dB, and 12 dB an octave below it.
  package static let corner: Hertz = 20

  private let filter: Biquad
  private var sides: (left: RunningBiquad, right: RunningBiquad)?

  package init(sampleRate: SampleRate) { filter = .highPass(at: Self.corner, sampleRate: sampleRate) }

  /// The next frames, left and right in turn. What comes first is taken to have been so for ever, so that an offset makes
  /// no thump.
  package mutating func process(_ frames: UnsafeBufferPointer<Float>) -> [Float] {
    guard frames.count >= 2 else { return [] }
    var (left, right) =
      sides
      ?? (RunningBiquad(filter, before: Double(frames[0])), RunningBiquad(filter, before: Double(frames[1])))
    var result = [Float](repeating: 0, count: frames.count)
    for index in stride(from: 0, to: frames.count - 1, by: 2) {
      result[index] = Float(left.next(Double(frames[index])))
      result[index + 1] = Float(right.next(Double(frames[index + 1])))
    }
    sides = (left, right)
    return result
  }
}
