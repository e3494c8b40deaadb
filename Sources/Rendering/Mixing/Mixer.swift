import Quantities
import Signal
import Timing

/// Adds up the stems of a track, block by block, each with its gain.
///
/// Any stretch can be asked for, and does not depend on what was asked for before. For one thread at a time.
final class Mixer {
  private let buses: PerStem<any BlockSource>
  private let duck: DuckEnvelope
  private let scratch: StereoBlock
  private let gains: UnsafeMutablePointer<Float>

  init(_ timeline: Timeline, clips: any ClipSource, bank: SoundBank, duck: DuckEnvelope, blockSize: Int) {
    self.duck = duck
    buses = PerStem { stem in
      switch stem {
      case .voice: VoiceBus(timeline, clips: clips)
      case .pacer: PacerBus(timeline, bank: bank)
      case .tension: TensionBus(timeline)
      case .chimes: ChimeBus(timeline, blockSize: blockSize)
      case .bed: BedBus(timeline, bank: bank, blockSize: blockSize)
      }
    }
    scratch = StereoBlock(capacity: blockSize)
    gains = .allocate(capacity: blockSize)
  }

  deinit { gains.deallocate() }

  /// How loud each stem is at each place, as its bus makes it.
  func survey(_ timeline: Timeline) throws -> PerStem<PowerSteps> {
    try PerStem { stem in
      var powers = PowerSteps(length: timeline.length, sampleRate: timeline.sampleRate)
      try buses[stem].survey(into: &powers)
      return powers
    }
  }

  /// Fills a block with the mix from the frame `start`, and, where they are given, a block for each stem with its part
  /// of it. Beyond the end of the track there is silence.
  func mix(into block: StereoBlock, stems: PerStem<StereoBlock>? = nil, at start: Int, master: Master) throws {
    block.clear()
    scratch.frames = block.frames
    let range = start..<start + block.frames
    for stem in Stem.allCases {
      stems?[stem].frames = block.frames
      stems?[stem].clear()
      guard buses[stem].sounds(in: range) else { continue }
      scratch.clear()
      try buses[stem].add(to: scratch, at: start)
      let gain = master.gains[stem]
      if gain.underSpeech.isEmpty || duck.isOpen(in: range), master.envelope.isEven(in: range) {
        let gain = gain.gain * master.envelope.level(at: start)
        block.add(scratch, gain: gain)
        stems?[stem].add(scratch, gain: gain)
      } else {
        gains.update(repeating: gain.gain, count: block.frames)
        if !gain.underSpeech.isEmpty { duck.lower(gains, to: gain.underSpeech, from: start, count: block.frames) }
        master.envelope.apply(to: gains, from: start, count: block.frames)
        block.add(scratch, gains: gains)
        stems?[stem].add(scratch, gains: gains)
      }
    }
  }
}
