/// Sounds of a bus that were measured: each once, however often it comes back.
struct MeasuredSounds<Sound: Hashable> {
  private var known: [Sound: MeasuredSound] = [:]

  /// How loud a sound is; `measure` is called where it comes for the first time.
  mutating func sound(_ sound: Sound, measure: () throws -> MeasuredSound) rethrows -> MeasuredSound {
    if let measured = known[sound] { return measured }
    let measured = try measure()
    known[sound] = measured
    return measured
  }
}
