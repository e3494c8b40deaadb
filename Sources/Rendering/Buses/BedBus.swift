import Quantities
import ScriptLanguage
import Signal
import Timing

/// The beds: sounds without an end that fade in and out, and from one to the next.
final class BedBus: BlockSource {
  /// A bed of the score.
  private struct Entry {
    var bed: Bed
    /// Its loudness in LUFS.
    var level: Decibels
    var fade: BedFade
  }

  /// How long a bed takes to come, to go, and to make way for another.
  static let fade: Seconds = 4
  /// How long the last bed takes to go at the end of the track.
  static let lastFade: Seconds = 8

  private let beds: Score<Entry>
  private let passes: BedPasses
  private let bank: SoundBank
  /// The files that are read.
  private var readers: [BedFile: LoopReader] = [:]
  private let gains: UnsafeMutablePointer<Float>

  init(_ timeline: Timeline, bank: SoundBank, blockSize: Int) {
    let rate = timeline.sampleRate
    let fade = rate.frames(in: Self.fade).value
    let lastFade = rate.frames(in: Self.lastFade).value
    var entries: [Score<Entry>.Entry] = []
    for event in timeline.events {
      guard case .bed(let sound, let level, let writtenFade) = event.kind, event.length > .zero else { continue }
      let endsItself = event.end >= timeline.length || writtenFade != nil
      let length = event.length.value
      let fadeOut = max(1, writtenFade?.value ?? (endsItself ? min(lastFade, length / 2) : fade))
      // The last bed and one that is told to fade are silent at their end; any other fades while the next one comes.
      let end = endsItself ? event.end.value : min(event.end.value + fadeOut, timeline.length.value)
      let shape = BedFade(rising: length, length: end - event.start.value, fadeIn: fade, fadeOut: fadeOut)
      entries.append(.init(start: event.start.value, end: end, item: Entry(bed: sound, level: level, fade: shape)))
    }
    beds = Score(entries: entries)
    passes = BedPasses(timeline)
    self.bank = bank
    gains = .allocate(capacity: blockSize)
  }

  deinit { gains.deallocate() }

  func sounds(in range: Range<Int>) -> Bool { !beds.isEmpty(in: range) }

  func add(to block: StereoBlock, at start: Int) throws {
    try beds.forEach(in: start..<start + block.frames) { entry in
      try passes.forEach(in: start..<start + block.frames) { pass in
        try add(entry, in: pass, to: block, at: start)
      }
    }
  }

  private func add(_ entry: Score<Entry>.Entry, in pass: BedPass, to block: StereoBlock, at start: Int) throws {
    var begin = max(start, pass.frames.lowerBound)
    var end = min(start + block.frames, pass.frames.upperBound)
    switch entry.item.bed {
    case .made(let sound):
      writeGains(of: entry, entry.item.level, in: pass, at: begin, count: end - begin, to: gains + (begin - start))
      bank.beds[sound]?.add(
        to: block.left + (begin - start),
        block.right + (begin - start),
        at: begin - pass.shift,
        count: end - begin,
        gain: gains + (begin - start)
      )
    case .file(let file):
      let reader = try reader(of: file)
      let level = entry.item.level - reader.loop.loudness
      writeGains(of: entry, level, in: pass, at: begin, count: end - begin, to: gains + (begin - start))
      // A file begins where its bed does.
      (begin, end) = (max(begin, entry.start), min(end, entry.end))
      guard begin < end else { return }
      try reader.add(
        to: block,
        from: begin - entry.start - pass.shift,
        at: begin - start,
        count: end - begin,
        gain: gains
      )
    }
  }

  func survey(into powers: inout PowerSteps) throws {
    let framesPerStep = powers.framesPerStep
    try beds.forEach(in: 0..<Int.max) { entry in
      let gain = entry.item.level.amplitude
      switch entry.item.bed {
      case .made(let sound):
        guard let endless = bank.beds[sound] else { return }
        powers.add(evenPower: LoudnessScale.power(of: 0), in: entry.start..<entry.end) { frame in
          gain * passes.level(at: frame) { endless.level(at: $0) } * entry.item.fade.level(at: frame - entry.start)
        }
      case .file(let file):
        let loop = try bank.files.loop(of: file)
        let loud = (entry.item.level - loop.loudness).amplitude
        powers.add(evenPower: 1, in: entry.start..<entry.end) { frame in
          let level = passes.level(at: frame) { frame in
            let step = LoopReader.place(of: frame - entry.start, in: loop) / framesPerStep
            return loop.powers[min(step, loop.powers.count - 1)].squareRoot()
          }
          return loud * level * entry.item.fade.level(at: frame - entry.start)
        }
      }
    }
  }

  /// The one reader of a file, made when it is first needed.
  private func reader(of file: BedFile) throws -> LoopReader {
    if let reader = readers[file] { return reader }
    let reader = LoopReader(try bank.files.loop(of: file))
    readers[file] = reader
    return reader
  }

  private func writeGains(
    of entry: Score<Entry>.Entry,
    _ level: Decibels,
    in pass: BedPass,
    at start: Int,
    count: Int,
    to gains: UnsafeMutablePointer<Float>
  ) {
    entry.item.fade.write(Float(level.amplitude), to: gains, from: start - entry.start, count: count)
    pass.apply(to: gains, from: start, count: count)
  }
}
