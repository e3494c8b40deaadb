import Quantities
import ScriptLanguage
import Signal
import Timing

/// The beds: noise that fades in and out, from one to the next, and gives way under speech.
final class BedBus: BlockSource {
  /// A bed of the score.
  private struct Bed {
    var sound: BedSound
    var level: Decibels
    /// How much is left of it under speech, as a factor.
    var underSpeech: Float
    var fadeIn: Int
    var fadeOut: Int
  }

  /// How long a bed takes to come, to go, and to make way for another.
  static let fade: Seconds = 4
  /// How long the last bed takes to go at the end of the track.
  static let lastFade: Seconds = 8

  private let beds: Score<Bed>
  private let textures: [BedSound: NoiseTexture]
  private let duck: DuckEnvelope
  private let amounts: UnsafeMutablePointer<Float>
  private let gains: UnsafeMutablePointer<Float>

  init(_ timeline: Timeline, blockSize: Int) {
    let rate = timeline.sampleRate
    let fade = rate.frames(in: Self.fade).value
    let lastFade = rate.frames(in: Self.lastFade).value
    var entries: [Score<Bed>.Entry] = []
    var textures: [BedSound: NoiseTexture] = [:]
    for event in timeline.events {
      guard case .bed(let sound, let level, let writtenFade) = event.kind else { continue }
      let endsItself = event.end >= timeline.length || writtenFade != nil
      let length = event.length.value
      // A bed that gives way at once was never there.
      guard length > 0 else { continue }
      let duck = max(Levels.leastDuck, level - Levels.bedUnderSpeech)
      let bed = Bed(
        sound: sound,
        level: level,
        underSpeech: Float((-duck).amplitude),
        // One that gives way soon still rises as gently as any: it sounds on while it fades.
        fadeIn: max(1, min(fade, endsItself ? length / 2 : length + fade / 2)),
        fadeOut: max(1, writtenFade?.value ?? (endsItself ? min(lastFade, length / 2) : fade))
      )
      // The last bed and one that is told to fade are silent at their end; any other fades while the next one comes.
      let end = endsItself ? event.end.value : min(event.end.value + bed.fadeOut, timeline.length.value)
      entries.append(.init(start: event.start.value, end: end, item: bed))
      textures[sound] = textures[sound] ?? NoiseTexture(spectrum: sound.spectrum, seed: sound.seed, sampleRate: rate)
    }
    beds = Score(entries: entries)
    self.textures = textures
    self.duck = DuckEnvelope(timeline)
    amounts = .allocate(capacity: blockSize)
    gains = .allocate(capacity: blockSize)
  }

  deinit {
    amounts.deallocate()
    gains.deallocate()
  }

  func add(to block: StereoBlock, at start: Int) {
    guard !beds.isEmpty(in: start..<start + block.frames) else { return }
    duck.write(to: amounts, from: start, count: block.frames)
    beds.forEach(in: start..<start + block.frames) { entry in
      guard let texture = textures[entry.item.sound] else { return }
      writeGains(of: entry.item, from: entry.start, to: entry.end, at: start, count: block.frames)
      texture.add(to: block.left, block.right, at: start, count: block.frames, gain: gains)
    }
  }

  private func writeGains(of bed: Bed, from bedStart: Int, to bedEnd: Int, at start: Int, count: Int) {
    let gain = Float(bed.level.amplitude)
    let given = 1 - bed.underSpeech
    let isFull = start >= bedStart + bed.fadeIn && start + count <= bedEnd - bed.fadeOut
    for index in 0..<count {
      var level = gain * (1 - given * amounts[index])
      if !isFull {
        let frame = start + index
        let share = min(
          Double(frame - bedStart) / Double(bed.fadeIn),
          Double(bedEnd - frame) / Double(bed.fadeOut)
        )
        level *= Float(Fade.level(at: min(max(share, 0), 1)))
      }
      gains[index] = level
    }
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
