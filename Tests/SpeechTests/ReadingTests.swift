import Quantities
import Testing

import Speech

@Suite("Signs are read as people say them")
struct ReadingTests {
  @Test(arguments: [
    ("en", "Rest for 5 s.", "Rest for 5 seconds."),
    ("en", "1 min, 2 min", "one minute, 2 minutes"),
    ("en", "5–10 s", "5 to 10 seconds"),
    ("en", "4-7-8 breathing", "4, 7, 8 breathing"),
    ("en", "3,5 cm and 3.5 cm", "3.5 centimetres and 3.5 centimetres"),
    ("en", "At 7:05, or 7:00, or 12:30.", "At 7 oh 5, or 7 o'clock, or 12 30."),
    ("en", "1/2 of it, ½ of it, 3/4", "one half of it, one half of it, three quarters"),
    ("en", "6/min, 2x, 3 × 4", "6 per minute, 2 times, 3 × 4"),
    ("en", "e.g. this, etc.", "for example this, et cetera."),
    ("en", "No. 5 is here. No. Yes.", "number 5 is here. No. Yes."),
    ("en", "1st, 1,000, 1.2.3 and a-5", "1st, 1,000, 1.2.3 and a-5"),
    ("en", "you & me, B&B", "you and me, B&B"),
    ("en", "20 °C or 20°", "20 degrees Celsius or 20 degrees"),
    ("de", "1 s, 3.5 s, z. B. 10 min. lang", "eine Sekunde, 3,5 Sekunden, zum Beispiel 10 Minuten lang"),
    ("de", "12:30 Uhr, 7:00", "12 Uhr 30, 7 Uhr"),
    ("fr", "p. ex. 1 h, 5–10 s", "par exemple une heure, 5 à 10 secondes"),
    ("es", "1 min; 20-30 s", "un minuto; 20 a 30 segundos"),
    ("pt", "2 h, 3 h", "duas horas, 3 horas"),
    ("it", "1 h e 30 min, ecc.", "un'ora e 30 minuti, eccetera."),
    ("nl", "bijv. 1 u, nr. 3", "bijvoorbeeld één uur, nummer 3"),
    (
      "pl", "1 s, 2 s, 3 s, 5 s, 12 s, 22 s, 2,5 s",
      "jedna sekunda, dwie sekundy, 3 sekundy, 5 sekund, 12 sekund, 22 sekundy, 2,5 sekundy"
    ),
    ("tr", "%50, 50%, 10 dk", "yüzde 50, yüzde 50, 10 dakika"),
    ("hi", "5 min, 7:05", "5 मिनट, 7 बजकर 5 मिनट"),
    ("sv", "5 s", "5 s"),
    ("en", "I need 5, m is a letter, 5 minds", "I need 5, m is a letter, 5 minds"),
  ])
  func aTextIsRead(language: String, written: String, spoken: String) {
    #expect(read(written, in: language).text == spoken)
  }

  @Test func everyScalarKnowsWhatItStandsFor() throws {
    let written = "For 5 s, softly"
    let reading = read(written, in: "en")
    let scalars = Array(written.unicodeScalars)
    func origin(of word: String) throws -> String {
      let start = try #require(reading.text.range(of: word))
      let offset = reading.text.unicodeScalars.distance(from: reading.text.startIndex, to: start.lowerBound)
      let range = try #require(reading.written(offset..<offset + word.unicodeScalars.count))
      return String(String.UnicodeScalarView(scalars[range]))
    }
    #expect(try origin(of: "seconds") == "5 s")
    #expect(try origin(of: "softly") == "softly")
    #expect(reading.written(0..<0) == nil && reading.written(0..<99) == nil)
  }

  @Test func aPronunciationIsReadInPlaceOfItsWord() {
    let letters = Wording("Hello, Ana.", pronunciations: [.init(range: 7..<10, sound: .letters("Ahna"))])
    #expect(TextReader.read(letters, words: nil, readsPhonemes: true).text == "Hello, Ahna.")
    let phonemes = Wording("Hello, Ana.", pronunciations: [.init(range: 7..<10, sound: .phonemes("'an@"))])
    #expect(TextReader.read(phonemes, words: nil, readsPhonemes: true).text == "Hello, [['an@]].")
    #expect(TextReader.read(phonemes, words: nil, readsPhonemes: false).text == "Hello, Ana.")
  }

  @Test func bracketsInATextNeverBecomePhonemes() throws {
    let wording = Wording("Ana [[han@]]", pronunciations: [.init(range: 0..<3, sound: .phonemes("'an@"))])
    let reading = TextReader.read(wording, words: nil, readsPhonemes: true)
    #expect(reading.text == "[['an@]] [ [han@]]")
    #expect(reading.written(9..<12) == 4..<6)
  }

  private func read(_ written: String, in language: String) -> SpokenText {
    TextReader.read(Wording(written), words: ReadingWords.of(language), readsPhonemes: true)
  }
}

@Suite("Pronunciations are heard")
struct PronunciationTests {
  @Test func lettersSoundLikeTheTextTheySpell() throws {
    let engine = try EspeakEngine()
    let wording = Wording("Hello, Ana.", pronunciations: [.init(range: 7..<10, sound: .letters("Ahna"))])
    let said = try engine.record(wording, voice: Phrases.steph)
    let spelled = try engine.record("Hello, Ahna.", voice: Phrases.steph)
    #expect(said.samples == spelled.samples)
    #expect(Phrases.words(said, of: wording.text) == ["Hello", "Ana"])
  }

  @Test func phonemesAreObeyedAndLeadBackToTheirWord() throws {
    let engine = try EspeakEngine()
    // The phonemes of "soft" in place of a word that sounds otherwise.
    let wording = Wording("Go Xylophones now", pronunciations: [.init(range: 3..<13, sound: .phonemes("s'0ft"))])
    let said = try engine.record(wording, voice: Phrases.steph)
    let plain = try engine.record("Go soft now", voice: Phrases.steph)
    #expect(abs(said.length.value - plain.length.value) < 0.06)
    #expect(Phrases.words(said, of: wording.text).contains("Xylophones"))
    let spelled = try engine.record("Go Xylophones now", voice: Phrases.steph)
    #expect(abs(said.length.value - spelled.length.value) > 0.15)
  }

  @Test func aReadUnitHasItsWordTime() throws {
    let said = try Phrases.record("Rest for 5 s, softly.")
    #expect(Phrases.words(said, of: "Rest for 5 s, softly.") == ["Rest", "for", "5 s", "softly"])
  }
}
