import Quantities
import Resampling
import Signal
import Timing

/// The voice: each utterance at its place, every edge faded.
final class VoiceBus: BlockSource {
  /// Words of the score: which, and how much softer than the rest.
  private struct Words {
    var utterance: Int
    var gain: Float
  }

  private let speech: Score<Words>
  private let clips: any ClipSource
  private let rate: SampleRate
  /// Utterances that were needed lately, ready to be added, the latest last.
  private var prepared: [(utterance: Int, samples: [Float])] = []

  /// The fade at either end of an utterance, inside the few milliseconds around its sound.
  private static let edge: Seconds = 0.004
  /// How much is kept ready, in frames: short words such as "in" come again and again.
  private static let mostPrepared = 1 << 20

  init(_ timeline: Timeline, clips: any ClipSource) {
    self.clips = clips
    rate = timeline.sampleRate
    speech = Score(timeline) { event in
      guard case .speech(let utterance, _, let manner) = event.kind else { return nil }
      return Words(utterance: utterance, gain: Float(manner.gain.amplitude))
    }
  }

  func sounds(in range: Range<Int>) -> Bool { !speech.isEmpty(in: range) }

  func add(to block: StereoBlock, at start: Int) throws {
    try speech.forEach(in: start..<start + block.frames) { entry in
      let samples = try samples(of: entry.item.utterance)
      let gain = entry.item.gain
      let begin = max(entry.start, start)
      let end = min(entry.end, start + block.frames, entry.start + samples.count)
      guard begin < end else { return }
      samples.withUnsafeBufferPointer { samples in
        for frame in begin..<end {
          block.left[frame - start] += samples[frame - entry.start] * gain
          block.right[frame - start] += samples[frame - entry.start] * gain
        }
      }
    }
  }

  func survey(into powers: inout PowerSteps) throws {
    try speech.forEach(in: 0..<Int.max) { entry in
      let loudness = try clips.loudness(of: entry.item.utterance)
      powers.add(MeasuredSound(loudness), at: entry.start, gain: Double(entry.item.gain))
    }
  }

  private func samples(of utterance: Int) throws -> [Float] {
    if let index = prepared.lastIndex(where: { $0.utterance == utterance }) {
      if index < prepared.count - 1 { prepared.append(prepared.remove(at: index)) }
      return prepared[prepared.count - 1].samples
    }
    let clip = try clips.clip(for: utterance)
    var samples = try Resampler.resample(clip.samples, from: clip.sampleRate, to: rate)
    let edge = min(rate.frames(in: Self.edge).value, samples.count / 2)
    for index in 0..<edge {
      let fade = Float(Fade.level(at: Double(index) / Double(edge)))
      samples[index] *= fade
      samples[samples.count - 1 - index] *= fade
    }
    prepared.append((utterance, samples))
    var total = prepared.reduce(0) { $0 + $1.samples.count }
    while total > Self.mostPrepared, prepared.count > 1 { total -= prepared.removeFirst().samples.count }
    return samples
  }
}
