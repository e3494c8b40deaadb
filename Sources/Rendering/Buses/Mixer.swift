import Quantities
import Signal
import Timing

/// Adds up the parts of a track, block by block.
///
/// Any stretch can be asked for, and does not depend on what was asked for before.
final class Mixer {
  private let buses: [any BlockSource]

  init(_ timeline: Timeline, clips: any ClipSource, blockSize: Int) {
    buses = [
      BedBus(timeline, blockSize: blockSize),
      DuckedBus(
        [PacerBus(timeline), TensionBus(timeline)],
        by: Levels.tonesDuck,
        under: timeline,
        blockSize: blockSize
      ),
      ChimeBus(timeline, blockSize: blockSize),
      VoiceBus(timeline, clips: clips),
    ]
  }

  /// Fills a block with the frames that begin at `start`; beyond the end of the track there is silence.
  func mix(into block: StereoBlock, at start: Int) throws {
    block.clear()
    for bus in buses { try bus.add(to: block, at: start) }
  }
}
