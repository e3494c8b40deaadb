import Quantities
import ScriptLanguage
import Signal
import Timing

/// The beds: noise that fades in and out, and from one to the next.
final class BedBus: BlockSource {
  /// A bed of the score.
  private struct Bed {
    var sound: BedSound
    /// The factor of its level; at 1 a bed is 0 LUFS.
    var gain: Float
    /// The frames from its start to its end in the script, over which it may rise.
    var length: Int
    var fadeOut: Int
  }

  /// How long a bed takes to come, to go, and to make way for another.
  static let fade: Seconds = 4
  /// How long the last bed takes to go at the end of the track.
  static let lastFade: Seconds = 8

  private let beds: Score<Bed>
  private let textures: [BedSound: NoiseTexture]
  private let fadeIn: Int
  private let gains: UnsafeMutablePointer<Float>

  init(_ timeline: Timeline, blockSize: Int) {
    let rate = timeline.sampleRate
    let fade = rate.frames(in: Self.fade).value
    let lastFade = rate.frames(in: Self.lastFade).value
    var entries: [Score<Bed>.Entry] = []
    var textures: [BedSound: NoiseTexture] = [:]
    for event in timeline.events {
      guard case .bed(let sound, let level, let writtenFade) = event.kind, event.length > .zero else { continue }
      let endsItself = event.end >= timeline.length || writtenFade != nil
      let length = event.length.value
      let bed = Bed(
        sound: sound,
        gain: Float(level.amplitude),
        length: length,
        fadeOut: max(1, writtenFade?.value ?? (endsItself ? min(lastFade, length / 2) : fade))
      )
      // The last bed and one that is told to fade are silent at their end; any other fades while the next one comes.
      let end = endsItself ? event.end.value : min(event.end.value + bed.fadeOut, timeline.length.value)
      entries.append(.init(start: event.start.value, end: end, item: bed))
      textures[sound] = textures[sound] ?? NoiseTexture(spectrum: sound.spectrum, seed: sound.seed, sampleRate: rate)
    }
    beds = Score(entries: entries)
    self.textures = textures
    fadeIn = fade
    gains = .allocate(capacity: blockSize)
  }

  deinit { gains.deallocate() }

  func sounds(in range: Range<Int>) -> Bool { !beds.isEmpty(in: range) }

  func add(to block: StereoBlock, at start: Int) {
    beds.forEach(in: start..<start + block.frames) { entry in
      guard let texture = textures[entry.item.sound] else { return }
      writeGains(of: entry, at: start, count: block.frames)
      texture.add(to: block.left, block.right, at: start, count: block.frames, gain: gains)
    }
  }

  func survey(into powers: inout PowerSteps) {
    beds.forEach(in: 0..<Int.max) { entry in
      powers.add(evenPower: LoudnessScale.power(of: 0), in: entry.start..<entry.end) { frame in
        Double(entry.item.gain) * Double(level(of: entry, at: frame))
      }
    }
  }

  private func writeGains(of entry: Score<Bed>.Entry, at start: Int, count: Int) {
    let bed = entry.item
    let isFull =
      start >= entry.start + fadeIn && bed.length >= fadeIn && start + count <= entry.end - bed.fadeOut
    if isFull { return gains.update(repeating: bed.gain, count: count) }
    for index in 0..<count { gains[index] = bed.gain * level(of: entry, at: start + index) }
  }

  /// How far a bed has come at a frame, 0 to 1.
  private func level(of entry: Score<Bed>.Entry, at frame: Int) -> Float {
    // A bed too short to come in full rises no faster for it: it stops where its end finds it, and sinks from there.
    let risen = Double(min(frame - entry.start, entry.item.length)) / Double(fadeIn)
    let left = Double(entry.end - frame) / Double(entry.item.fadeOut)
    return Float(Fade.level(at: risen) * Fade.level(at: left))
  }
}

extension BedSound {
  fileprivate var spectrum: NoiseSpectrum {
    switch self {
    case .brown: .brown
    case .pink: .pink
    }
  }

  /// Beds that meet in a crossfade are of different noise.
  fileprivate var seed: UInt64 {
    switch self {
    case .brown: 0xB20
    case .pink: 0x914
    }
  }
}
