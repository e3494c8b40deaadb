import Quantities
import ScriptLanguage

/// Who speaks in a script: a voice, where it is heard from, and how far it sinks over the session.
struct Speaker: Sendable {
  var settings: VoiceSettings
  var place = VoicePlace.normal
  var sinking: Percent = 0

  /// How its words come to the listener where a line says nothing else.
  var manner: SpeechManner {
    var manner = SpeechManner()
    manner.place = place
    return manner
  }
}
