import AudioFiles
import Foundation
import Testing

@Suite("unclench page")
struct PageCommandTests {
  static let script = """
    title "For {name}"
    ask name: text = "" "Your name?"
    breath belly = in 4s, out 6s
    muscle feet "your feet"
    section "One":
      "Hello{, name}."
      breathe belly for 1 breath
    section "Two":
      clench feet at 50% for 5s, rest 5s

    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    return folder
  }

  @Test func aFolderHoldsThePageAndTheTrackItPlays() throws {
    let folder = try folder()
    let result = try Command.run(["page", "a.relax", "--set", "name=Zebulon"], in: folder.url)
    #expect(result.status == 0 && result.output.isEmpty && result.messages.contains("Open a-page/index.html"))
    #expect(folder.names == ["a-page", "a.relax"])
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "a-page").path).sorted()
    #expect(made == ["index.html", "track.mp3"])
    let page = String(decoding: folder.data("a-page/index.html") ?? Data(), as: UTF8.self)
    #expect(page.contains("src=\"./track.mp3\"") && page.contains("Hello, Zebulon."))
    #expect(page.firstMatch(of: /<title>(.*)<\/title>/)?.1.contains("Zebulon") == false)
    let track = try AudioFileReader(path: folder.url.appending(path: "a-page/track.mp3").path)
    let told = try #require(page.firstMatch(of: /"seconds":([0-9.]+),"title"/)?.1)
    #expect(abs(Double(track.frames.value) / 48_000 - (Double(told) ?? 0)) < 0.1)
  }

  @Test func oneFileHoldsPageAndSound() throws {
    let folder = try folder()
    let result = try Command.run(["page", "a.relax", "-o", "a.html", "--no-figure"], in: folder.url)
    #expect(result.status == 0 && folder.names == ["a.html", "a.relax"])
    let page = String(decoding: folder.data("a.html") ?? Data(), as: UTF8.self)
    let sound = try #require(page.firstMatch(of: /src="data:audio\/mpeg;base64,([^"]+)"/)?.1)
    #expect(Data(base64Encoded: String(sound)).map { $0.count > 50_000 } == true)
    #expect(!page.contains("data-place=\"feet\""))
  }

  @Test func aPageIsWrittenAnewAndOtherThingsStay() throws {
    let folder = try folder()
    #expect(try Command.run(["page", "a.relax", "-o", "out"], in: folder.url).status == 0)
    try folder.write("mine", to: "out/notes.txt")
    let again = try Command.run(["page", "a.relax", "-o", "out/", "--set", "name=Ana"], in: folder.url)
    #expect(again.status == 0 && again.messages.contains("also holds 1 other thing, which stays as before."))
    #expect(folder.data("out/notes.txt") == Data("mine".utf8))
    #expect(String(decoding: folder.data("out/index.html") ?? Data(), as: UTF8.self).contains("Hello, Ana."))
  }

  /// What unclench didn't make is never written over, and nothing is left where nothing could be made.
  @Test(arguments: [
    ("out/index.html", ["-o", "out"], "out/index.html already that unclench didn't make"),
    ("out/track.mp3", ["-o", "out"], "out/track.mp3 already, and no page of unclench's plays it"),
    ("mine.html", ["-o", "mine.html"], "mine.html already that unclench didn't make"),
    ("out", ["-o", "out"], "out is a file, not a folder"),
    ("x", ["-o", "none/out"], "The folder none/out can't be made"),
  ])
  func whatIsSomebodyElsesStays(file: String, arguments: [String], words: String) throws {
    let folder = try folder()
    if file.contains("/") {
      try FileManager.default.createDirectory(at: folder.url.appending(path: "out"), withIntermediateDirectories: true)
    }
    try folder.write("mine", to: file)
    let result = try Command.run(["page", "a.relax"] + arguments, in: folder.url)
    #expect(result.status == 73 && result.messages.contains(words), "\(result.messages)")
    #expect(folder.data(file) == Data("mine".utf8))
    let out = folder.url.appending(path: "out")
    let left = try? FileManager.default.contentsOfDirectory(atPath: out.path)
    #expect(left.map { $0.count <= 1 } ?? true)
  }

  @Test func aTrackThatThePageDoesNotPlayIsSomebodyElses() throws {
    let folder = try folder()
    #expect(try Command.run(["page", "a.relax", "-o", "out", "--format", "opus"], in: folder.url).status == 0)
    try folder.write("mine", to: "out/track.mp3")
    let result = try Command.run(["page", "a.relax", "-o", "out"], in: folder.url)
    #expect(result.status == 73 && folder.data("out/track.mp3") == Data("mine".utf8), "\(result.messages)")
    #expect(try Command.run(["page", "a.relax", "-o", "out", "--format", "opus"], in: folder.url).status == 0)
  }

  @Test(arguments: ["-", "track.mp3", "track.WAV", "track.xhtml"])
  func aPageIsAFolderOrAFileOfHTML(output: String) throws {
    let folder = try folder()
    let result = try Command.run(["page", "a.relax", "-o", output], in: folder.url)
    #expect(result.status == 64 && result.messages.contains("A page goes into a folder"), "\(result.messages)")
    #expect(folder.names == ["a.relax"])
  }

  /// It is known before anything is spoken, so nobody waits for it.
  @Test func aTrackTooLongForOneFileIsRefusedAtOnce() throws {
    let folder = try Folder()
    try folder.write("pause 2h\n", to: "long.relax")
    let result = try Command.run(["page", "long.relax", "-o", "long.html", "--progress", "plain"], in: folder.url)
    #expect(result.status == 64 && result.messages.contains("too large to stand within one page: 122 MB"))
    #expect(!result.messages.contains("Writing") && folder.names == ["long.relax"])
  }

  @Test func whatHasNoTitleIsCounted() throws {
    let folder = try Folder()
    try folder.write("title \"  \"\nsection \"\":\n  pause 2s\nsection \"Rest\":\n  pause 2s\n", to: "a.relax")
    #expect(try Command.run(["page", "a.relax"], in: folder.url).status == 0)
    let page = String(decoding: folder.data("a-page/index.html") ?? Data(), as: UTF8.self)
    #expect(page.contains("<title>Player</title>") && page.contains("\"title\":\"Part 1\""))
    #expect(page.contains("\"title\":\"Rest\""))
  }

  @Test func aScriptWithErrorsLeavesNoFolder() throws {
    let folder = try Folder()
    try folder.write("clench nothing\n", to: "a.relax")
    #expect(try Command.run(["page", "a.relax"], in: folder.url).status == 65)
    #expect(folder.names == ["a.relax"])
  }

  /// The words of the page go with those of the track.
  @Test func thePageSpeaksTheLanguageOfTheTrack() throws {
    let folder = try folder()
    try folder.write("language de\ntitle \"Abend\"\n\"Hallo.\"\n", to: "b.relax")
    #expect(try Command.run(["page", "b.relax"], in: folder.url).status == 0)
    let page = String(decoding: folder.data("b-page/index.html") ?? Data(), as: UTF8.self)
    #expect(page.contains("<html lang=\"de\" dir=\"ltr\"") && !page.contains("Skip this part"))
  }
}
