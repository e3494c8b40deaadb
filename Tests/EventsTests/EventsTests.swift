import Captions
import Events
import Foundation
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Events tell what happens and when")
struct EventsTests {
  /// A script of the usual kinds of things, with speech of the same length for each character.
  private static let script = """
    title "A small session"
    breath belly = in 4s, out 6s
    muscle hand "your {side} hand"
    muscle face-and-neck "your face and neck"
    section "Settle":
      "Find a place where you are at ease."
    breathe belly:
      section "Hands":
        "The hands are next."
        clench left hand at 50% for 5s, rest 12s:
          cue "When you are ready, make a fist."
          hold "Keep breathing."
          release "And let go."
      section "Face":
        pause 3s
        imagine face-and-neck for 6s, rest 8s:
          cue "Imagine your face growing wide."
          hold none
          release none
    section "Return":
      chime bell
      "Let your own breath come back."
    """

  private static func events(_ script: String = script) throws -> (document: EventsDocument, timeline: Timeline) {
    let (program, read) = Program.load(SourceText(name: "test.relax", text: script), world: EmptyWorld())
    let (sheet, found) = Unfolder.unfold(program, for: Listener())
    #expect((read.inOrder + found.inOrder).allSatisfy { $0.severity != .error })
    let lengths = sheet.utterances.map { ($0, SampleRate.track.frames(in: Seconds(Double($0.text.count) * 0.05))) }
    let resolved = Resolver.resolve(sheet, lengths: SpeechLengths(Dictionary(uniqueKeysWithValues: lengths)))
    let timeline = resolved.timeline
    let rate = timeline.sampleRate
    let lines = timeline.events.compactMap { event -> SpokenLine? in
      guard case .speech(_, let text, _) = event.kind else { return nil }
      return SpokenLine(
        text: text,
        start: rate.seconds(in: event.start),
        length: rate.seconds(in: event.length),
        words: []
      )
    }
    let captions = CaptionTrack(timeline, lines: lines, title: timeline.title, language: sheet.language)
    return (EventsDocument(timeline, captions: captions, about: sheet.about, context: sheet.context), timeline)
  }

  @Test func everythingThatHappensIsThere() throws {
    let (events, timeline) = try Self.events()
    #expect(events.title == "A small session" && events.seconds == timeline.duration.value)
    #expect(events.chapters.map(\.title) == ["Settle", "Hands", "Face", "Return"])
    #expect(events.captions.first?.lines == ["Find a place where you are at ease."])
    #expect(events.exercises.map(\.kind) == ["clench", "imagine"])
    #expect(events.exercises.map(\.places) == [[.hands], [.face, .neck]])
    #expect(events.exercises.map(\.side) == [.left, nil] && events.exercises.map(\.effort) == [50, nil])
    #expect(events.exercises[0].words == "your left hand")
    #expect(events.rests.map(\.places) == [[.hands], [.face, .neck]])
    #expect(zip(events.exercises, events.rests).allSatisfy { $0.end == $1.start })
    #expect(events.chimes.map(\.sound) == ["bell"])
    #expect(events.about == nil && events.context == nil)
  }

  @Test func theBreathIsWithoutGapsWhileItIsPaced() throws {
    let breaths = try Self.events().document.breaths
    try #require(breaths.count > 4)
    for (one, next) in zip(breaths, breaths.dropFirst()) {
      #expect(one.end == next.start && one.to == next.from)
    }
    #expect(breaths.map(\.phase).prefix(2) == ["in", "out"] && breaths[0].from == 0 && breaths[0].to == 1)
  }

  /// Who lands there hears nobody in the middle of a word, and meets a breath at its beginning where one is paced.
  @Test func aJumpLandsAtAGentlePlace() throws {
    let events = try Self.events().document
    for chapter in events.chapters {
      let entry = chapter.entry
      #expect(!events.captions.contains { $0.start < entry && entry < $0.end }, "\(chapter.title)")
      #expect(!events.exercises.contains { $0.start < entry && entry < $0.end }, "\(chapter.title)")
      let words = events.captions.first { $0.start >= chapter.start }
      #expect(entry <= words?.start ?? .infinity && abs(entry - chapter.start) <= 6, "\(chapter.title)")
    }
    let starts = Set(events.breaths.filter { $0.phase == "in" }.map(\.start))
    #expect(starts.contains(events.chapters[2].entry))
  }

  @Test(arguments: [
    ("feet", [BodyPlace.feet]), ("foot", [.feet]), ("upper-arm", [.upperArms]), ("arms", [.upperArms, .forearms]),
    ("face-and-neck", [.face, .neck]), ("hand_and_forearm", [.hands, .forearms]), ("Pelvic-Floor", [.pelvicFloor]),
    ("my-tummy", [.belly]), ("", []), ("glow", []), ("schultern", []),
  ])
  func aMuscleIsFoundByItsName(muscle: String, places: [BodyPlace]) {
    #expect(BodyPlace.places(of: muscle) == places)
  }

  /// Every muscle that the phrasebook knows can be shown.
  @Test(arguments: StockPhrases.muscleNames) func everyUsualMuscleHasAPlace(muscle: String) {
    #expect(!BodyPlace.places(of: muscle).isEmpty)
  }

  @Test func theTextIsJSONThatReadsBack() throws {
    let events = try Self.events().document
    let again = try JSONDecoder().decode(EventsDocument.self, from: Data(events.text().utf8))
    #expect(try again.text() == events.text() && events.direction == "ltr")
  }

  @Test func aScriptWithoutChaptersOrBreathHasEmptyLists() throws {
    let events = try Self.events("\"Hello.\"\npause 5s").document
    #expect(events.chapters.isEmpty && events.breaths.isEmpty && events.exercises.isEmpty)
  }

  @Test(arguments: [("de", "ltr"), ("ar", "rtl"), ("he", "rtl")])
  func theDirectionIsThatOfTheLanguage(language: String, direction: String) throws {
    #expect(try Self.events("language \(language)\n\"Hello.\"").document.direction == direction)
  }
}

/// A world without scripts to use.
private struct EmptyWorld: ScriptWorld {
  func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText {
    throw UnusableScript("there is no such file")
  }
}
