import Foundation
import Quantities
import Signal

/// A stretch of a track that is written by itself, with a fade at each end.
struct Excerpt {
  /// From silence to full loudness.
  private static let fade = Seconds(1)

  private let start: Int
  private let end: Int
  private let fadeFrames: Int

  /// A stretch within a track of some length.
  init(_ stretch: ClosedRange<Seconds>, of length: FrameCount) {
    start = min(max(0, SampleRate.track.frames(in: stretch.lowerBound).value), length.value)
    end = min(max(start, SampleRate.track.frames(in: stretch.upperBound).value), length.value)
    fadeFrames = max(1, min(SampleRate.track.frames(in: Self.fade).value, (end - start) / 2))
  }

  /// How many frames it has.
  var length: FrameCount { FrameCount(end - start) }

  /// What of a block belongs to it, faded; `frame` is the place of the block's first frame in the track. Nil where
  /// nothing does.
  func part(of block: StereoBlock, at frame: Int) -> StereoBlock? {
    let from = max(start, frame)
    let to = min(end, frame + block.frames)
    guard from < to else { return nil }
    let part = StereoBlock(capacity: to - from)
    for index in 0..<(to - from) {
      let place = from + index
      let gain = gain(at: place)
      part.left[index] = block.left[place - frame] * gain
      part.right[index] = block.right[place - frame] * gain
    }
    return part
  }

  /// Half a cosine up at the start, and down at the end.
  private func gain(at place: Int) -> Float {
    let distance = min(place - start, end - 1 - place)
    guard distance < fadeFrames else { return 1 }
    return Float(0.5 - 0.5 * cos(.pi * Double(distance) / Double(fadeFrames)))
  }
}
