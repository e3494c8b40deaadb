import Quantities
import Signal
import Timing

/// Renders a timeline as a mastered track, block by block, in memory that does not grow with the track.
///
/// First the mix is measured, then it is made again with the gain that brings it to its loudness. The same timeline
/// and clips give the same samples, whatever the size of the blocks. For one thread at a time.
public final class TrackRenderer {
  private let timeline: Timeline
  private let mixer: Mixer
  private let block: StereoBlock
  private let target: MasteringTarget

  /// How far a rendering has come: frames done, of this many.
  public typealias Progress = (_ done: FrameCount, _ total: FrameCount) throws -> Void

  /// Prepares to render. `blockSize` is in frames; 1024 fit a processor's nearest memory.
  public init(
    _ timeline: Timeline,
    clips: any ClipSource,
    target: MasteringTarget = .standard,
    blockSize: Int = StereoBlock.defaultCapacity
  ) {
    self.timeline = timeline
    self.target = target
    mixer = Mixer(timeline, clips: clips, blockSize: blockSize)
    block = StereoBlock(capacity: blockSize)
  }

  /// Measures the mix: its integrated loudness in LUFS, nil if it is silent. Throws what `progress` throws.
  public func measure(progress: Progress = { _, _ in }) throws -> Decibels? {
    try Denormals.flushed {
      var meter = LoudnessMeter(sampleRate: timeline.sampleRate)
      var start = 0
      while start < timeline.length.value {
        block.frames = min(block.capacity, timeline.length.value - start)
        try mixer.mix(into: block, at: start)
        meter.measure(block)
        start += block.frames
        try progress(FrameCount(start), timeline.length)
      }
      return meter.integrated
    }
  }

  /// Renders the track at the gain for its measured loudness, and hands out each block in order: together exactly the
  /// timeline's frames. A block is only valid during the call. Throws what `output` throws.
  public func render(measured loudness: Decibels?, output: (StereoBlock) throws -> Void) throws {
    try Denormals.flushed {
      let gain = Self.gain(from: loudness, to: target)
      let limiter = Limiter(ceiling: target.peak, sampleRate: timeline.sampleRate)
      // What the limiter holds back at first comes out at the end, while silence goes in.
      var toDrop = limiter.latency.value
      var start = 0
      let end = timeline.length.value + toDrop
      while start < end {
        block.frames = min(block.capacity, end - start)
        try mixer.mix(into: block, at: start)
        start += block.frames
        for index in 0..<block.frames {
          block.left[index] *= gain
          block.right[index] *= gain
        }
        limiter.process(block)
        let dropped = min(toDrop, block.frames)
        toDrop -= dropped
        block.removeFirst(dropped)
        if block.frames > 0 { try output(block) }
      }
    }
  }

  /// The factor that brings a measured loudness to the target; a silent track stays as it is.
  static func gain(from loudness: Decibels?, to target: MasteringTarget) -> Float {
    guard let loudness else { return 1 }
    return Float(min(target.loudness - loudness, MasteringTarget.mostGain).amplitude)
  }
}

extension StereoBlock {
  /// Drops the first frames of a block and moves the rest to its front.
  fileprivate func removeFirst(_ count: Int) {
    guard count > 0 else { return }
    let rest = frames - count
    left.update(from: left + count, count: rest)
    right.update(from: right + count, count: rest)
    frames = rest
  }
}
