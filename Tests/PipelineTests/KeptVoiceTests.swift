import Foundation
import Pipeline
import Quantities
import Rendering
import Testing

@Suite("The voice as it is kept")
struct KeptVoiceTests {
  /// Phrases are kept behind the voice's chain. Where this test fails because the chain has changed, old entries must
  /// no longer be found: count up `PhraseCache.version`, then write the new numbers here.
  @Test func aChangeOfTheChainIsAChangeOfTheCache() {
    // A second of a soft vowel.
    let vowel = (0..<22_050).map { frame in
      let time = Double(frame) / 22_050
      let wave = (1...8).reduce(0.0) { $0 + sin(2 * .pi * 140 * Double($1) * time) / Double($1) }
      return Float(0.06 * wave * sin(.pi * time))
    }
    let (clip, loudness) = Clip.treated(vowel, sampleRate: SampleRate(hertz: 22_050))
    let mean = clip.samples.reduce(0.0) { $0 + abs(Double($1)) } / 22_050
    let high = zip(clip.samples, clip.samples.dropFirst()).reduce(0.0) { $0 + abs(Double($1.0 - $1.1)) } / 22_050
    let numbers = [mean, high, loudness.powers.reduce(0, +)].map { Int(($0 * 1e4).rounded()) }
    #expect([PhraseCache.version] + numbers == [2, 776, 46, 1858])
  }
}
