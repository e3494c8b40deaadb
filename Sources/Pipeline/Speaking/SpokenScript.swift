import Quantities
import Rendering
import Resampling
import Speech
import Timing

/// The utterances of a script, spoken and measured once each.
final class SpokenScript {
  private let spool: RecordingSpool
  private var numbers: [Utterance: Int] = [:]
  private(set) var lengths = SpeechLengths([:])
  private(set) var words: [Utterance: [WordTime]] = [:]

  init() throws(Failure) { spool = try RecordingSpool() }

  /// Speaks what has not been spoken yet. Throws a `SpeechFailure` for the utterance that can't be.
  func speak(_ utterances: [Utterance], with engine: any SpeechEngine, supervisor: Supervisor) throws {
    var measured: [Utterance: FrameCount] = [:]
    for (index, utterance) in utterances.enumerated() {
      try supervisor.checkInterruption()
      supervisor.report(.speaking(done: index, total: utterances.count))
      let recording: Recording
      do {
        recording = try engine.record(utterance.text, voice: utterance.voice)
      } catch {
        throw SpeechFailure(utterance: utterance, error: error)
      }
      numbers[utterance] = try spool.append(recording)
      words[utterance] = recording.words
      let length = Resampler.length(of: recording.samples.count, from: recording.sampleRate, to: .track)
      measured[utterance] = FrameCount(length)
    }
    supervisor.report(.speaking(done: utterances.count, total: utterances.count))
    lengths = SpeechLengths(measured)
  }

  /// The samples of an utterance at the track's rate.
  func clip(for utterance: Utterance) throws -> [Float] {
    guard let number = numbers[utterance] else { return [] }
    let (samples, rate) = try spool.samples(number)
    return try Resampler.resample(samples, from: rate, to: .track)
  }
}

/// An utterance that the engine could not speak.
struct SpeechFailure: Error {
  var utterance: Utterance
  var error: SpeechError
}

/// Hands the utterances of a timeline to the renderer.
final class SpokenClips: ClipSource {
  private let timeline: Timeline
  private let script: SpokenScript

  init(_ timeline: Timeline, script: SpokenScript) {
    self.timeline = timeline
    self.script = script
  }

  func clip(for utterance: Int) throws -> [Float] { try script.clip(for: timeline.utterances[utterance]) }
}
