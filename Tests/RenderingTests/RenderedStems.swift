import Quantities
import Rendering
import Signal
import Timing

/// A timeline rendered with its stems, in memory.
struct RenderedStems {
  /// Two channels.
  struct Channels {
    var left: [Float] = []
    var right: [Float] = []

    mutating func append(_ block: StereoBlock) {
      left += block.leftSamples
      right += block.rightSamples
    }

    /// The K-weighted power of each 100 ms in some frames.
    func powers(_ range: Range<Int>) -> [Double] { LoudnessMeter(left: left, right: right, in: range).steps }
  }

  var mix = Channels()
  var stems = PerStem { _ in Channels() }

  init(_ timeline: Timeline, _ clips: any ClipSource, target: MasteringTarget = .phone, jobs: Int = 1) throws {
    let renderer = TrackRenderer(timeline, clips: clips, target: target, jobs: jobs)
    var (mix, stems) = (mix, stems)
    try renderer.renderStems(by: renderer.plan()) { block, parts in
      mix.append(block)
      for stem in Stem.allCases { stems[stem].append(parts[stem]) }
    }
    (self.mix, self.stems) = (mix, stems)
  }
}
