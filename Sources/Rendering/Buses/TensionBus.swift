import Quantities
import Signal
import Timing

/// The tension tone: a low fifth that swells while a muscle is clenched, more with more effort, and lets go softly.
final class TensionBus: BlockSource {
  /// The lower note; well below the breathing tone, so that the two are told apart.
  private static let pitch: Hertz = 98
  private static let partials: [(ratio: Double, level: Decibels)] = [(1, 0), (1.5, -4), (2, -9), (3, -16)]

  /// How long the tone takes to fade once the muscle is let go.
  static let letGo: Seconds = 1.6

  private let clenches: Score<Percent>
  private let rate: SampleRate

  init(_ timeline: Timeline) {
    rate = timeline.sampleRate
    clenches = Score(timeline, tail: rate.frames(in: Self.letGo)) { event in
      guard case .exercise(.clench, _, _, let effort) = event.kind else { return nil }
      return effort ?? 100
    }
  }

  func sounds(in range: Range<Int>) -> Bool { !clenches.isEmpty(in: range) }

  func add(to block: StereoBlock, at start: Int) {
    clenches.forEach(in: start..<start + block.frames) { entry in
      for tone in tones(effort: entry.item, length: entry.end - entry.start) {
        tone.add(to: block.left, block.right, from: start - entry.start, count: block.frames)
      }
    }
  }

  func survey(into powers: inout PowerSteps) {
    clenches.forEach(in: 0..<Int.max) { entry in
      let tones = tones(effort: entry.item, length: entry.end - entry.start)
      let sound = MeasuredSound(length: entry.end - entry.start, sampleRate: rate) { block, from in
        for tone in tones { tone.add(to: block.left, block.right, from: from, count: block.frames) }
      }
      powers.add(sound, at: entry.start)
    }
  }

  private func tones(effort: Percent, length: Int) -> [GlidingTone] {
    let release = rate.frames(in: Self.letGo).value
    let softer = Levels.tensionRange * (1 - effort.fraction)
    return Self.partials.map { partial in
      GlidingTone(
        from: Self.pitch * partial.ratio,
        to: Self.pitch * partial.ratio,
        length: FrameCount(length),
        amplitude: (Levels.tension - softer + partial.level).amplitude,
        // It grows through most of the clench, as the tension does.
        attack: FrameCount((length - release) * 3 / 5),
        release: FrameCount(release),
        sampleRate: rate
      )
    }
  }
}
