import Quantities
import Resampling
import Speech

/// Has phrases spoken, and keeps what was spoken: the same phrase in the same voice is spoken once.
final class RecordingStudio {
  /// A recording that is kept.
  struct Take {
    /// Its number in the spool.
    var number: Int
    /// Its length at the track's rate.
    var length: FrameCount
    /// When its words begin.
    var words: [WordTime]
  }

  private struct Phrase: Hashable {
    var text: String
    var voice: VoiceSettings
  }

  private let engine: any SpeechEngine
  private let spool: RecordingSpool
  private var takes: [Phrase: Take] = [:]

  init(engine: any SpeechEngine) throws(Failure) {
    self.engine = engine
    spool = try RecordingSpool()
  }

  /// Speaks a text, unless it has been spoken.
  func take(_ text: String, voice: VoiceSettings) throws(Failure) -> Take {
    let phrase = Phrase(text: text, voice: voice)
    if let take = takes[phrase] { return take }
    let recording: Recording
    do { recording = try engine.record(text, voice: voice) } catch { throw Failure(error) }
    let length = Resampler.length(of: recording.samples.count, from: recording.sampleRate, to: .track)
    let take = Take(number: try spool.append(recording), length: FrameCount(length), words: recording.words)
    takes[phrase] = take
    return take
  }

  /// The samples of a take at the track's rate.
  func samples(of take: Take) throws -> [Float] {
    let (samples, rate) = try spool.samples(take.number)
    return try Resampler.resample(samples, from: rate, to: .track)
  }
}
