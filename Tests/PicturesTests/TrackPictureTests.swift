import Foundation
import Pictures
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("The picture of a track")
struct TrackPictureTests {
  let drawn: Drawn

  init() throws { drawn = try Drawn(Drawn.everything) }

  @Test(arguments: PictureLayout.allCases)
  func itIsWellFormedAndRefersToNothingOutside(layout: PictureLayout) throws {
    let svg = drawn.svg(layout)
    let document = try SVGDocument(svg)
    let root = try #require(document.elements.last)
    #expect(root.name == "svg" && root.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(root.title == "Everything")
    #expect(document.all("desc").first?.text.contains("0:01 Settle; ") == true)
    let rest = svg.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
    for outside in ["http", "href", "<script", "@import", "<image", "on=\"", "onload", "data:", "<foreignObject"] {
      #expect(!rest.contains(outside), "\(outside)")
    }
  }

  @Test func blocksStandAtTheirFramesAndAreAsHighAsTheirEffort() throws {
    // 5 minutes and more are drawn in rows of a minute, 717.7 px from 38 on.
    let clenches = try SVGDocument(drawn.svg()).all("rect", "clench").filter { !$0.title.isEmpty }
    let events = drawn.timeline.events.filter {
      if case .exercise(.clench, _, _) = $0.kind { true } else { false }
    }
    #expect(events.count == 2)
    var heights: [Double] = []
    for event in events {
      let seconds = Double(event.start.value) / 48_000
      let x = 38 + seconds.truncatingRemainder(dividingBy: 60) / 60 * 717.7
      let first = try #require(clenches.firstIndex { abs(((try? $0.number("x")) ?? 0) - x) < 0.006 })
      // What does not end in its row goes on at the beginning of the next.
      let isCut = x + 5.0 / 60 * 717.7 > 38 + 717.7
      let parts = clenches[first...(isCut ? first + 1 : first)]
      #expect(!isCut || parts.last?.attributes["x"] == "38")
      #expect(abs(try parts.reduce(0) { try $0 + $1.number("width") } - 5.0 / 60 * 717.7) < 0.011)
      heights.append(try clenches[first].number("height"))
    }
    #expect(abs(heights[0] - 2 * heights[1]) < 0.011)
  }

  @Test(arguments: PictureLayout.allCases)
  func everyEventIsInIt(layout: PictureLayout) throws {
    let document = try SVGDocument(drawn.svg(layout))
    let titles = Set(document.elements.map(\.title))
    let rate = drawn.timeline.sampleRate
    for event in drawn.timeline.events {
      let start = Int(rate.seconds(in: event.start).value.rounded())
      let clock = "\(start / 60):\(String(start % 60 + 100).dropFirst()) "
      switch event.kind {
      // Breaths share a curve; its parts are counted below.
      case .breath: continue
      case .speech(_, let text, let manner): #expect(titles.contains(clock + (manner.isSoft ? "(softly) " : "") + text))
      case .section(let title): #expect(titles.contains { $0.hasPrefix(clock + title) })
      default: #expect(titles.contains { $0.hasPrefix(clock) }, "\(event.kind)")
      }
    }
  }

  @Test func everyPhaseIsAPartOfACurve() throws {
    let document = try SVGDocument(drawn.svg())
    // The first of each is that of the key.
    let curves = document.all("path", "breath").dropFirst() + document.all("path", "silent").dropFirst()
    let parts = curves.reduce(0) { sum, curve in
      sum + (curve.attributes["d"] ?? "").count { "CH".contains($0) }
    }
    var expected = 0
    for event in drawn.timeline.events {
      guard case .breath = event.kind else { continue }
      expected += 1 + (event.end.value - 1) / (60 * 48_000) - event.start.value / (60 * 48_000)
    }
    #expect(parts == expected)
  }

  @Test func theSameTimelineGivesTheSameText() throws {
    #expect(drawn.svg() == (try Drawn(Drawn.everything)).svg())
  }

  @Test func aNameHasNoAnswerWhereTheHeadingHas() throws {
    let drawn = try Drawn(
      "title \"For {name}\"\nask name: text = \"\" \"Your name?\"\n\"Hello.\"",
      answers: ["name": "Zebulon"]
    )
    let document = try SVGDocument(drawn.svg())
    #expect(document.elements.last?.title.contains("Zebulon") == false)
    #expect(document.all("text", "h").map(\.text) == ["For Zebulon"])
  }

  @Test(arguments: [
    "\"Ruhe\" <&> 'x' ]]> --> &amp;", "سلام: (استرخاء) 5%", "a\u{0}b\u{1B}[31m\u{7F}\u{FFFE}c", "one\ntwo\tthree\r\n",
    "🌙👩‍👩‍👧‍👦🇩🇪", "\u{202E}drawkcab", "शांति", String(repeating: "a\u{301}\u{301}\u{301}", count: 400),
    String(repeating: "W", count: 3000), "",
  ])
  func hostileWordsStayWords(words: String) throws {
    var timeline = drawn.timeline
    timeline.title = words
    for index in timeline.events.indices {
      switch timeline.events[index].kind {
      case .section: timeline.events[index].kind = .section(title: words)
      case .speech(let number, _, let manner):
        timeline.events[index].kind = .speech(utterance: number, text: words, manner: manner)
      case .exercise(let kind, var part, let effort):
        part.words = words
        timeline.events[index].kind = .exercise(kind, part: part, effort: effort)
      default: break
      }
    }
    for layout in PictureLayout.allCases {
      let document = try SVGDocument(TrackPicture(timeline, name: words, layout: layout).svg)
      #expect(!words.contains("<") || document.elements.contains { $0.title.hasSuffix(words) })
      try PictureTexts.expectRoom(in: document)
    }
  }

  @Test func aStretchIsWholeRows() throws {
    let whole = try SVGDocument(drawn.svg())
    let part = try SVGDocument(drawn.svg(stretch: 70...120))
    let times = part.all("text", "n b").map(\.text)
    #expect(whole.all("text", "n b").count > 5)
    #expect(times == ["1:00"])
    #expect(part.all("text", "l").first?.text.hasPrefix("1:00 to 2:00 of ") == true)
  }

  @Test func aLongTrackKeepsToTwoMegabytes() throws {
    // A whole day: 28 000 phrases and as many breaths.
    let drawn = try Drawn(
      """
      breath quick = in 1.5s, out 1.5s
      breathe quick:
        for part in 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28:
          section "Part {part}":
            repeat 1000:
              "In and out."
              pause 1.79s
      """
    )
    #expect(drawn.timeline.duration > 80_000 && drawn.timeline.events.count > 80_000)
    for layout in PictureLayout.allCases {
      let svg = drawn.svg(layout)
      #expect(svg.utf8.count < 2_000_000)
      #expect(svg.contains("Part 28"))
    }
  }

  @Test func anEmptyTrackHasAPicture() throws {
    let document = try SVGDocument(try Drawn("pause 1s").svg())
    #expect(document.all("text", "n b").map(\.text) == ["0:00"])
  }
}
