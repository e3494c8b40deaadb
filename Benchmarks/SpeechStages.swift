import Quantities
import Rendering
import Resampling
import Signal
import Speech

/// What happens to words on their way into a track, for ten minutes of them.
final class SpeechStages {
  private let engine: EspeakEngine
  private let sentences: [String]
  private let voice = VoiceSettings(name: "en-gb+f4")
  private let seconds: Double

  /// The same words at each stage: as recorded, and at the track's rate.
  private var recordings: [[Float]] = []
  private var resampled: [[Float]] = []

  init(minutes: Int) throws {
    engine = try EspeakEngine()
    seconds = Double(minutes) * 60
    var total = 0.0
    var sentences: [String] = []
    // Spoken until there is enough.
    for sentence in BenchScript.sentences(minutes * 30) where total < seconds {
      let recording = try engine.record(sentence, voice: voice)
      total += Double(recording.samples.count) / Double(recording.sampleRate.hertz)
      sentences.append(sentence)
      recordings.append(recording.samples.map { Float($0) / 32_768 })
    }
    self.sentences = sentences
    resampled = try recordings.map { try Resampler.resample($0, from: engine.sampleRate, to: .track) }
  }

  func speak() throws {
    for sentence in sentences { _ = try engine.record(sentence, voice: voice) }
  }

  func treat() {
    for recording in recordings { _ = Clip.treated(recording, sampleRate: engine.sampleRate) }
  }

  func resample() throws {
    for recording in recordings { _ = try Resampler.resample(recording, from: engine.sampleRate, to: .track) }
  }

  func placeInRoom() {
    let room = Room(.normal)
    for clip in resampled { _ = room.render(clip) }
  }
}
