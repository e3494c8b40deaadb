import Foundation
import Quantities
import Signal
import Timing

/// Renders a timeline as a mastered track, block by block, in memory that does not grow with the track but by the
/// loudness of each stem in each 100 ms.
///
/// How loud everything will be is known before anything is rendered, so one pass is enough. Chunks of the track are
/// mixed at the same time; the limiter then goes over them in their order. The same timeline and clips give the same
/// samples, whatever the number of jobs and the size of the blocks. For one thread at a time.
public final class TrackRenderer {
  let timeline: Timeline
  let clips: any ClipSource
  let target: MasteringTarget
  let blockSize: Int
  let jobs: Int
  let bank: SoundBank
  let duck: DuckEnvelope
  let envelope: MasterEnvelope

  /// Prepares to render. `blockSize` is in frames; 1024 fit a processor's nearest memory. `jobs` is how many threads
  /// mix; 1 does everything on the calling thread.
  public init(
    _ timeline: Timeline,
    clips: any ClipSource,
    beds: any BedSource = NoBeds(),
    target: MasteringTarget = .phone,
    blockSize: Int = StereoBlock.defaultCapacity,
    jobs: Int = 1
  ) {
    self.timeline = timeline
    self.clips = clips
    self.target = target
    self.blockSize = blockSize
    self.jobs = max(1, jobs)
    bank = SoundBank(timeline, files: beds)
    duck = DuckEnvelope(timeline)
    envelope = MasterEnvelope(length: timeline.length, sampleRate: timeline.sampleRate, target: target)
  }

  /// Finds the gains that bring the track to its target, without rendering it. Throws what the clips throw.
  public func plan() throws -> MasteringPlan {
    let survey = try survey()
    var plan = asMixed(survey)
    guard survey.isSounding else { return plan }
    plan.master.gains = GainSearch(survey: survey, target: target).gains()
    let steps = survey.mixedSteps(plan.master.gains)
    plan.expected = LoudnessGate.integrated(steps: steps)
    plan.expectedRange = LoudnessRange.range(steps: steps)
    plan.reachesTarget =
      plan.expected.map { abs(($0 - target.loudness).value) <= MasteringPlan.tolerance.value } ?? false
    return plan
  }

  /// The plan that raises nothing: the mix as its buses make it, what gives way under speech included.
  package func planAsMixed() throws -> MasteringPlan { asMixed(try survey()) }

  private func asMixed(_ survey: TrackSurvey) -> MasteringPlan {
    let gains = survey.gains(raisingBy: 0, lift: 0)
    return MasteringPlan(
      loudness: LoudnessGate.integrated(steps: survey.mixedSteps(gains)),
      master: Master(gains: gains, envelope: envelope)
    )
  }

  private func survey() throws -> TrackSurvey {
    try Denormals.flushed {
      TrackSurvey(
        timeline,
        stems: try makeMixer().survey(timeline),
        duck: duck,
        envelope: envelope,
        target: target
      )
    }
  }

  /// Renders the track by a plan, and hands out each block in order: together exactly the timeline's frames. A block
  /// is only valid during the call. Throws what `output` and the clips throw.
  public func render(by plan: MasteringPlan, output: (StereoBlock) throws -> Void) throws {
    try render(by: plan, withStems: false) { mix, _ in try output(mix) }
  }

  /// Renders the track like `render(by:output:)`, and beside each block of the mix one of each stem. The stems add up
  /// to the mix, the work of the limiter included.
  public func renderStems(
    by plan: MasteringPlan,
    output: (_ mix: StereoBlock, _ stems: PerStem<StereoBlock>) throws -> Void
  ) throws {
    try render(by: plan, withStems: true) { mix, stems in
      if let stems { try output(mix, stems) }
    }
  }

  private func render(
    by plan: MasteringPlan,
    withStems: Bool,
    output: (StereoBlock, PerStem<StereoBlock>?) throws -> Void
  ) throws {
    let finish = LimiterStage(timeline, target: target, blockSize: blockSize, withStems: withStems)
    try Denormals.flushed {
      if jobs == 1 {
        try mixInline(master: plan.master, withStems: withStems) { try finish.process($0, output) }
      } else {
        try mixInParallel(master: plan.master, withStems: withStems) { try finish.process($0, output) }
      }
      try finish.drain(output)
    }
  }

  func makeMixer() -> Mixer { Mixer(timeline, clips: clips, bank: bank, duck: duck, blockSize: blockSize) }
}
