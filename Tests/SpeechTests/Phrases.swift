import Quantities
import Speech
import Testing

/// What several suites say, and how.
enum Phrases {
  static let calm = "Let your shoulders soften, and breathe."
  static let steph = VoiceSettings(name: "en-gb+steph")

  /// A recording by the installed espeak-ng.
  static func record(_ text: String, _ voice: VoiceSettings = steph) throws -> Recording {
    try EspeakEngine().record(text, voice: voice)
  }

  /// The words of a recording of that text.
  static func words(_ recording: Recording, of text: String) -> [String] {
    recording.words.map { $0.word(in: text).map(String.init) ?? "outside" }
  }
}
