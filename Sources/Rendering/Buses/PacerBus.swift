import Foundation
import Quantities
import ScriptLanguage
import Signal
import Timing

/// The breathing tone: it rises while the breath comes in, stays on a hold, falls while it goes out, and is silent at
/// every turn, so that the phase can be told with eyes closed.
final class PacerBus: BlockSource {
  /// What sounds alike: a phase of a breath in a tone.
  private struct Phase: Hashable {
    var kind: BreathPhaseKind
    var fullness: BreathPattern.Fullness
    var tone: BreathingTone
    var length: Int
  }

  /// The sound of a phase.
  private enum Sound {
    case tone(GlidingTone)
    case wave(BreathWave)
  }

  /// The phases of the track; each is a number among the sounds.
  private let phases: Score<Int>
  private let sounds: [Sound]
  private let wave: (dark: NoiseTexture, bright: NoiseTexture)?
  private let rate: SampleRate

  init(_ timeline: Timeline, bank: SoundBank) {
    let rate = timeline.sampleRate
    var sounds: [Sound] = []
    var numbers: [Phase: Int] = [:]
    phases = Score(timeline) { event in
      guard case .breath(let kind, let fullness, _, _, let tone) = event.kind, tone.sound != .none else { return nil }
      let phase = Phase(kind: kind, fullness: fullness, tone: tone, length: event.length.value)
      if let number = numbers[phase] { return number }
      guard let sound = Self.sound(of: phase, at: rate) else { return nil }
      sounds.append(sound)
      numbers[phase] = sounds.count - 1
      return sounds.count - 1
    }
    self.sounds = sounds
    self.rate = rate
    wave = bank.wave
  }

  func sounds(in range: Range<Int>) -> Bool { !phases.isEmpty(in: range) }

  func add(to block: StereoBlock, at start: Int) {
    phases.forEach(in: start..<start + block.frames) { entry in
      switch sounds[entry.item] {
      case .tone(let tone): tone.add(to: block.left, block.right, from: start - entry.start, count: block.frames)
      case .wave(let wave):
        guard let (dark, bright) = self.wave else { return }
        wave.add(
          to: block.left,
          block.right,
          from: start - entry.start,
          at: start,
          count: block.frames,
          dark: dark,
          bright: bright
        )
      }
    }
  }

  func survey(into powers: inout PowerSteps) {
    var measured = MeasuredSounds<Int>()
    phases.forEach(in: 0..<Int.max) { entry in
      switch sounds[entry.item] {
      case .tone(let tone):
        let sound = measured.sound(entry.item) { MeasuredSound(tone, sampleRate: rate) }
        powers.add(sound, at: entry.start)
      case .wave(let wave):
        powers.add(evenPower: LoudnessScale.power(of: 0), in: entry.start..<entry.end) {
          wave.level(at: $0 - entry.start)
        }
      }
    }
  }

  private static func sound(of phase: Phase, at rate: SampleRate) -> Sound? {
    let loudness = phase.tone.level + level(of: phase.kind)
    guard let (timbre, lowest) = phase.tone.sound.voice else {
      guard phase.tone.sound == .ocean else { return nil }
      return .wave(wave(phase, loudness: loudness))
    }
    let start = pitch(at: phase.fullness.from, above: lowest)
    let end = pitch(at: phase.fullness.to, above: lowest)
    // The swell takes a third of the phase, the sinking two fifths: a breath begins quicker than it ends.
    return .tone(
      GlidingTone(
        from: start,
        to: end,
        length: FrameCount(phase.length),
        partials: timbre.partials(from: start, to: end, loudness: loudness, sampleRate: rate),
        attack: FrameCount(phase.length / 3),
        release: FrameCount(phase.length * 2 / 5),
        sampleRate: rate
      )
    )
  }

  /// A wave runs up through most of the in-breath, and draws back through most of the out-breath.
  private static func wave(_ phase: Phase, loudness: Decibels) -> BreathWave {
    let (attack, release) =
      switch phase.kind {
      case .inhale: (0.6, 0.25)
      case .exhale: (0.25, 0.65)
      case .hold, .rest: (0.3, 0.3)
      }
    return BreathWave(
      from: phase.fullness.from,
      to: phase.fullness.to,
      length: FrameCount(phase.length),
      gain: loudness.amplitude,
      attack: FrameCount(Int(Double(phase.length) * attack)),
      release: FrameCount(Int(Double(phase.length) * release))
    )
  }

  /// From an empty to a full breath a tone rises by a fourth: narrow, so that nothing calls for attention.
  private static let range = 4.0 / 3

  /// The pitch of a breath so full, evenly spaced for the ear.
  private static func pitch(at fullness: Double, above lowest: Hertz) -> Hertz {
    lowest * exp2(fullness * log2(range))
  }

  /// Holding and resting are quieter than moving.
  private static func level(of kind: BreathPhaseKind) -> Decibels {
    switch kind {
    case .inhale, .exhale: 0
    case .hold: -5
    case .rest: -9
    }
  }
}

extension ToneSound {
  /// The timbre of a tone and the pitch of an empty breath; nil for what has no pitch. The tension tone is at 98 Hz.
  fileprivate var voice: (timbre: Timbre, lowest: Hertz)? {
    switch self {
    case .soft: (.soft, 165)
    case .glass: (.glass, 330)
    case .bowl: (.bowl, 147)
    case .hum: (.hum, 131)
    case .ocean, .none: nil
    }
  }
}
