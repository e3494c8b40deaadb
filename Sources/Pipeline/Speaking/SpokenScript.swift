import Quantities
import Rendering
import ScriptLanguage
import Timing

/// The utterances of a script, each spoken at the rate that fits its place.
package final class SpokenScript {
  private let studio: RecordingStudio
  private let supervisor: Supervisor
  /// The voice pack that speaks where it can; nil without one.
  private let casting: PackCasting?
  private var takes: [Utterance: Take] = [:]
  /// The takes of a person by their utterances; nothing can hasten them.
  private var files: [Utterance: TakeFile] = [:]
  /// How much faster than its voice each utterance is spoken.
  private var factors: [Utterance: Double] = [:]

  /// How much faster or slower than written words may be spoken to fit their place.
  static let bounds = 0.75...1.3

  /// What is being spoken, for messages.
  private(set) var current: Utterance?

  init(studio: RecordingStudio, supervisor: Supervisor, casting: PackCasting? = nil) {
    self.studio = studio
    self.supervisor = supervisor
    self.casting = casting
  }

  /// How long each utterance takes.
  var lengths: SpeechLengths { SpeechLengths(takes.mapValues(\.length)) }

  /// Speaks utterances, each to its target where it has one.
  func speak(_ all: [Utterance]) throws {
    try all.forEach(cast)
    let utterances = all.filter { files[$0] == nil }
    do {
      try studio.speak(utterances.map { order(for: $0, factor: 1) }) { index in
        try supervisor.checkInterruption()
        supervisor.report(.speaking(done: index, total: utterances.count))
      }
    } catch {
      current = utterances.first { order(for: $0, factor: 1) == studio.failed }
      throw error
    }
    for utterance in utterances {
      try supervisor.checkInterruption()
      try speak(utterance, factor: 1)
      if let target = utterance.target { try adjust(utterance, to: target) }
    }
    supervisor.report(.speaking(done: utterances.count, total: utterances.count))
  }

  /// Speaks words faster that are too long for their place. Says whether any could be.
  func hasten(_ misfits: [Misfit]) throws -> Bool {
    var isAnyHastened = false
    for misfit in misfits {
      for utterance in misfit.utterances where utterance.target == nil && files[utterance] == nil {
        // A little more than needed, since a rate is a whole number and silence does not shrink with it.
        let factor = min(factors[utterance, default: 1] * misfit.factor * 1.03, Self.bounds.upperBound)
        guard factor > factors[utterance, default: 1] * 1.005 else { continue }
        try speak(utterance, factor: factor)
        isAnyHastened = true
      }
    }
    return isAnyHastened
  }

  /// What was spoken for an utterance; nil if nothing was.
  func take(of utterance: Utterance) -> Take? { takes[utterance] }

  /// The take of a person that speaks an utterance; nil where an engine does.
  func file(of utterance: Utterance) -> TakeFile? { files[utterance] }

  /// What the voice pack does for the script; nil without one.
  var packUse: PackUse? { casting?.use }

  /// Has an utterance spoken from the voice pack, if that has a take that can be used.
  private func cast(_ utterance: Utterance) throws {
    guard let casting, let file = casting.file(for: utterance) else { return }
    try supervisor.checkInterruption()
    do {
      let order = Take.Order(wording: utterance.wording, voice: file.voice, file: file)
      takes[utterance] = try studio.take(order)
      files[utterance] = file
    } catch let error as MonoSound.Unusable {
      casting.refuse(utterance, reason: error.reason)
    }
  }

  private func speak(_ utterance: Utterance, factor: Double) throws {
    current = utterance
    takes[utterance] = try studio.take(order(for: utterance, factor: factor))
    factors[utterance] = factor
  }

  private func order(for utterance: Utterance, factor: Double) -> Take.Order {
    var voice = utterance.voice
    let range = Parameters.voiceRate.range
    voice.rate = WordsPerMinute(min(max((voice.rate.value * factor).rounded(), range.lowerBound), range.upperBound))
    return Take.Order(wording: utterance.wording, voice: voice)
  }

  /// Finds the rate at which an utterance takes just under its target, within bounds.
  private func adjust(_ utterance: Utterance, to target: Seconds) throws {
    for _ in 0..<6 {
      let length = SampleRate.track.seconds(in: takes[utterance]?.length ?? .zero)
      guard length > 0, length > target || length < target * 0.97 else { return }
      let current = factors[utterance, default: 1]
      let wanted = current * (length / (target * 0.985))
      let factor = min(max(wanted, Self.bounds.lowerBound), Self.bounds.upperBound)
      guard abs(factor / current - 1) > 0.004 else { return }
      try speak(utterance, factor: factor)
    }
  }
}

/// Hands the utterances of a timeline to the renderer. Any number of threads may ask at once.
package struct SpokenClips: ClipSource {
  /// The takes in the order of the timeline's utterances.
  private let takes: [Take?]

  package init(_ timeline: Timeline, script: SpokenScript) { takes = timeline.utterances.map(script.take) }

  package func clip(for utterance: Int) throws -> Clip {
    try takes[utterance]?.clip() ?? Clip(samples: [], sampleRate: .track)
  }

  package func loudness(of utterance: Int) -> ClipLoudness {
    takes[utterance]?.head.loudness ?? ClipLoudness(powers: [], peaks: [])
  }
}
