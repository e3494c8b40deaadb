/// What mastering does to the stems of a track before the limiter.
struct Master: Sendable {
  /// How much each stem is raised or lowered.
  var gains: PerStem<StemGain>
  /// What is done to all of them over the time of the track.
  var envelope: MasterEnvelope
}
