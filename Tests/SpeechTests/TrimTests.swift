import Foundation
import Quantities
import Speech
import Testing

@Suite("Recordings begin and end with their sound")
struct TrimTests {
  private let rate = SampleRate(hertz: 22_050)

  @Test(arguments: ["Hush.", "Peace", "Stay here, and breathe…", "Thin", "Ah!", "Shh", "Zoom", "f", "Let go; "])
  func theFirstAndLastTenMillisecondsAreHeard(text: String) throws {
    for name in ["en-gb+steph", "en-gb+anika", "en-us+f3", "en-gb+whisper", "de"] {
      let samples = try Phrases.record(text, VoiceSettings(name: name)).samples
      let peak = try #require(samples.map(\.magnitude).max())
      let heard = samples.indices.filter { samples[$0].magnitude > peak / 500 }
      #expect(try #require(heard.first) < 220)
      #expect(try #require(heard.last) >= samples.count - 220)
      // No edge clicks: both begin and end at rest.
      #expect(samples[0] == 0 && samples[samples.count - 1] == 0)
    }
  }

  @Test func silenceGoesAndFaintStartsAndBreathStay() {
    // 0.1 s of silence, 30 ms at -50 dB, 0.2 s of tone, 0.1 s at -50 dB, 0.3 s of silence.
    let faint = tone(30, frames: 662)
    let breath = tone(30, frames: 2_205)
    let samples = zeros(2_205) + faint + tone(10_000, frames: 4_410) + breath + zeros(6_615)
    let (kept, removed) = SoundTrim(sampleRate: rate).trim(samples)
    let sound = 662 + 4_410 + 2_205
    #expect((2_205 - 140...2_205 - 100).contains(removed.value))
    #expect((sound + 100...sound + 140).contains(kept.count))
    #expect(Array(kept[100..<kept.count - 100]) == Array(samples[(removed.value + 100)...].prefix(kept.count - 200)))
  }

  @Test func silenceOnlyBecomesNothing() {
    let trim = SoundTrim(sampleRate: rate)
    #expect(trim.trim([9_000]).samples == [0])
    #expect(trim.trim(zeros(5_000)).samples.isEmpty)
    #expect(trim.trim(tone(3, frames: 5_000)).samples.isEmpty)
    #expect(trim.trim([]).samples.isEmpty)
  }

  @Test func soundUpToTheEdgesIsFadedThere() {
    let (kept, removed) = SoundTrim(sampleRate: rate).trim([Int16](repeating: .min, count: 1_000))
    #expect(kept.count == 1_000 && removed == 0)
    #expect(kept[22..<912].allSatisfy { $0 == .min })
    #expect(kept[0] == 0 && kept[999] == 0)
    #expect(kept[0..<22] == kept[0..<22].sorted(by: >)[...] && kept[912...] == kept[912...].sorted()[...])
  }

  private func zeros(_ frames: Int) -> [Int16] { [Int16](repeating: 0, count: frames) }

  private func tone(_ peak: Double, frames: Int) -> [Int16] {
    (0..<frames).map { Int16((peak * cos(2 * .pi * 441 * Double($0) / 22_050)).rounded()) }
  }
}
