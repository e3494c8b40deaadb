import Foundation
import Rendering
import Testing
import Timing

@Suite("Speech above everything else")
struct SpeechMarginTests {
  /// For each utterance of a mastered track, how far it is above all that sounds beside it, in dB, K-weighted.
  private func margins(_ script: String) throws -> [(words: String, margin: Double)] {
    let timeline = Rendered.timeline(script)
    let rendered = try RenderedStems(timeline, Rendered.SyllableClips(timeline))
    let others = Stem.allCases.filter { $0 != .voice }
    return timeline.events.compactMap { event in
      guard case .speech(_, let words, _) = event.kind else { return nil }
      let range = event.start.value..<event.end.value
      let voice = rendered.stems[.voice].powers(range)
      let most = voice.max() ?? 0
      let sounding = voice.filter { $0 >= most / 100 }
      let speech = sounding.reduce(0, +) / Double(sounding.count)
      let beside = others.reduce(0) { $0 + rendered.stems[$1].powers(range).reduce(0, +) } / Double(voice.count)
      return (words, 10 * log10(speech / (beside + 1e-15)))
    }
  }

  @Test func itIsTwelveDecibelsInTheFoundingRoutine() throws {
    let margins = try margins(try foundingRoutine())
    #expect(margins.contains { $0.words == "Keep breathing." })
    for (words, margin) in margins { #expect(margin >= 12, "\(words)") }
    // Nor is everything else hushed: where least is beside them, the words stand no further out than they need to.
    #expect(margins.map(\.margin).min() ?? 0 < 18)
  }

  @Test(arguments: [
    // Everything at once, at its loudest.
    """
    breath belly = in 4s, out 6s
    muscle feet "your feet"
    bed brown at -20 dB
    breathe belly for 1m:
      clench feet at 100% for 20s, rest 10s:
        hold:
          "Keep breathing, with a tone and a tone and a bed beside these words."
          "And once more, softly." softly
    """,
    // Words over a chime that still rings.
    "bed pink at -20 dB\nchime bowl at -12 dB\n\"Notice how the sound fades away.\"\n\"Let it.\" softly\npause 10s",
    // Few words over tones that are raised to make up the loudness.
    "breath belly = in 4s, out 6s\nbreathe belly for 10m:\n  pause 2m2s\n  \"In.\"\n  pause 4m2s\n  \"Hello there.\" softly",
  ])
  func itIsTwelveDecibelsWhateverSoundsBeside(script: String) throws {
    for (words, margin) in try margins(script) { #expect(margin >= 12, "\(words)") }
  }

  @Test func tonesGiveWayAndReturn() throws {
    let script = """
      muscle feet "your feet"
      clench feet at 100% for 20s, rest 5s:
        cue none
        hold:
          pause 11s
          "12345678901234567890"
        release none
      """
    let rendered = try Rendered(script, isMastered: false, voice: 0)
    let other = try Rendered(script.replacing("\"12345678901234567890\"", with: "pause 2s"), isMastered: false)
    // The clench is from 1 s, the words in it from 12.9 s to 14.9 s.
    #expect(rendered.level(13.1, 14.7) < other.level(13.1, 14.7) - 4)
    #expect(rendered.level(13.1, 14.7) > other.level(13.1, 14.7) - 6)
    #expect(abs(rendered.level(17.5, 18.5) - other.level(17.5, 18.5)) < 0.1)
    #expect(abs(rendered.level(11, 12) - other.level(11, 12)) < 0.1)
  }

  @Test func softWordsAreFourDecibelsBelowTheRest() throws {
    let plain = try Rendered("\"12345678901234567890\"", isMastered: false)
    let soft = try Rendered("\"12345678901234567890\" softly", isMastered: false)
    #expect(abs(plain.level(1.1, 2.9) - soft.level(1.1, 2.9) - 4) < 0.01)
  }

  @Test func noPacerSoundsWithTonesOff() throws {
    let script = "tones none\nbreath b = in 4s, out 6s\nbreathe b for 2 breaths"
    #expect(try Rendered(script).left.allSatisfy { $0 == 0 })
  }
}
