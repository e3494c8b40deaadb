import Foundation
import Quantities
import Signal
import Testing

@Suite("The sound of a tone")
struct TimbreTests {
  static let timbres: [(name: String, timbre: Timbre, pitch: Double)] = [
    ("soft", .soft, 165), ("glass", .glass, 330), ("bowl", .bowl, 147), ("hum", .hum, 131), ("tension", .tension, 98),
  ]

  private func tone(_ timbre: Timbre, _ from: Double, _ to: Double, length: Int, level: Decibels = -30) -> GlidingTone {
    GlidingTone(
      from: Hertz(from),
      to: Hertz(to),
      length: FrameCount(length),
      partials: timbre.partials(from: Hertz(from), to: Hertz(to), loudness: level, sampleRate: .track),
      attack: 100,
      release: 100,
      sampleRate: .track
    )
  }

  @Test(arguments: timbres.indices)
  func itsLoudnessIsTheOneAskedForAtBothEndsOfAGlide(index: Int) {
    let (_, timbre, pitch) = Self.timbres[index]
    for pitch in [pitch, pitch * 4 / 3] {
      let tone = tone(timbre, pitch, pitch, length: 480_000)
      let signal = Stereo.rendered([480_000]) { tone.add(to: $0, $1, from: $2, count: $3) }
      #expect(abs(Referee(left: signal.left, right: signal.right).integrated.value + 30) < 0.15)
    }
  }

  @Test(arguments: timbres.indices)
  func everyPartialFollowsTheGlide(index: Int) {
    let (_, timbre, pitch) = Self.timbres[index]
    let (length, end) = (192_000, pitch * 4 / 3)
    let tone = tone(timbre, pitch, end, length: length, level: -10)
    let signal = Stereo.rendered(Stereo.oddSplit(of: length)) { tone.add(to: $0, $1, from: $2, count: $3) }
    let partials = timbre.partials(from: Hertz(pitch), to: Hertz(end), loudness: -10, sampleRate: .track)
    let growth = log(end / pitch) / Double(length)
    var worst = 0.0
    for frame in stride(from: 200, to: length - 200, by: 37) {
      let turns = pitch / 48_000 * expm1(growth * Double(frame)) / growth
      let expected = partials.reduce(0) { sum, partial in
        let share = Double(frame) / Double(length)
        let amplitude = partial.startAmplitude + (partial.endAmplitude - partial.startAmplitude) * share
        let shimmer = partial.shimmer.rate.value * Double(frame) / 48_000 + partial.shimmer.phase
        return sum + amplitude * (1 + partial.shimmer.depth * sin(2 * .pi * shimmer))
          * sin(2 * .pi * partial.ratio * turns)
      }
      worst = max(worst, abs(Double(signal.left[frame]) - expected))
    }
    // 70 dB below the tone: its slow changes go in steps of 64 frames.
    #expect(worst < 1e-4)
  }

  @Test(arguments: timbres.indices)
  func itIsTheSameForAnySplit(index: Int) {
    let (_, timbre, pitch) = Self.timbres[index]
    let tone = tone(timbre, pitch, pitch * 1.2, length: 30_000)
    let whole = Stereo.rendered([30_000]) { tone.add(to: $0, $1, from: $2, count: $3) }
    #expect(whole == Stereo.rendered(Stereo.oddSplit(of: 30_000)) { tone.add(to: $0, $1, from: $2, count: $3) })
    let late = Stereo.rendered([5000]) { tone.add(to: $0, $1, from: $2 + 12_345, count: $3) }
    #expect(late.left[...] == whole.left[12_345..<17_345])
  }

  @Test(arguments: timbres.indices)
  func itsAmplitudeHardlyWavers(index: Int) {
    // No beats: within any second the level stays within a decibel, and over 20 s within three.
    let (_, timbre, pitch) = Self.timbres[index]
    let tone = tone(timbre, pitch, pitch, length: 960_000)
    let signal = Stereo.rendered([960_000]) { tone.add(to: $0, $1, from: $2, count: $3) }
    let levels = stride(from: 4800, to: 950_000, by: 4800).map { start in
      10 * log10(signal.left[start..<start + 4800].reduce(0) { $0 + Double($1) * Double($1) })
    }
    #expect((levels.max() ?? 0) - (levels.min() ?? 0) < 2)
    #expect(zip(levels, levels.dropFirst(10)).allSatisfy { abs($0 - $1) < 1.3 })
  }

  @Test func theHumKeepsItsMouthWhileItsPitchMoves() {
    // The partial nearest to the resonance at 260 Hz is lifted most.
    func levels(_ pitch: Double) -> [Double] {
      let partials = Timbre.hum.partials(from: Hertz(pitch), to: Hertz(pitch), loudness: 0, sampleRate: .track)
      return zip(partials, Timbre.hum.parts).map { 20 * log10($0.startAmplitude) - $1.level.value }
    }
    let (low, high) = (levels(131), levels(174.7))
    #expect(low[1] - low[0] > 3)
    #expect(high[0] - low[0] > low[1] - low[0] - 4 && high[1] - high[0] < low[1] - low[0])
  }
}

@Suite("The breathing wave")
struct BreathWaveTests {
  private func wave(_ from: Double, _ to: Double, length: Int = 192_000) -> BreathWave {
    BreathWave(from: from, to: to, length: FrameCount(length), gain: 0.1, attack: 96_000, release: 48_000)
  }

  @Test func itsGainsAreThoseOfItsFadesAndFullness() {
    let wave = wave(0, 1)
    for frame in stride(from: 0, to: 192_000, by: 1001) {
      let fade = Fade.level(at: Double(frame) / 96_000) * Fade.level(at: Double(191_999 - frame) / 48_000)
      let angle = (0.05 + 0.85 * Double(frame) / 192_000) * .pi / 2
      let gains = wave.gains(at: frame)
      #expect(abs(Double(gains.dark) - 0.1 * fade * cos(angle)) < 1e-5)
      #expect(abs(Double(gains.bright) - 0.1 * fade * sin(angle)) < 1e-5)
      #expect(abs(wave.level(at: frame) - 0.1 * fade) < 1e-5)
    }
    #expect(wave.level(at: 0) == 0 && wave.level(at: 191_999) == 0)
    #expect(wave.level(at: -1) == 0 && wave.level(at: 192_000) == 0)
  }

  @Test func itIsTheTwoNoisesWithTheseGainsForAnySplit() {
    let (dark, bright) = (NoiseTexture(band: BreathWave.dark, seed: 1), NoiseTexture(band: BreathWave.bright, seed: 2))
    let wave = wave(0.5, 1, length: 40_000)
    func render(_ blocks: [Int]) -> Stereo {
      Stereo.rendered(blocks) { left, right, frame, count in
        wave.add(to: left, right, from: frame - 77, at: 5000 + frame, count: count, dark: dark, bright: bright)
      }
    }
    let whole = render([40_200])
    #expect(whole == render(Stereo.oddSplit(of: 40_200)))
    #expect(whole.left[...77].allSatisfy { $0 == 0 } && whole.left[40_076...].allSatisfy { $0 == 0 })
    let ones = [Float](repeating: 1, count: 1024)
    ones.withUnsafeBufferPointer { ones in
      guard let one = ones.baseAddress else { return }
      let darkOnly = Stereo.rendered([1024]) { dark.add(to: $0, $1, at: 25_000 + $2, count: $3, gain: one) }
      let brightOnly = Stereo.rendered([1024]) { bright.add(to: $0, $1, at: 25_000 + $2, count: $3, gain: one) }
      for frame in 0..<1024 {
        let gains = wave.gains(at: 20_000 - 77 + frame)
        let expected = darkOnly.left[frame] * gains.dark + brightOnly.left[frame] * gains.bright
        #expect(abs(whole.left[20_000 + frame] - expected) < 1e-6)
      }
    }
  }
}
