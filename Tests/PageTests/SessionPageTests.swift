import Events
import Foundation
import Page
import Testing

@Suite("The page of a track")
struct SessionPageTests {
  /// A session with everything in it that a page shows.
  static func events(title: String = "Evening", words: String = "your feet", line: String = "Let go.") throws
    -> EventsDocument
  {
    let json = try """
    {"format": 1, "title": \(quoted(title)), "language": "en", "direction": "ltr", "seconds": 100,
    "about": "A small session.", "context": "Not while driving.",
    "chapters": [{"start": 1, "end": 40, "title": "Settle", "entry": 1},
      {"start": 40, "end": 100, "title": \(quoted(title)), "entry": 38}],
    "captions": [{"start": 2, "end": 4, "lines": [\(quoted(line))]},
        {"start": 80, "end": 82, "lines": ["When you are ready,", "perhaps in a while,"]},
      {"start": 82.2, "end": 83, "lines": ["open your eyes."]}, {"start": 84, "end": 85, "lines": ["Rest."]}],
    "breaths": [{"start": 10, "end": 14, "phase": "in", "from": 0, "to": 1, "number": 1, "pattern": "belly", "tone": "soft"},
      {"start": 14, "end": 20, "phase": "out", "from": 1, "to": 0, "number": 1, "pattern": "belly", "tone": "soft"},
      {"start": 20, "end": 24, "phase": "in", "from": 0, "to": 1, "number": 2, "pattern": "belly", "tone": "soft"},
      {"start": 24, "end": 30, "phase": "out", "from": 1, "to": 0, "number": 2, "pattern": "belly", "tone": "soft"}],
    "exercises": [{"start": 50, "end": 55, "kind": "clench", "part": "feet", "words": \(quoted(words)),
      "places": ["feet"], "effort": 50}],
    "rests": [{"start": 55, "end": 75, "part": "feet", "words": \(quoted(words)), "places": ["feet"]}],
    "chimes": [{"start": 90, "sound": "bowl"}]}
    """
    return try JSONDecoder().decode(EventsDocument.self, from: Data(json.utf8))
  }

  private static func quoted(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }

  /// Words for all keys: a key's own name, with what may be filled in.
  private static let words = Dictionary(
    uniqueKeysWithValues: SessionPage.wordKeys.map { ($0, "[\($0)]") } + [
      ("clench", "Clench"), ("letGo", "Let go"), ("sheetLength", "Length: {time}"), ("sheetBreath", "Breath: {phases}"),
      ("sheetPhase", "{phase} {number} s"), ("breathIn", "in"), ("breathOut", "out"), ("sheetUntil", "until {time}"),
      ("sheetFree", "own breath"), ("sheetLasts", "{number} s"), ("sheetBowl", "Bowl"),
    ]
  )

  private static func page(_ events: EventsDocument, hasFigure: Bool = true) throws -> String {
    try SessionPage(events, words: words, sound: "./track.mp3", hasFigure: hasFigure)
      .html { "digest\($0.utf8.count)" }
  }

  @Test func nothingIsLeftToFillInAndEveryWordIsThere() throws {
    let page = try Self.page(Self.events())
    #expect(page.contains("<title>Evening</title>") && page.contains("src=\"./track.mp3\""))
    // Comments of the program may hold double braces, but no name of a slot in them.
    #expect(page.matches(of: /\{\{[a-zA-Z.]+\}\}/).isEmpty)
    #expect(page.contains("lang=\"en\" dir=\"ltr\"") && page.contains("Not while driving."))
    for key in SessionPage.wordKeys { #expect(page.contains(Self.words[key] ?? "-"), "\(key)") }
  }

  /// All that the page needs is in it: no address leads elsewhere, and the policy would stop one that did.
  @Test func itNeedsNothingFromElsewhere() throws {
    let page = try Self.page(Self.events()).replacing("http://www.w3.org/2000/svg", with: "")
    for outside in [
      "http://", "https://", "@import", "url(http", "url(//", "<link rel=\"stylesheet", " onclick", " onload",
    ] {
      #expect(!page.contains(outside), "\(outside)")
    }
    #expect(page.contains("default-src 'none'; script-src 'sha256-digest"))
  }

  @Test func theSessionReadsBackFromThePage() throws {
    let page = try Self.page(Self.events(title: "</script><script>alert(1)</script>"))
    let start = try #require(page.range(of: "id=\"session\">")).upperBound
    let end = try #require(page[start...].range(of: "</script>")).lowerBound
    struct Session: Decodable {
      var events: EventsDocument
      var text: [String: String]
    }
    let session = try JSONDecoder().decode(Session.self, from: Data(page[start..<end].utf8))
    #expect(session.events.title == "</script><script>alert(1)</script>" && session.text["clench"] == "Clench")
  }

  @Test(arguments: [
    "<img src=x onerror=alert(1)>", "\" onmouseover=\"x", "</title></style><b>", "&lt;", "{{session}}", "{{text.play}}",
    "line\nbreak \u{202E}and direction", String(repeating: "W", count: 10_000), "نفس",
  ])
  func hostileWordsStayWords(words: String) throws {
    let page = try Self.page(Self.events(title: words, words: words, line: words))
    #expect(!page.contains("<img src=x") && !page.contains("\" onmouseover=\"") && !page.contains("</title></style>"))
    #expect(page.contains(PageText.escaped(words)))
  }

  @Test func theFigureCanBeLeftOff() throws {
    #expect(try Self.page(Self.events()).contains("data-place=\"pelvic-floor\""))
    #expect(try !Self.page(Self.events(), hasFigure: false).contains("data-place=\"pelvic-floor\""))
  }

  /// Every place that events may name can be shown.
  @Test(arguments: BodyPlace.allCases) func theFigureHasEveryPlace(place: BodyPlace) throws {
    #expect(try Self.page(Self.events()).contains("data-place=\"\(place.rawValue)\""))
  }

  @Test func theCueSheetTellsTheSessionInItsOrder() throws {
    let page = try Self.page(Self.events())
    let start = try #require(page.range(of: "<tbody>")).lowerBound
    let rows = page[start...].split(separator: "\n").prefix { $0 != "</table>" }
      .map { $0.replacing(/<[^>]*>/, with: "|").replacing(/\|+/, with: "|") }
    #expect(
      rows == [
        "|", "|0:01| |Settle|", "|0:02|Let go.|", "|0:10|Breath: in 4 s, out 6 s|until 0:30|", "|0:30|own breath|", "|",
        "|", "|0:40| |Evening|", "|0:50|Clench, 50 %, 5 s|your feet|", "|0:55|Let go, 20 s|your feet|",
        "|1:20|When you are ready, perhaps in a while, open your eyes.|", "|1:24|Rest.|", "|1:30|Bowl|",
        "|",
      ]
    )
  }
}
