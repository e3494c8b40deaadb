import Quantities
import Signal
import Timing

/// Parts of a track that give way a little under speech, so that words stand clear above them.
final class DuckedBus: BlockSource {
  private let parts: [any BlockSource]
  private let duck: DuckEnvelope
  /// How much is left of the parts under speech, as a factor.
  private let underSpeech: Float
  private let scratch: StereoBlock
  private let amounts: UnsafeMutablePointer<Float>

  init(_ parts: [any BlockSource], by depth: Decibels, under timeline: Timeline, blockSize: Int) {
    self.parts = parts
    duck = DuckEnvelope(timeline)
    underSpeech = Float((-depth).amplitude)
    scratch = StereoBlock(capacity: blockSize)
    amounts = .allocate(capacity: blockSize)
  }

  deinit { amounts.deallocate() }

  func add(to block: StereoBlock, at start: Int) throws {
    scratch.frames = block.frames
    scratch.clear()
    for part in parts { try part.add(to: scratch, at: start) }
    duck.write(to: amounts, from: start, count: block.frames)
    let given = 1 - underSpeech
    for index in 0..<block.frames {
      let gain = 1 - given * amounts[index]
      block.left[index] += scratch.left[index] * gain
      block.right[index] += scratch.right[index] * gain
    }
  }
}
