import Quantities
import ScriptLanguage

/// How words are brought to the listener, apart from how they are spoken: utterances that differ in this alone are
/// spoken once.
public struct SpeechManner: Sendable, Hashable {
  /// How much quieter words are that are spoken softly.
  public static let softly: Decibels = -4
  /// How much louder words are that are spoken firmly; their melody is livelier as well.
  public static let firmly: Decibels = 2

  /// Whether they are spoken more softly than the rest.
  public var isSoft = false
  /// Whether they are spoken with more emphasis than the rest.
  public var isFirm = false
  /// Whether they are spoken slower than the rest; the voice's rate says how much.
  public var isSlow = false
  /// How far the voice has sunk in loudness, 0 or less.
  public var sunk: Decibels = 0
  /// Where they are heard from.
  public var place = VoicePlace.normal

  /// The voice as it is, at its normal place.
  public init() {}

  /// The level beside other words.
  public var gain: Decibels { (isSoft ? Self.softly : 0) + (isFirm ? Self.firmly : 0) + sunk }

  /// As it stands behind the words in a printed cue: `, softly, far, -1.2 dB`; empty for the voice as it is.
  var inWords: String {
    (isSoft ? ", softly" : "") + (isFirm ? ", firmly" : "") + (place == .normal ? "" : ", \(place.rawValue)")
      + (sunk == 0 ? "" : ", " + Unit.decibels.written(sunk.value))
  }
}
