import Foundation
import Testing

@Suite("What lies beside a track")
struct BesideTests {
  @Test func eventsAndPageAreThoseOfTheTrack() throws {
    let folder = try Folder()
    try folder.write(PageCommandTests.script, to: "a.relax")
    let arguments = ["render", "a.relax", "-o", "my track's #1.mp3", "--events", "--page"]
    let result = try Command.run(arguments, in: folder.url)
    #expect(result.status == 0 && result.messages.contains("Beside it: my track's #1.events.json, my track's #1.html"))
    #expect(folder.names == ["a.relax", "my track's #1.events.json", "my track's #1.html", "my track's #1.mp3"])
    let printed = try Command.run(["timeline", "a.relax", "--format", "events"], in: folder.url).output
    #expect(folder.data("my track's #1.events.json") == Data(printed.utf8))
    let page = String(decoding: folder.data("my track's #1.html") ?? Data(), as: UTF8.self)
    #expect(page.contains("src=\"./my%20track%27s%20%231.mp3\""))
  }

  @Test func aPageOfSomebodyElsesStays() throws {
    let folder = try Folder()
    try folder.write(PageCommandTests.script, to: "a.relax")
    try folder.write("mine", to: "a.html")
    let result = try Command.run(["render", "a.relax", "--page"], in: folder.url)
    #expect(result.status == 73 && result.messages.contains("a.html already that unclench didn't make"))
    #expect(folder.names == ["a.html", "a.relax"] && folder.data("a.html") == Data("mine".utf8))
  }

  @Test func aDiscreetPageHasNoTitles() throws {
    let folder = try Folder()
    try folder.write("title \"Zebra\"\nabout \"Stripes.\"\nsection \"Hooves\":\n  pause 2s\n", to: "a.relax")
    let result = try Command.run(["page", "a.relax", "--discreet"], in: folder.url)
    #expect(result.status == 0 && folder.names == ["a.relax", "track-page"])
    let page = String(decoding: folder.data("track-page/index.html") ?? Data(), as: UTF8.self)
    #expect(page.contains("<title>Track</title>") && page.contains("Part 1"))
    for word in ["Zebra", "Stripes", "Hooves"] { #expect(!page.contains(word), "\(word)") }
  }
}
