import Quantities
import ScriptLanguage
import Signal
import Timing

/// Bowls and bells.
final class ChimeBus: BlockSource {
  /// A chime of the score: which sound, and how loud.
  private struct Strike: Hashable {
    var sound: ChimeSound
    var gain: Float
  }

  /// What sounds alike: a strike that rings as long.
  private struct Ringing: Hashable {
    var strike: Strike
    var length: Int
  }

  private let strikes: Score<Strike>
  private let sounds: [ChimeSound: ModalStrike]
  private let rate: SampleRate
  /// The sound of one chime in a block, before its end is faded. Blocks are never larger.
  private let scratch: StereoBlock

  /// The last part of a chime's ringing, in which it fades to silence whatever is left.
  private static let fade: Seconds = 6

  init(_ timeline: Timeline, blockSize: Int) {
    rate = timeline.sampleRate
    scratch = StereoBlock(capacity: max(blockSize, StereoBlock.defaultCapacity))
    strikes = Score(timeline) { event in
      guard case .chime(let sound, let level) = event.kind else { return nil }
      return Strike(sound: sound, gain: Float(level.amplitude))
    }
    sounds = [
      .bowl: .bowl(fundamental: 196, amplitude: 1, sampleRate: rate),
      .bell: .bell(fundamental: 523, amplitude: 1, sampleRate: rate),
    ]
  }

  func sounds(in range: Range<Int>) -> Bool { !strikes.isEmpty(in: range) }

  func add(to block: StereoBlock, at start: Int) {
    strikes.forEach(in: start..<start + block.frames) { entry in
      add(entry.item, length: entry.end - entry.start, to: block, from: start - entry.start)
    }
  }

  func survey(into powers: inout PowerSteps) {
    var measured = MeasuredSounds<Ringing>()
    strikes.forEach(in: 0..<Int.max) { entry in
      let length = entry.end - entry.start
      let sound = measured.sound(Ringing(strike: entry.item, length: length)) {
        MeasuredSound(length: length, sampleRate: rate) { block, from in
          add(entry.item, length: length, to: block, from: from)
        }
      }
      powers.add(sound, at: entry.start)
    }
  }

  /// Adds the frames of a strike from `from` on, counted from its first.
  private func add(_ strike: Strike, length: Int, to block: StereoBlock, from: Int) {
    guard let sound = sounds[strike.sound] else { return }
    scratch.frames = block.frames
    scratch.clear()
    sound.add(to: scratch.left, scratch.right, from: from, count: block.frames)
    let fade = rate.frames(in: Self.fade).value
    for index in 0..<block.frames {
      let left = length - (from + index)
      guard left > 0 else { break }
      let level = left < fade ? Float(Fade.level(at: Double(left) / Double(fade))) : 1
      block.left[index] += scratch.left[index] * level * strike.gain
      block.right[index] += scratch.right[index] * level * strike.gain
    }
  }
}
