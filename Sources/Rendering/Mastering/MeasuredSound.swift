import Quantities
import Signal

/// How loud a sound is from its first frame on: its K-weighted power in each step of 100 ms.
struct MeasuredSound: Sendable {
  let powers: [Double]
  /// The largest magnitude of a sample in each step, for sounds that may come near the limiter; else empty.
  let peaks: [Float]

  /// The voice, whose loudness is known.
  init(_ loudness: ClipLoudness) {
    powers = loudness.powers
    peaks = loudness.peaks
  }

  /// Measures a tone.
  init(_ tone: GlidingTone, sampleRate: SampleRate) {
    self.init(length: tone.length.value, sampleRate: sampleRate) { block, from in
      tone.add(to: block.left, block.right, from: from, count: block.frames)
    }
  }

  /// Measures a sound of `length` frames that `render` adds to silent blocks; `from` counts from its first frame.
  init(
    length: Int,
    sampleRate: SampleRate,
    render: (_ block: StereoBlock, _ from: Int) throws -> Void
  ) rethrows {
    let block = StereoBlock()
    var meter = LoudnessMeter(sampleRate: sampleRate)
    let step = PowerSteps.framesPerStep(at: sampleRate)
    // A last step that is not full is filled with silence.
    let end = (length + step - 1) / step * step
    for start in stride(from: 0, to: end, by: block.capacity) {
      block.frames = min(block.capacity, end - start)
      block.clear()
      if start < length { try render(block, start) }
      meter.measure(block)
    }
    powers = meter.steps
    peaks = []
  }
}
