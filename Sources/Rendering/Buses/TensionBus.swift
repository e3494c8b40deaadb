import Quantities
import Signal
import Timing

/// The tension tone: a low fifth that swells while a muscle is clenched, more with more effort, and lets go softly.
final class TensionBus: BlockSource {
  /// The lower note; well below the breathing tone, so that the two are told apart.
  private static let pitch: Hertz = 98

  /// How long the tone takes to fade once the muscle is let go.
  static let letGo: Seconds = 1.6

  /// What sounds alike.
  private struct Clench: Hashable {
    var effort: Percent
    var length: Int
  }

  /// The clenches of the track; each is a number among the tones.
  private let clenches: Score<Int>
  private let tones: [GlidingTone]
  private let rate: SampleRate

  init(_ timeline: Timeline) {
    let rate = timeline.sampleRate
    let tail = rate.frames(in: Self.letGo)
    var tones: [GlidingTone] = []
    var numbers: [Clench: Int] = [:]
    clenches = Score(timeline, tail: tail) { event in
      guard case .exercise(.clench, _, let effort) = event.kind else { return nil }
      let clench = Clench(effort: effort ?? 100, length: event.length.value)
      if let number = numbers[clench] { return number }
      tones.append(Self.tone(of: clench, tail: tail, rate: rate))
      numbers[clench] = tones.count - 1
      return tones.count - 1
    }
    self.tones = tones
    self.rate = rate
  }

  func sounds(in range: Range<Int>) -> Bool { !clenches.isEmpty(in: range) }

  func add(to block: StereoBlock, at start: Int) {
    clenches.forEach(in: start..<start + block.frames) { entry in
      tones[entry.item].add(to: block.left, block.right, from: start - entry.start, count: block.frames)
    }
  }

  func survey(into powers: inout PowerSteps) {
    var measured = MeasuredSounds<Int>()
    clenches.forEach(in: 0..<Int.max) { entry in
      let sound = measured.sound(entry.item) { MeasuredSound(tones[entry.item], sampleRate: rate) }
      powers.add(sound, at: entry.start)
    }
  }

  private static func tone(of clench: Clench, tail: FrameCount, rate: SampleRate) -> GlidingTone {
    let softer = Levels.tensionRange * (1 - clench.effort.fraction)
    return GlidingTone(
      from: pitch,
      to: pitch,
      length: FrameCount(clench.length) + tail,
      partials: Timbre.tension.partials(
        from: pitch,
        to: pitch,
        loudness: Levels.tension - softer,
        sampleRate: rate
      ),
      // It grows through most of the clench, as the tension does.
      attack: FrameCount(clench.length * 3 / 5),
      release: tail,
      sampleRate: rate
    )
  }
}
