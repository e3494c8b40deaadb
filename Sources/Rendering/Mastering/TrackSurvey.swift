import Quantities
import Signal
import Timing

/// What is known of a track before it is rendered, and what follows from it for any gains.
///
/// The power of each step of the mix is the sum of its stems', each times the square of its gain, so gains can be tried
/// without rendering anything.
struct TrackSurvey {
  /// The K-weighted power of each stem in each step of 100 ms, before it gives way to anything.
  let steps: PerStem<[Double]>

  /// The largest sample of the voice in each step.
  private let voicePeaks: [Float]
  private let duck: DuckEnvelope
  private let target: MasteringTarget
  private let framesPerStep: Int
  /// What the fades and the sinking leave of the power of each step.
  private let envelope: [Double]
  /// For each stretch of speech, the words in it.
  private let words: [[Words]]
  /// How much each stem may be raised.
  private let mostGains: PerStem<Decibels>

  /// An utterance at its place: its power while it sounds, the steps in which it does, and the loudest 400 ms of each
  /// stem beside it.
  private struct Words {
    var power: Double
    var sounding: [Int]
    var beside: PerStem<Double>
  }

  init(
    _ timeline: Timeline,
    stems: PerStem<PowerSteps>,
    duck: DuckEnvelope,
    envelope: MasterEnvelope,
    target: MasteringTarget
  ) {
    let steps = PerStem { stems[$0].powers }
    let framesPerStep = PowerSteps.framesPerStep(at: timeline.sampleRate)
    self.steps = steps
    voicePeaks = stems[.voice].peaks
    self.duck = duck
    self.target = target
    self.framesPerStep = framesPerStep
    self.envelope = steps[.voice].indices.map { step in
      let level = Double(envelope.level(at: min(step * framesPerStep + framesPerStep / 2, timeline.length.value)))
      return level * level
    }

    words = Self.words(in: timeline, steps: steps, framesPerStep: framesPerStep, stretches: duck.stretches)
    let most = target.loudness + MasteringTarget.mostAbove
    let highest = voicePeaks.max() ?? 0
    let loudestWord = words.joined().map(\.power).max() ?? 0
    mostGains = PerStem { stem in
      if stem == .voice {
        let byLoudness = most - LoudnessScale.loudness(of: loudestWord)
        let byPeak = target.peak + MasteringTarget.mostLimited - Decibels(amplitude: Double(highest))
        return min(MasteringTarget.mostGain, max(0, min(byLoudness, byPeak)))
      }
      guard let loudest = LoudnessGate.momentaryMaximum(steps: steps[stem]) else { return MasteringTarget.mostGain }
      return min(MasteringTarget.mostGain, max(0, most - loudest))
    }
  }

  /// Whether there is any sound at all.
  var isSounding: Bool { Stem.allCases.contains { stem in steps[stem].contains { $0 > 0 } } }

  /// The gains of the stems where the whole is raised by a gain, and what is soft by some more: each goes as far as it
  /// may, the others go on.
  ///
  /// Under speech everything gives way: by its own share, by what it was raised more than the voice, and so far that
  /// all together keeps the margin below the words.
  func gains(raisingBy gain: Decibels, lift: Decibels) -> PerStem<StemGain> {
    let raised = PerStem { min(gain + (Self.isSoft($0) ? lift : 0), mostGains[$0]) }
    let under = PerStem { Levels.duck(of: $0) + min(0, raised[.voice] - raised[$0]) }
    let voice = Float(raised[.voice].amplitude)
    let others = Stem.allCases.filter { $0 != .voice }
    let beside = PerStem { (raised[$0] + under[$0] - raised[.voice]).power }
    let margin = (-MasteringTarget.speechMargin).power
    let further = words.map { words in
      words.reduce(1.0) { least, words in
        let beside = others.reduce(0) { $0 + words.beside[$1] * beside[$1] }
        let allowed = margin * limitedPower(of: words, gain: voice)
        return min(least, beside > allowed ? (allowed / beside).squareRoot() : 1)
      }
    }
    return PerStem { stem in
      let least = under[stem].amplitude
      return StemGain(
        gain: Float(raised[stem].amplitude),
        underSpeech: stem == .voice ? [] : further.map { Float(least * $0) }
      )
    }
  }

  /// The power of each step of the mix with those gains, fades, sinking and limiter included.
  func mixedSteps(_ gains: PerStem<StemGain>) -> [Double] {
    var mix = limitedVoice(gain: gains[.voice].gain)
    for stem in Stem.allCases where stem != .voice {
      let powers = steps[stem]
      let factor = Double(gains[stem].gain) * Double(gains[stem].gain)
      for index in mix.indices { mix[index] += powers[index] * factor }
      for (stretch, left) in gains[stem].underSpeech.enumerated() where left < 1 {
        let reach = duck.reach(of: stretch)
        let first = max(reach.lowerBound / framesPerStep, 0)
        let last = min((reach.upperBound - 1) / framesPerStep, mix.count - 1)
        guard first <= last else { continue }
        for index in first...last where powers[index] > 0 {
          // One value in the middle of a step stands for it; the fades are many steps long.
          let middle = index * framesPerStep + framesPerStep / 2
          guard reach.contains(middle) else { continue }
          let lowered = 1 - Double(1 - left) * Double(duck.amount(at: middle, of: stretch))
          mix[index] -= powers[index] * factor * (1 - lowered * lowered)
        }
      }
    }
    for index in mix.indices { mix[index] *= envelope[index] }
    return mix
  }

  /// The power of each step of the voice behind the limiter.
  private func limitedVoice(gain: Float) -> [Double] {
    steps[.voice].indices.map { step in
      steps[.voice][step] * Double(gain) * Double(gain) * leftByLimiter(step, gain: gain)
    }
  }

  /// The power of words beside the gain of the voice: what the limiter leaves of them.
  private func limitedPower(of words: Words, gain: Float) -> Double {
    let left = words.sounding.reduce(0) { $0 + steps[.voice][$1] * leftByLimiter($1, gain: gain) }
    return left / Double(words.sounding.count)
  }

  /// The share of a step's power that the limiter leaves. Peaks of a voice come every few milliseconds, so where one
  /// is lowered, all that is near it is.
  private func leftByLimiter(_ step: Int, gain: Float) -> Double {
    let over = voicePeaks[step] * gain / Float(target.peak.amplitude)
    return over > 1 ? 1 / Double(over * over) : 1
  }

  /// What a narrower loudness range raises: all that goes on underneath.
  private static func isSoft(_ stem: Stem) -> Bool { stem == .pacer || stem == .tension || stem == .bed }

  private static func words(
    in timeline: Timeline,
    steps: PerStem<[Double]>,
    framesPerStep: Int,
    stretches: [Range<Int>]
  ) -> [[Words]] {
    var result = [[Words]](repeating: [], count: stretches.count)
    var stretch = 0
    for event in timeline.events {
      guard case .speech = event.kind else { continue }
      while stretch < stretches.count - 1, event.start.value >= stretches[stretch].upperBound { stretch += 1 }
      let count = steps[.voice].count
      let first = min(event.start.value / framesPerStep, count)
      let last = max(first, min((event.end.value + framesPerStep - 1) / framesPerStep, count))
      let voice = steps[.voice]
      // Pauses do not count, as where utterances are levelled.
      let sounding = SoundingPower.places(in: voice[first..<last]).map { first + $0 }
      guard !sounding.isEmpty else { continue }
      let power = sounding.reduce(0) { $0 + voice[$1] } / Double(sounding.count)
      let beside = PerStem { loudest400ms(of: steps[$0], in: first..<last) }
      result[stretch].append(Words(power: power, sounding: sounding, beside: beside))
    }
    return result
  }

  /// The power of the loudest 400 ms within some steps.
  private static func loudest400ms(of steps: [Double], in range: Range<Int>) -> Double {
    let width = min(4, range.count)
    guard width > 0 else { return 0 }
    return (range.lowerBound...range.upperBound - width).map { first in
      steps[first..<first + width].reduce(0, +) / Double(width)
    }.max() ?? 0
  }
}
