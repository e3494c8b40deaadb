import Foundation
import Quantities
import Signal
import Testing

@Suite("Takes of a person's voice")
struct TakeTests {
  private static let rate = SampleRate(hertz: 48_000)

  /// A hum in syllables of 0.2 s for 1.6 s, in a room that rustles, with 0.5 s of it before and 0.7 s behind.
  private static func take(noise: Decibels, hum: Decibels = -200, offset: Float = 0, level: Double = 0.2) -> [Float] {
    var state: UInt32 = 7
    let (before, words, count) = (24_000, 76_800, 134_400)
    return (0..<count).map { frame in
      state = state &* 1_664_525 &+ 1_013_904_223
      // An even spread has a third of its peak's power.
      var value = (Double(state >> 8) / Double(1 << 23) - 1) * 3.0.squareRoot() * noise.amplitude
      value += 2.0.squareRoot() * hum.amplitude * sin(2 * .pi * 50 * Double(frame) / 48_000)
      if frame >= before, frame < before + words {
        let time = Double(frame - before) / 48_000
        value += level * (0.2 + 0.8 * abs(sin(.pi * time / 0.2))) * sin(2 * .pi * 150 * time)
      }
      return Float(value) + offset
    }
  }

  @Test(arguments: [-200.0, -80, -60, -50, -40])
  func areTrimmedToTheirWordsHoweverTheRoomRustles(noise: Double) throws {
    let bounds = try #require(TakeTrim.bounds(of: Self.take(noise: Decibels(noise)), sampleRate: Self.rate))
    // 15 ms of pad, and frames of 20 ms.
    #expect((22_300...24_000).contains(bounds.lowerBound), "\(bounds)")
    #expect((100_800...102_600).contains(bounds.upperBound), "\(bounds)")
  }

  @Test func areTrimmedAlikeWithAHumAnOffsetAndAtAnyLevel() throws {
    for samples in [
      Self.take(noise: -70, hum: -50), Self.take(noise: -70, offset: 0.05), Self.take(noise: -95, level: 0.004),
    ] {
      let bounds = try #require(TakeTrim.bounds(of: samples, sampleRate: Self.rate))
      #expect((22_300...24_000).contains(bounds.lowerBound), "\(bounds)")
      #expect((100_800...102_600).contains(bounds.upperBound), "\(bounds)")
    }
  }

  @Test func areKeptWholeWhereTheyWereCutClosely() {
    let samples = Array(Self.take(noise: -70)[22_000..<102_000])
    #expect(TakeTrim.bounds(of: samples, sampleRate: Self.rate) == 0..<80_000)
  }

  @Test func haveNoWordsInSilenceNoiseOrAClick() {
    var click = Self.take(noise: -70, level: 0)
    for frame in 60_000..<60_200 { click[frame] = 0.5 }
    let silence = [Float](repeating: 0, count: 48_000)
    for samples in [[], [0.5], silence, Self.take(noise: -30, level: 0), Self.take(noise: -70, level: 0), click] {
      #expect(TakeTrim.bounds(of: samples, sampleRate: Self.rate) == nil)
    }
  }

  @Test func keepAShortSoundThatBelongsToAWord() throws {
    var samples = Self.take(noise: -70)
    // The closing "t", 120 ms behind the vowel.
    for frame in 106_560..<108_480 { samples[frame] += frame.isMultiple(of: 2) ? 0.05 : -0.05 }
    let bounds = try #require(TakeTrim.bounds(of: samples, sampleRate: Self.rate))
    #expect((108_480...110_300).contains(bounds.upperBound), "\(bounds)")
  }

  @Test(arguments: [-70.0, -50, -40])
  func tellHowFarTheWordsLieAboveTheNoise(noise: Double) throws {
    let quality = TakeQuality(Self.take(noise: Decibels(noise)), sampleRate: Self.rate)
    let clearance = try #require(quality.clearance)
    // The words have a power of -20.9 dB: 0.2²/2 times the mean of (0.2 + 0.8 |sin|)².
    #expect(abs(clearance.value - (-20.9 - noise)) < 1.5, "\(clearance)")
    #expect(abs(quality.level.value + 20.9) < 1.5 && quality.hum == nil)
  }

  @Test func knowTheMainsFromARustle() {
    #expect(TakeQuality(Self.take(noise: -70, hum: -60), sampleRate: Self.rate).hum == 50)
    #expect(TakeQuality(Array(Self.take(noise: -70)[22_000..<102_000]), sampleRate: Self.rate).clearance == nil)
  }
}
