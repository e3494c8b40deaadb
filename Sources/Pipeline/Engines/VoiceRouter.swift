import Quantities
import Speech

/// An engine that hands words to the listener's command where its voice is meant, and to another engine else.
struct VoiceRouter: SpeechEngine {
  let engine: any SpeechEngine
  let command: CommandVoice

  var identity: String { engine.identity }
  /// That of the engine: a command is told apart by its voice's name, and what stands behind it can't be known.
  var stamp: String { engine.stamp }
  var sampleRate: SampleRate { engine.sampleRate }
  var voices: VoiceList { engine.voices }
  /// Nothing is spoken beside what is being spoken: whoever writes a command need not think of two at once, and the first
  /// line that fails is the first of the script.
  var width: Int { 0 }

  func resolve(_ settings: VoiceSettings) throws(SpeechError) -> VoiceSettings {
    isCommand(settings) ? try command.resolve(settings) : try engine.resolve(settings)
  }

  func record(_ wording: Wording, voice: VoiceSettings) throws(SpeechError) -> Recording {
    isCommand(voice) ? try command.record(wording, voice: voice) : try engine.record(wording, voice: voice)
  }

  private func isCommand(_ settings: VoiceSettings) -> Bool { settings.name == command.command.voiceName }
}
