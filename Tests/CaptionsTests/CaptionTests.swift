import Captions
import Foundation
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Captions show what is spoken, when it is spoken")
struct CaptionTests {
  @Test func aSentenceIsBrokenAtItsPhrases() throws {
    let text =
      "Perhaps rest one hand on your breastbone, and the other on your stomach, and let your breath come and go as it likes."
    let track = try captioned([line(text, start: 10, length: 8)])
    #expect(
      track.captions.map { $0.lines.joined(separator: " ") } == [
        "Perhaps rest one hand on your breastbone, and the other on your stomach,",
        "and let your breath come and go as it likes.",
      ]
    )
    #expect(track.captions.flatMap(\.lines).allSatisfy { $0.count <= 46 })
    #expect(track.captions[0].lines == ["Perhaps rest one hand on your breastbone,", "and the other on your stomach,"])
  }

  @Test(arguments: [
    "One.", "", "Wort" + String(repeating: "wort", count: 60), String(repeating: "a b, ", count: 80), "… – …",
    "जब आप तैयार हों, कंधों को ढीला छोड़िए, और साँस लीजिए, और फिर धीरे से आराम कीजिए, जितना अच्छा लगे।",
    "请你慢慢地呼吸让身体放松让所有的紧张都离开你的身体让所有的紧张都离开你的身体让所有的紧张都离开你的身体",
    "خذ نفسًا بطيئًا، ودع كتفيك يسترخيان، ثم أخرج الهواء بلطف، كما يناسبك، دون أي عجلة.",
  ])
  func nothingIsLostAndNothingIsLong(text: String) throws {
    let track = try captioned([line(text, start: 1, length: 6)])
    let shown = track.captions.flatMap(\.lines).joined().filter { !$0.isWhitespace }
    #expect(shown == text.filter { !$0.isWhitespace })
    for caption in track.captions {
      #expect((1...2).contains(caption.lines.count) || caption.lines.joined().count > 84)
      #expect(caption.lines.joined().count <= 84 && !caption.lines.contains(""))
    }
  }

  @Test func aPhraseAppearsWithItsFirstWord() throws {
    let text =
      "Perhaps rest one hand on your breastbone, and the other on your stomach, and let your breath come and go as it likes."
    let offset = 73
    var spoken = line(text, start: 10, length: 8)
    spoken.words = [.init(offset: 0, onset: 0), .init(offset: offset, onset: 5.25)]
    #expect(try captioned([spoken]).captions.map(\.start) == [10, 15.25])
    // Without the word's own time it lies between its neighbours.
    spoken.words = [.init(offset: 0, onset: 0), .init(offset: 69, onset: 4), .init(offset: 77, onset: 6)]
    #expect(abs(try captioned([spoken]).captions[1].start.value - 15) < 0.001)
  }

  @Test func shortWordsStayForASecondUnlessOthersFollow() throws {
    let track = try captioned([line("In.", start: 1, length: 0.3), line("Out.", start: 1.5, length: 0.3)])
    #expect(track.captions.map(\.start) == [1, 1.5] && track.captions.map(\.end) == [1.5, 2.5])
  }

  @Test func cuesStandInBracketsWhereNobodySpeaks() throws {
    let timeline = try resolved(
      """
      breath belly = in 4s, out 6s
      muscle feet "both feet"
      "Hello."
      breathe belly for 10s
      clench feet at 50% for 5s, rest 10s:
        cue "Now."
        hold none
        release none
      chime bell
      pause 5s
      """
    )
    let lines = timeline.events.compactMap { event -> SpokenLine? in
      guard case .speech(_, let text, _) = event.kind else { return nil }
      return line(text, start: seconds(event.start), length: seconds(event.length))
    }
    let track = CaptionTrack(
      timeline,
      lines: lines,
      title: "",
      language: "en",
      cueWords: CaptionPhrases(Program.load(SourceText(name: "a", text: ""), world: EmptyWorld()).program)
    )
    let shown = track.captions.flatMap(\.lines)
    #expect(shown.contains("Hello.") && shown.contains("[breathe in]") && shown.contains("[breathe out]"))
    #expect(shown.contains("[clench both feet, 50%]") && shown.contains("[let go]") && shown.contains("[bell]"))
    for (one, next) in zip(track.captions, track.captions.dropFirst()) { #expect(one.end <= next.start) }
    let clench = try #require(timeline.events.first { if case .exercise = $0.kind { true } else { false } })
    let caption = try #require(track.captions.first { $0.lines == ["[clench both feet, 50%]"] })
    #expect(abs((caption.start - seconds(clench.start)).value) < 1.1)
  }

  @Test func sectionsAreChaptersThatFollowOneAnother() throws {
    let timeline = try resolved(
      "section \"One\":\n  pause 4s\nsection \"Two\":\n  section \"Within\":\n    pause 3s\n  pause 2s\npause 1s"
    )
    let track = CaptionTrack(timeline, lines: [], title: "", language: "en")
    #expect(track.chapters.map(\.title) == ["One", "Within"])
    #expect(track.chapters[0].end == track.chapters[1].start && track.chapters[1].end == timeline.duration)
  }

  private func line(_ text: String, start: Seconds, length: Seconds) -> SpokenLine {
    SpokenLine(text: text, start: start, length: length, words: [.init(offset: 0, onset: 0)])
  }

  private func captioned(_ lines: [SpokenLine]) throws -> CaptionTrack {
    let timeline = try resolved("pause 60s")
    return CaptionTrack(timeline, lines: lines, title: "", language: "en")
  }

  private func seconds(_ frames: FrameCount) -> Seconds { SampleRate.track.seconds(in: frames) }
}

@Suite("Caption files")
struct CaptionFormatTests {
  @Test func eachKindIsWrittenAsItsPlayersWantIt() throws {
    var track = CaptionTrack(try resolved("pause 10s"), lines: [], title: "A \"title\"\n[x]", language: "de")
    track.captions = [
      Caption(start: 1.0004, end: 2.5, lines: ["Let <b>go</b> & rest,", "at 1 --> 2"]),
      Caption(start: 3_601.25, end: 3_603, lines: ["Out.\u{2028}"]),
    ]
    track.chapters = [Chapter(start: 0, end: 10, title: "One <two>")]
    #expect(
      CaptionFormat.vtt.text(of: track) == """
        WEBVTT
        Kind: captions
        Language: de

        00:00:01.000 --> 00:00:02.500
        Let &lt;b&gt;go&lt;/b&gt; &amp; rest,
        at 1 --&gt; 2

        01:00:01.250 --> 01:00:03.000
        Out. 

        """
    )
    #expect(
      CaptionFormat.srt.text(of: track) == """
        1
        00:00:01,000 --> 00:00:02,500
        Let <b>go</b> & rest,
        at 1 --> 2

        2
        01:00:01,250 --> 01:00:03,000
        Out. 


        """
    )
    #expect(
      CaptionFormat.lrc.text(of: track) == """
        [ti:A "title" [x]]
        [la:de]
        [length:00:13.00]
        [00:01.00]Let <b>go</b> & rest, at 1 --> 2
        [00:02.50]
        [60:01.25]Out. 
        [60:03.00]

        """
    )
    #expect(CaptionFormat.chapters(of: track).hasSuffix("00:00:00.000 --> 00:00:10.000\nOne &lt;two&gt;\n"))
  }
}

/// A script's timeline, with a voice that takes 0.1 s for each character.
private func resolved(_ script: String) throws -> Timeline {
  let loaded = Program.load(SourceText(name: "test.relax", text: script), world: EmptyWorld())
  let unfolded = Unfolder.unfold(loaded.program, for: Listener())
  let lengths = unfolded.sheet.utterances.map {
    ($0, SampleRate.track.frames(in: Seconds(Double($0.text.count) * 0.1)))
  }
  let resolved = Resolver.resolve(
    unfolded.sheet,
    lengths: SpeechLengths(Dictionary(uniqueKeysWithValues: lengths)),
    length: nil
  )
  let found = loaded.diagnostics.inOrder + unfolded.diagnostics.inOrder + resolved.diagnostics.inOrder
  try #require(found.isEmpty, "\(found.map(\.finding.code))")
  return resolved.timeline
}
