import Quantities
import Speech
import Testing

@Suite("Word times")
struct WordTimeTests {
  @Test(arguments: [
    "Let go, and then, soften. One hundred and 25 of the self-care's — 😀 don't rush.", "…and rest",
    "Ça va: naïve café, 3.5 km.",
    "Äpfel\u{301} und e\u{301}te", "5 4 3 2 1", "A. B. C.", "“Quoted” words", "1,234,567 and -5 °C",
  ])
  func wordsRiseInTextAndTimeWithinTheRecording(text: String) throws {
    let said = try Phrases.record(text)
    #expect(!said.words.isEmpty)
    for word in said.words {
      #expect(!word.range.isEmpty && word.word(in: text) != nil)
      #expect(word.onset >= 0 && word.onset < said.length)
    }
    for (word, next) in zip(said.words, said.words.dropFirst()) {
      #expect(word.range.upperBound <= next.range.lowerBound)
      #expect(word.onset < next.onset)
    }
  }

  @Test func aPlainSentenceHasAllItsWords() throws {
    let said = try Phrases.record(Phrases.calm)
    #expect(Phrases.words(said, of: Phrases.calm) == ["Let", "your", "shoulders", "soften", "and", "breathe"])
    #expect(said.words[0].onset == 0)
  }

  @Test(arguments: ["Rest, come", "Rest, perhaps", "Rest, quiet", "Rest, two"])
  func theSilenceOfAnUnvoicedSoundIsNotYetItsWord(text: String) throws {
    let said = try Phrases.record(text)
    let onset = said.sampleRate.frames(in: try #require(said.words.last).onset).value
    let peak = try #require(said.samples.map { Int($0.magnitude) }.max())
    // Within 5 ms it can be heard.
    let heard = try #require(said.samples[onset...].firstIndex { Int($0.magnitude) > peak / 500 })
    #expect(heard - onset < 110)
  }

  @Test func anOnsetIsWhereTheWordIsHeard() throws {
    // After the comma there is a pause, and the next word's onset lies at its end.
    let said = try Phrases.record("Rest, now")
    let onset = said.sampleRate.frames(in: try #require(said.words.last).onset).value
    func loudest(_ range: Range<Int>) -> Int { said.samples[range].map { Int($0.magnitude) }.max() ?? 0 }
    #expect(loudest(onset - 1_100..<onset - 110) < 30)
    #expect(loudest(onset..<onset + 2_205) > 300)
  }
}
