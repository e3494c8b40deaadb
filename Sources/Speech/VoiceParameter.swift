import Quantities

/// A number that shapes a voice, with the range that engines obey; beyond it espeak-ng silently does something else.
public enum VoiceParameter: String, Hashable, Sendable, CaseIterable {
  /// Words per minute.
  case rate
  /// Height of the voice; 50 is its own.
  case pitch
  /// Liveliness of the melody; 50 is the voice's own, 0 is monotone.
  case range

  /// The values that may be set; both ends belong.
  public var allowed: ClosedRange<Double> {
    // espeakRATE_MINIMUM and _MAXIMUM of speak_lib.h; the header says pitch goes to 100, but 1.51 makes it 99.
    switch self {
    case .rate: 80...450
    case .pitch: 0...99
    case .range: 0...100
    }
  }

  /// The value in whole numbers, which is as fine as engines hear. Throws `outOfRange`, also for not-a-number.
  func checked(_ value: Double) throws(SpeechError) -> Double {
    guard allowed.contains(value) else { throw .outOfRange(self, value: value, allowed: allowed) }
    return value.rounded()
  }
}

extension VoiceSettings {
  /// These settings with another name, the numbers checked and made whole.
  package func checked(named name: String) throws(SpeechError) -> VoiceSettings {
    VoiceSettings(
      name: name,
      rate: WordsPerMinute(try VoiceParameter.rate.checked(rate.value)),
      pitch: try VoiceParameter.pitch.checked(pitch),
      range: try VoiceParameter.range.checked(range)
    )
  }
}
