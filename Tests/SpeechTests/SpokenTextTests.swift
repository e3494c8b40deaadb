import Quantities
import Speech
import Testing

@Suite("What is written is spoken")
struct SpokenTextTests {
  @Test func markupIsSpokenAndNotObeyed() throws {
    let text = #"<break time="5s"/> now <prosody rate="x-slow">go</prosody>"#
    let said = try Phrases.record(text)
    #expect(longestSilence(said) < 1)
    #expect(Phrases.words(said, of: text).starts(with: ["break", "time"]))
    // An unclosed element would have leaked into what comes next.
    _ = try Phrases.record(#"<prosody pitch="+90%">"#)
    #expect(try Phrases.record(text) == said)
  }

  @Test func phonemesAreSpelledAndNotObeyed() throws {
    let said = try Phrases.record("[[h@l@]]")
    #expect(Phrases.words(said, of: "[[h@l@]]") == ["h", "l"])
    #expect(said.length > (try Phrases.record("hello")).length * 1.5)
  }

  @Test func controlCharactersAreSpaces() throws {
    let plain = try Phrases.record("one two three")
    #expect(try Phrases.record("one\0two\nthree") == plain)
    #expect(try Phrases.record("one\ttwo\u{2028}three") == plain)
    // espeak-ng's own commands begin with 1: this one would set the rate to 300.
    #expect(try Phrases.record("\u{1}300S one two") == Phrases.record(" 300S one two"))
  }

  @Test(arguments: ["", " ", "\n\t ", "…", "?!", "—", "\0", "()", "\"…\" - .", "\u{200B}"])
  func withoutAWordThereIsNoSound(text: String) throws {
    let said = try Phrases.record(text)
    #expect(said == Recording(samples: [], sampleRate: SampleRate(hertz: 22_050), words: []))
    #expect(said.length == 0)
    #expect(throws: SpeechError.self) { try Phrases.record(text, VoiceSettings(name: "xx-nowhere")) }
  }

  @Test func emojiAreSpokenByName() throws {
    #expect(try Phrases.record("😀").length > 0.5)
    let text = "Look: 😀 and 🌊, then rest."
    let said = try Phrases.record(text)
    #expect(Phrases.words(said, of: text).contains("😀"))
    #expect(Phrases.words(said, of: text).suffix(2) == ["then", "rest"])
  }

  @Test func oneHundredKilobytesAreSpokenToTheEnd() throws {
    let sentence = "Breathe in, breathe out, and let the day go by. "
    let text = String(repeating: sentence, count: 100_000 / sentence.utf8.count)
    let said = try Phrases.record(text, VoiceSettings(name: "en-gb+steph", rate: 450))
    #expect(said.words.count > 15_000)
    #expect(said.words.last?.word(in: text) == "by")
    #expect(said.length > said.words[said.words.count - 1].onset)
  }

  /// The longest run of samples near zero.
  private func longestSilence(_ recording: Recording) -> Seconds {
    var longest = 0
    var run = 0
    for sample in recording.samples {
      run = sample.magnitude < 16 ? run + 1 : 0
      longest = max(longest, run)
    }
    return recording.sampleRate.seconds(in: FrameCount(longest))
  }
}
