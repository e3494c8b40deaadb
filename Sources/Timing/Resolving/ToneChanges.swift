import ScriptLanguage

/// The breathing tone along a walk. What a script asks for at a time holds from the first phase of the breath that
/// begins then or later: a phase that already sounds ends as it began, without a click.
struct ToneChanges {
  /// The tone of the phase at hand.
  private var tone = BreathingTone(.soft)
  /// What was asked for so far, each with its time in frames; times never fall.
  private var changes: [(time: Double, tone: BreathingTone)] = []
  /// How many of the changes hold.
  private var taken = 0

  /// Asks for another tone from a time on.
  mutating func change(to tone: BreathingTone, from time: Double) { changes.append((time, tone)) }

  /// The tone of a phase that begins at a time, which is no earlier than the one before.
  mutating func tone(ofPhaseFrom onset: Double) -> BreathingTone {
    while taken < changes.count, changes[taken].time <= onset + Pacer.tolerance {
      tone = changes[taken].tone
      taken += 1
    }
    return tone
  }
}
