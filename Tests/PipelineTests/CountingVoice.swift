import Quantities
import Speech
import Synchronization

/// A scripted voice that counts what it speaks. Its stamp can be chosen, as if its files had changed.
final class CountingVoice: SpeechEngine {
  private let voice = ScriptedVoice()
  private let count = Atomic(0)
  let stamp: String

  init(stamp: String = "counting 1") { self.stamp = stamp }

  /// How many texts it has spoken.
  var spoken: Int { count.load(ordering: .relaxed) }

  var identity: String { voice.identity }
  var sampleRate: SampleRate { voice.sampleRate }
  var voices: VoiceList { voice.voices }

  func resolve(_ settings: VoiceSettings) throws(SpeechError) -> VoiceSettings { try voice.resolve(settings) }

  func record(_ wording: Wording, voice settings: VoiceSettings) throws(SpeechError) -> Recording {
    count.add(1, ordering: .relaxed)
    return try voice.record(wording, voice: settings)
  }
}
