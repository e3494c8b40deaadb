import Foundation

/// Brings frames of any number of channels to two.
///
/// Channels are in the order of WAVE files: left, right, centre, low frequencies, then those behind and beside. What is
/// in the middle or behind comes 3 dB softer on the nearer side or on both; low-frequency effects are left out (ITU-R
/// BS.775). Numbers that are none are taken as silence.
struct StereoFold {
  /// The share of each channel on the left and on the right.
  private let shares: [(left: Float, right: Float)]

  init(channels: Int) {
    let half = Float(0.5.squareRoot())
    let (left, right, both, none) = ((Float(1), Float(0)), (Float(0), Float(1)), (half, half), (Float(0), Float(0)))
    let (behindLeft, behindRight) = ((half, Float(0)), (Float(0), half))
    shares =
      switch channels {
      case 1: [(1, 1)]
      case 2: [left, right]
      case 3: [left, right, both]
      case 4: [left, right, behindLeft, behindRight]
      case 5: [left, right, both, behindLeft, behindRight]
      case 6: [left, right, both, none, behindLeft, behindRight]
      case 7: [left, right, both, none, (0.5, 0.5), behindLeft, behindRight]
      case 8: [left, right, both, none, behindLeft, behindRight, behindLeft, behindRight]
      default: (0..<channels).map { $0 % 2 == 0 ? left : right }
      }
  }

  /// Folds interleaved frames into interleaved stereo.
  func fold(_ frames: UnsafeBufferPointer<Float>, into stereo: inout [Float]) {
    stereo.removeAll(keepingCapacity: true)
    for start in stride(from: 0, to: frames.count, by: shares.count) {
      var (left, right) = (Float(0), Float(0))
      for (channel, share) in shares.enumerated() {
        let sample = frames[start + channel]
        guard sample.isFinite else { continue }
        left += sample * share.left
        right += sample * share.right
      }
      stereo.append(left)
      stereo.append(right)
    }
  }
}
