import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Where a voice is heard from, and how it sinks")
struct SpeechMannerTests {
  /// A session of forty phrases, a returning one among them, by a voice that sinks.
  private static func session(_ settings: String) -> String {
    "voice guide = en-gb+f4\(settings)\nrepeat 20:\n  \"In.\"\n  \"And let it go, as slowly as you like.\""
  }

  private func manners(_ compiled: Compiled) -> [SpeechManner] {
    compiled.timeline.events.compactMap { event in
      if case .speech(_, _, let manner) = event.kind { manner } else { nil }
    }
  }

  private func voices(_ compiled: Compiled) -> [VoiceSettings] {
    compiled.timeline.events.compactMap { event in
      if case .speech(let number, _, _) = event.kind { compiled.timeline.utterances[number].voice } else { nil }
    }
  }

  @Test func aLinesPlaceGoesBeforeItsVoices() {
    let compiled = Compiled(
      """
      voice guide = en-gb+f4, far
      voice second = en-gb, rate 90 wpm, near
      voice third = en-gb
      "Far."
      "Near." near
      second "Near too."
      second "Far, softly." softly, far
      third "As ever."
      count 1..2 each 3s
      """
    )
    #expect(compiled.diagnostics.isEmpty)
    #expect(manners(compiled).map(\.place) == [.far, .near, .near, .far, .normal, .far, .far])
    #expect(manners(compiled).map(\.gain) == [0, 0, 0, SpeechManner.softly, 0, 0, 0])
  }

  @Test func theVoicesPlaceHoldsForStockPhrasesAndForWordsAtTheTurns() {
    let script = """
      voice guide = en-gb+f4, near
      breath b = in 4s, out 6s
      muscle feet "your feet"
      clench feet
      breathe b for 1 breath, spoken 1 breath
      """
    let found = manners(Compiled(script))
    #expect(found.count >= 4 && found.allSatisfy { $0.place == .near })
  }

  @Test func aPhraseIsSpokenOnceForAllItsPlaces() {
    let compiled = Compiled("\"Let go.\"\n\"Let go.\" near\n\"Let go.\" far, softly")
    #expect(compiled.timeline.utterances.count == 1)
  }

  @Test func placesAreReadInThePrintedTimeline() {
    let compiled = Compiled("\"One.\" near\n\"Two.\" far, softly")
    let text = TimelineText(compiled.timeline, sources: compiled.sources).text
    #expect(text.contains("speech   \"One.\", near\n") && text.contains("speech   \"Two.\", softly, far\n"))
    let events = TimelineDocument(compiled.timeline, sources: compiled.sources).events
    #expect(events.map(\.place) == ["near", "far"] && events.map(\.level) == [nil, -4])
  }

  @Test func aVoiceKeepsItsHeightUnlessAskedToSink() {
    let compiled = Compiled(Self.session(""))
    #expect(Set(voices(compiled)).count == 1 && manners(compiled).allSatisfy { $0 == SpeechManner() })
    #expect(voices(Compiled(Self.session(", sinking 0%"))) == voices(compiled))
  }

  @Test(arguments: [1, 5, 10, 25])
  func ratePitchAndLoudnessFallTogetherAndNeverRise(percent: Int) throws {
    let compiled = Compiled(Self.session(", rate 120 wpm, pitch 42, sinking \(percent)%"))
    let (voices, gains) = (voices(compiled), manners(compiled).map(\.gain))
    #expect(zip(voices, voices.dropFirst()).allSatisfy { $0.rate >= $1.rate && $0.pitch >= $1.pitch })
    #expect(zip(gains, gains.dropFirst()).allSatisfy { $0 >= $1 })
    let (first, last) = (try #require(voices.first), try #require(voices.last))
    #expect(first.rate == 120 && first.pitch == 42 && gains.first == 0)
    #expect(abs(last.rate.value - 120 * (1 - Double(percent) / 100)) <= 0.5)
    #expect(last.pitch == 42 - Double(percent) && first.range == last.range)
    // A quarter less loud, as ears tell it, is 4.2 dB.
    if percent == 25 { #expect(gains.last == -4.2) }
  }

  @Test func aReturningPhraseIsSpokenAtMostSixTimes() {
    let utterances = Compiled(Self.session(", rate 150 wpm, sinking 25%")).timeline.utterances
    #expect(utterances.count { $0.text == "In." } == 6)
  }

  @Test(arguments: [("rate 80 wpm, pitch 3", 80.0, 0.0), ("rate 84 wpm, pitch 20", 80, 0)])
  func aSunkVoiceStaysWithinWhatTheLanguageAllows(settings: String, rate: Double, pitch: Double) throws {
    let last = try #require(voices(Compiled(Self.session(", \(settings), sinking 25%"))).last)
    #expect(last.rate.value == rate && last.pitch == pitch)
  }

  @Test func theListenersVoiceAndPaceHoldAndSinkAsWell() throws {
    var listener = Listener()
    listener.voice = "en-gb+anika"
    listener.pace = 1.2
    listener.pitch = 50
    let found = voices(Compiled(Self.session(", rate 100 wpm, sinking 10%"), listener: listener))
    let (first, last) = (try #require(found.first), try #require(found.last))
    #expect(found.allSatisfy { $0.name == "en-gb+anika" })
    #expect(first.rate == 120 && first.pitch == 50 && last.rate == 108 && last.pitch == 40)
  }

  @Test func onlyTheVoiceThatIsToSinkDoes() {
    let script = """
      voice guide = en-gb+f4
      voice second = en-gb, rate 100 wpm, sinking 20%
      repeat 10:
        "Stay."
        second "Sink."
      """
    let rates = voices(Compiled(script)).map(\.rate)
    #expect(Set(stride(from: 0, to: 20, by: 2).map { rates[$0] }) == [90])
    #expect(rates[1] == 100 && rates[19] == 80)
  }

  @Test(arguments: 0..<40)
  func sinkingChangesNoOrderAndNoWords(seed: UInt64) {
    let script = RandomScript.make(seed: seed)
    let plain = Compiled(script)
    let sinking = Compiled("voice guide = en-gb+steph, rate 110 wpm, sinking 15%\n" + script)
    #expect(sinking.diagnostics.isEmpty && sinking.spoken == plain.spoken)
    // The elastic parts follow the words: with speech of the same length nothing moves.
    #expect(sinking.speech == plain.speech)
    let rates = voices(sinking).map(\.rate)
    #expect(zip(rates, rates.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(voices(Compiled("voice guide = en-gb+steph, rate 110 wpm, sinking 15%\n" + script)).map(\.rate) == rates)
  }

  @Test func firmWordsAreLouderWithALivelierMelodyAndNotSoft() throws {
    let compiled = Compiled("voice guide = en-gb, range 40\n\"Now.\" firmly\n\"Now.\"")
    #expect(manners(compiled).map(\.gain) == [SpeechManner.firmly, 0])
    #expect(voices(compiled).map(\.range) == [60, 40])
    #expect(Compiled("\"Now.\" softly, firmly").codes == ["either-or"])
  }
}
