import Foundation
import Quantities
import ScriptLanguage
import Signal
import Timing

/// The breathing tone: it rises while the breath comes in, stays on a hold, falls while it goes out, and is silent at
/// every turn, so that the phase can be told with eyes closed.
final class PacerBus: BlockSource {
  /// One phase of a breath.
  private struct Phase: Hashable {
    var kind: BreathPhaseKind
    var fullness: BreathPattern.Fullness
  }

  /// What sounds alike.
  private struct Sound: Hashable {
    var phase: Phase
    var centiseconds: Int
  }

  /// The pitch of an empty and of a full breath: a fourth apart, low and narrow, so that nothing calls for attention.
  static let lowest: Hertz = 165
  static let highest: Hertz = 220

  /// Partials by number and level: enough to be heard on small speakers, too few to sound like an instrument.
  private static let partials: [(number: Double, level: Decibels)] = [(1, 0), (2, -15), (3, -26)]

  private let phases: Score<Phase>
  private let rate: SampleRate

  init(_ timeline: Timeline) {
    rate = timeline.sampleRate
    phases = Score(timeline) { event in
      guard case .breath(let kind, let fullness, _, _, .soft) = event.kind else { return nil }
      return Phase(kind: kind, fullness: fullness)
    }
  }

  func sounds(in range: Range<Int>) -> Bool { !phases.isEmpty(in: range) }

  func survey(into powers: inout PowerSteps) {
    var measured: [Sound: MeasuredSound] = [:]
    phases.forEach(in: 0..<Int.max) { entry in
      // Breaths of one pace differ by a frame in length, which nobody hears.
      let sound = Sound(phase: entry.item, centiseconds: (entry.end - entry.start) * 100 / rate.hertz)
      let known = measured[sound] ?? measure(entry.item, length: entry.end - entry.start)
      measured[sound] = known
      powers.add(known, at: entry.start)
    }
  }

  private func measure(_ phase: Phase, length: Int) -> MeasuredSound {
    let tones = Self.partials.map { tone(phase, length: length, $0) }
    return MeasuredSound(length: length, sampleRate: rate) { block, from in
      for tone in tones { tone.add(to: block.left, block.right, from: from, count: block.frames) }
    }
  }

  func add(to block: StereoBlock, at start: Int) {
    phases.forEach(in: start..<start + block.frames) { entry in
      for partial in Self.partials {
        tone(entry.item, length: entry.end - entry.start, partial)
          .add(to: block.left, block.right, from: start - entry.start, count: block.frames)
      }
    }
  }

  private func tone(_ phase: Phase, length: Int, _ partial: (number: Double, level: Decibels)) -> GlidingTone {
    let level = Levels.pacer + partial.level + Self.level(of: phase.kind)
    // The swell takes a third of the phase, the sinking two fifths: a breath begins quicker than it ends.
    return GlidingTone(
      from: Self.pitch(at: phase.fullness.from) * partial.number,
      to: Self.pitch(at: phase.fullness.to) * partial.number,
      length: FrameCount(length),
      amplitude: level.amplitude,
      attack: FrameCount(length / 3),
      release: FrameCount(length * 2 / 5),
      sampleRate: rate
    )
  }

  /// The pitch of a breath so full, evenly spaced for the ear.
  static func pitch(at fullness: Double) -> Hertz {
    let ratio = highest / lowest
    return lowest * exp2(fullness * log2(ratio))
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
