import Foundation
import Quantities
import Speech
import Testing

/// espeak-ng remembers what it said; nothing of that may be heard. (Two processes are compared by hand: a second one
/// would need an executable of its own.)
@Suite("Fresh state for every utterance")
struct FreshStateTests {
  private static let others = ["en-us+f3", "de", "fr+croak", "en-gb+whisper", "en-gb+steph"]

  @Test func aPhraseSoundsTheSameAfterTwoHundredOthers() throws {
    let engine = try EspeakEngine()
    let first = try engine.record(Phrases.calm, voice: Phrases.steph)
    for number in 0..<200 {
      let voice = VoiceSettings(
        name: Self.others[number % Self.others.count],
        rate: WordsPerMinute(Double(80 + number))
      )
      _ = try engine.record("Phrase number \(number), said before.", voice: voice)
    }
    #expect(try engine.record(Phrases.calm, voice: Phrases.steph) == first)
    #expect(try EspeakEngine().record(Phrases.calm, voice: Phrases.steph) == first)
  }

  @Test(arguments: ["en-gb+croak", "en-gb+whisper", "en-gb+steph", "en-us"])
  func twoOrdersGiveTheSameSounds(name: String) throws {
    let engine = try EspeakEngine()
    let voice = VoiceSettings(name: name)
    let texts = (1...8).map { "Breathe in for \($0), and out for \($0 + 2)." }
    let forwards = try texts.map { try engine.record($0, voice: voice) }
    let backwards = try texts.reversed().map { try engine.record($0, voice: voice) }
    #expect(forwards == backwards.reversed())
    #expect(Set(forwards.map(\.samples)).count == texts.count)
  }

  @Test func threadsTakeTurnsAndHearTheSame() async throws {
    let engine = try EspeakEngine()
    let alone = try (0..<8).map { try engine.record("Turn \($0).", voice: Phrases.steph) }
    let together = try await withThrowingTaskGroup(of: (Int, Recording).self) { group in
      for turn in 0..<64 {
        group.addTask { (turn % 8, try engine.record("Turn \(turn % 8).", voice: Phrases.steph)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 64)
    #expect(together.allSatisfy { alone[$0.0] == $0.1 })
  }

  @Test func aFailureLeavesTheEngineUsable() throws {
    let engine = try EspeakEngine()
    #expect(throws: SpeechError.self) { try engine.record("Hello.", voice: VoiceSettings(name: "en-gb+nobody")) }
    #expect(throws: SpeechError.self) { try EspeakEngine(libraryNamed: "libc.so.6") }
    #expect(try engine.record(Phrases.calm, voice: Phrases.steph).samples.isEmpty == false)
  }
}
