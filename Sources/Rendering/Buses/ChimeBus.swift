import Quantities
import ScriptLanguage
import Signal
import Timing

/// Bowls and bells.
final class ChimeBus: BlockSource {
  /// A chime of the score: which sound, and how loud.
  private struct Strike {
    var sound: ChimeSound
    var gain: Float
  }

  private let strikes: Score<Strike>
  private let sounds: [ChimeSound: ModalStrike]
  private let rate: SampleRate
  /// The sound of one chime in a block, before its end is faded.
  private let scratch: StereoBlock

  /// The last part of a chime's ringing, in which it fades to silence whatever is left.
  private static let fade: Seconds = 6

  init(_ timeline: Timeline, blockSize: Int) {
    rate = timeline.sampleRate
    scratch = StereoBlock(capacity: blockSize)
    strikes = Score(timeline) { event in
      guard case .chime(let sound, let level) = event.kind else { return nil }
      return Strike(sound: sound, gain: Float(level.amplitude))
    }
    sounds = [
      .bowl: .bowl(fundamental: 196, amplitude: 1, sampleRate: rate),
      .bell: .bell(fundamental: 523, amplitude: 1, sampleRate: rate),
    ]
  }

  func add(to block: StereoBlock, at start: Int) {
    strikes.forEach(in: start..<start + block.frames) { entry in
      guard let sound = sounds[entry.item.sound] else { return }
      scratch.frames = block.frames
      scratch.clear()
      sound.add(to: scratch.left, scratch.right, from: start - entry.start, count: block.frames)
      let fade = rate.frames(in: Self.fade).value
      for index in 0..<block.frames {
        let left = entry.end - (start + index)
        guard left > 0 else { break }
        let level = left < fade ? Float(Fade.level(at: Double(left) / Double(fade))) : 1
        block.left[index] += scratch.left[index] * level * entry.item.gain
        block.right[index] += scratch.right[index] * level * entry.item.gain
      }
    }
  }
}
