import Quantities
import Signal
import Timing

/// The voice: each utterance at its place, all at one loudness, every edge faded.
final class VoiceBus: BlockSource {
  /// Words of the score: which, and how much softer than the rest.
  private struct Words {
    var utterance: Int
    var gain: Float
  }

  private let speech: Score<Words>
  private let clips: any ClipSource
  private let rate: SampleRate
  /// The utterance that sounds at present, ready to be added.
  private var current: (utterance: Int, samples: [Float])?

  /// The fade at either end of an utterance, inside the few milliseconds around its sound.
  private static let edge: Seconds = 0.004

  init(_ timeline: Timeline, clips: any ClipSource) {
    self.clips = clips
    rate = timeline.sampleRate
    speech = Score(timeline) { event in
      guard case .speech(let utterance, _, let isSoft) = event.kind else { return nil }
      return Words(utterance: utterance, gain: Float((isSoft ? Levels.soft : 0).amplitude))
    }
  }

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

  private func samples(of utterance: Int) throws -> [Float] {
    if let current, current.utterance == utterance { return current.samples }
    current = nil
    var samples = try clips.clip(for: utterance)
    let gain = VoiceLevel.gain(for: samples, to: Levels.voice, rate: rate)
    let edge = min(rate.frames(in: Self.edge).value, samples.count / 2)
    for index in samples.indices {
      let toEdge = min(index, samples.count - 1 - index)
      let fade = toEdge < edge ? Float(Fade.level(at: Double(toEdge) / Double(edge))) : 1
      samples[index] *= gain * fade
    }
    current = (utterance, samples)
    return samples
  }
}
