/// How much a stem is raised or lowered.
struct StemGain: Sendable, Equatable {
  /// The factor on the whole stem.
  var gain: Float = 1
  /// For each stretch of speech, how much of the stem is left under it; empty for the voice itself.
  var underSpeech: [Float] = []
}
