/// Where the voice comes from: recorded utterances as plain signal.
public protocol ClipSource: AnyObject {
  /// The samples of an utterance of the timeline: mono, at the track's rate, full scale ±1, exactly as many as the
  /// timeline says. Called again when an utterance is needed again.
  func clip(for utterance: Int) throws -> [Float]
}
