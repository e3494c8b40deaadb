import Quantities
import Speech
import Testing

@Suite("The scripted voice")
struct ScriptedVoiceTests {
  private let engine = ScriptedVoice()
  private let voice = VoiceSettings(name: "guide", rate: 120)

  @Test func eachWordTakesItsBeat() throws {
    let text = "Äh, let go — of 3 things 😀!"
    let said = try engine.record(text, voice: voice)
    #expect(Phrases.words(said, of: text) == ["Äh,", "let", "go", "of", "3", "things", "😀!"])
    #expect(said.length == 3.5)
    #expect(said.words.map(\.onset) == (0..<7).map { Seconds(Double($0) / 2) })
    // 7 beats of 0.25 s, to the nearest frame.
    #expect(try engine.record(text, voice: VoiceSettings(name: "guide", rate: 240)).frames == 38_588)
  }

  @Test func theSoundIsSoftAndEveryWordIsHeard() throws {
    let said = try engine.record("one two three", voice: voice)
    #expect(said.samples.allSatisfy { $0.magnitude <= 8_192 })
    for word in 0..<3 {
      let middle = said.samples[word * 11_025 + 4_000..<word * 11_025 + 7_000]
      #expect((middle.map { Int($0.magnitude) }.max() ?? 0) > 6_000)
      #expect(said.samples[word * 11_025].magnitude < 2)
    }
  }

  @Test func sameInSameOutAndEverySettingIsHeard() throws {
    let said = try engine.record("one two three", voice: voice)
    #expect(try ScriptedVoice().record("one two three", voice: voice) == said)
    var others = [said.samples, try engine.record("one two four", voice: voice).samples]
    for other in [
      VoiceSettings(name: "other", rate: 120), VoiceSettings(name: "guide", rate: 121),
      VoiceSettings(name: "guide", rate: 120, pitch: 50), VoiceSettings(name: "guide", rate: 120, range: 50),
    ] { others.append(try engine.record("one two three", voice: other).samples) }
    #expect(Set(others).count == 6)
  }

  @Test func itKnowsEveryVoiceButTheUnknown() throws {
    #expect(try engine.resolve(VoiceSettings(name: "EN-GB+Steph", rate: 99.6)).name == "en-gb+steph")
    #expect(try engine.resolve(VoiceSettings(name: "x", rate: 99.6)).rate == 100)
    #expect(throws: SpeechError.unknownVoice("Unknown+f3", suggestions: ["scripted"])) {
      try engine.record("Hello", voice: VoiceSettings(name: "Unknown+f3"))
    }
    #expect(throws: SpeechError.outOfRange(.rate, value: 20, allowed: 80...450)) {
      try engine.resolve(VoiceSettings(name: "x", rate: 20))
    }
  }

  @Test(arguments: ["", "  \n", "… — !"])
  func withoutAWordThereIsNoSound(text: String) throws {
    #expect(try engine.record(text, voice: voice) == Recording(samples: [], sampleRate: engine.sampleRate, words: []))
  }
}
