import Rendering
import Signal
import Quantities

extension CompiledScript {
  /// Mixes the track from its first block to its last, and tells how far it is.
  ///
  /// `output` is called with each block, the place of its first frame, and its stems, where these are asked for. Returns
  /// how the track was mastered.
  func mix(
    _ options: TrackJob.Options,
    supervisor: Supervisor,
    output: (_ block: StereoBlock, _ frame: Int, _ stems: PerStem<StereoBlock>?) throws -> Void
  ) throws -> MasteringPlan {
    let clips = SpokenClips(timeline, script: speech)
    let beds = FileBeds(bedPaths, longest: timeline.length, supervisor: supervisor)
    let renderer = TrackRenderer(timeline, clips: clips, beds: beds, target: options.target, jobs: options.jobs)
    supervisor.report(.measuring(0))
    try supervisor.checkInterruption()
    let plan = try renderer.plan()
    supervisor.report(.measuring(1))

    var done = 0
    func step(_ block: StereoBlock, _ stems: PerStem<StereoBlock>?) throws {
      try supervisor.checkInterruption()
      try output(block, done, stems)
      done += block.frames
      supervisor.report(.writing(Double(done) / Double(timeline.length.value)))
    }
    if options.writesStems {
      try renderer.renderStems(by: plan) { try step($0, $1) }
    } else {
      try renderer.render(by: plan) { try step($0, nil) }
    }
    return plan
  }
}
