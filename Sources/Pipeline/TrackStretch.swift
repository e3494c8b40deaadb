import Foundation
import Quantities
import Signal

/// A stretch of a track that a file holds, with what fades in at its beginning and out at its end.
struct TrackStretch {
  /// Its frames in the track.
  var frames: Range<Int>
  /// How many frames fade in at its beginning and out at its end.
  var fadeIn = 0
  var fadeOut = 0

  /// The factor at a frame of the track.
  func level(at frame: Int) -> Float {
    var level = 1.0
    let (since, left) = (frame - frames.lowerBound, frames.upperBound - frame)
    if since < fadeIn { level *= Self.rise(Double(since) / Double(fadeIn)) }
    if left <= fadeOut { level *= Self.rise(Double(left - 1) / Double(fadeOut)) }
    return Float(level)
  }

  /// A raised cosine, from 0 to 1.
  private static func rise(_ share: Double) -> Double { (1 - cos(.pi * min(1, max(0, share)))) / 2 }

  /// What of a block belongs to it; `start` is the place of the block's first frame in the track. Nil where nothing does.
  func part(of block: StereoBlock, at start: Int) -> StereoBlock? {
    let kept = frames.clamped(to: start..<start + block.frames)
    guard !kept.isEmpty else { return nil }
    let piece = StereoBlock(of: block, from: kept.lowerBound - start, capacity: kept.count)
    let isFading =
      kept.lowerBound < frames.lowerBound + fadeIn || kept.upperBound > frames.upperBound - fadeOut
    guard isFading else { return piece }
    // The block belongs to others, too.
    let faded = StereoBlock(capacity: kept.count)
    for index in 0..<kept.count {
      let level = level(at: kept.lowerBound + index)
      faded.left[index] = piece.left[index] * level
      faded.right[index] = piece.right[index] * level
    }
    return faded
  }
}

extension TrackStretch {
  /// From silence to full loudness in an excerpt.
  private static let excerptFade = Seconds(1)

  /// An excerpt from one time to another, as far as a track of some length has it.
  init(_ times: ClosedRange<Seconds>, of length: FrameCount) {
    let start = min(max(0, SampleRate.track.frames(in: times.lowerBound).value), length.value)
    let end = min(max(start, SampleRate.track.frames(in: times.upperBound).value), length.value)
    let fade = max(1, min(SampleRate.track.frames(in: Self.excerptFade).value, (end - start) / 2))
    self.init(frames: start..<end, fadeIn: fade, fadeOut: fade)
  }
}
