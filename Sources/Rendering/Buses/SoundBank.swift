import Quantities
import ScriptLanguage
import Signal
import Timing

/// The sounds of a track that take time or memory to make: made once, and shared by all threads that render.
struct SoundBank: Sendable {
  /// The beds that are made.
  let beds: [BedSound: any EndlessSound]
  /// The beds that are read.
  let files: any BedSource
  /// The noises of the breathing wave; nil where no breath sounds like it.
  let wave: (dark: NoiseTexture, bright: NoiseTexture)?

  /// Makes what a timeline needs.
  init(_ timeline: Timeline, files: any BedSource) {
    let rate = timeline.sampleRate
    var beds: [BedSound: any EndlessSound] = [:]
    var isWave = false
    for event in timeline.events {
      switch event.kind {
      case .bed(.made(let sound), _, _) where beds[sound] == nil: beds[sound] = sound.endless(at: rate)
      case .breath(_, _, _, _, let tone) where tone.sound == .ocean: isWave = true
      default: break
      }
    }
    self.beds = beds
    self.files = files
    wave =
      isWave
      ? (
        NoiseTexture(band: BreathWave.dark, seed: 0xDA2C, sampleRate: rate),
        NoiseTexture(band: BreathWave.bright, seed: 0xB21D, sampleRate: rate)
      ) : nil
  }
}

extension BedSound {
  /// The sound itself. Beds that meet in a crossfade have seeds of their own, so that they are unrelated.
  fileprivate func endless(at rate: SampleRate) -> any EndlessSound {
    switch self {
    case .brown: NoiseTexture(spectrum: .brown, seed: 0xB20, sampleRate: rate)
    case .pink: NoiseTexture(spectrum: .pink, seed: 0x914, sampleRate: rate)
    case .white: NoiseTexture(spectrum: .white, seed: 0x617, sampleRate: rate)
    case .rain: LayeredSound.rain(seed: 0x2A1, sampleRate: rate)
    case .ocean: LayeredSound.ocean(seed: 0x0CEA, sampleRate: rate)
    case .night: LayeredSound.night(seed: 0x217, sampleRate: rate)
    case .drone: Drone(seed: 0xD20, sampleRate: rate)
    }
  }
}
