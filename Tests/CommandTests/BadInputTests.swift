import Foundation
import Glibc
import Testing

@Suite("What bad input gets")
struct BadInputTests {
  /// A script with one fault, and words that must be in the message.
  static let faults: [(script: String, place: String, words: [String])] = [
    ("clnch feet for 5s", ":1:1:", ["I don't know the cue \"clnch\"", "Did you mean \"clench\"?"]),
    ("muscle feet \"x\"\nclench foot for 5s", ":2:8:", ["no muscle called \"foot\"", "Did you mean \"feet\"?"]),
    ("breath belly = in 4s, out 6s\nbreathe bely for 1m", ":2:9:", ["no breath called \"bely\"", "\"belly\""]),
    ("pause 4kg", ":1:8:", ["unit \"kg\"", "4s or 2m30s"]),
    ("pause 50%", ":1:7:", ["a time", "not a percentage"]),
    ("section \"A\":\n\tpause 4s", ":2:1:", ["a tab", "two spaces"]),
    ("\"Breathe in.", ":1:1:", ["no closing quote"]),
    ("", ": error:", ["is empty"]),
    ("breath b = in 0s, out 6s\nbreathe b for 1m", ":1:15:", ["0s is out of range", "0.5s"]),
    ("muscle feet \"x\"\nclench feet at 300%", ":2:16:", ["300% is out of range", "The most is 100%"]),
    ("voice guide = en-gb+stef\n\"Hello.\"", ":1:15:", ["no voice \"en-gb+stef\"", "en-gb+steph"]),
    ("language xx\n\"Hello.\"", ":1:10:", ["speaks no language called \"xx\"", "such as en, de or pt-br"]),
    (
      "language english\n\"Hello.\"", ":1:10:", ["no language called \"english\"", "Write its short name: language en"]
    ),
  ]

  @Test(arguments: faults.indices)
  func aScriptWithAFaultIsRefused(index: Int) throws {
    let (script, place, words) = Self.faults[index]
    let folder = try Folder()
    try folder.write(script, to: "bad.relax")
    try folder.write("old", to: "track.wav")
    for command in [["render", "bad.relax", "-o", "track.wav"], ["check", "bad.relax"], ["timeline", "bad.relax"]] {
      let result = try Command.run(command, in: folder.url)
      #expect(result.status == 65)
      #expect(result.messages.contains("bad.relax" + place), "\(result.messages)")
      for word in words { #expect(result.messages.contains(word), "\(result.messages)") }
    }
    #expect(folder.data("track.wav") == Data("old".utf8))
    #expect(folder.names == ["bad.relax", "track.wav"])
  }

  @Test func allErrorsComeInOneRun() throws {
    let folder = try Folder()
    try folder.write("pause 4\nbed purple\n\"Hello {nam}.\"\nclench feet\nchime gong\n", to: "bad.relax")
    let result = try Command.run(["check", "bad.relax"], in: folder.url)
    for line in 1...5 { #expect(result.messages.contains("bad.relax:\(line):"), "\(result.messages)") }
    #expect(result.messages.contains("There are 5 errors."))
  }

  @Test func findingsComeAsJSONToo() throws {
    let folder = try Folder()
    try folder.write("pause 4\n", to: "bad.relax")
    let result = try Command.run(["check", "bad.relax", "--format", "json"], in: folder.url)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let findings = object?["findings"] as? [[String: Any]]
    #expect(findings?.first?["code"] as? String == "missing-unit")
    #expect(findings?.first?["line"] as? Int == 1 && findings?.first?["column"] as? Int == 7)
    #expect(result.status == 65 && result.messages.isEmpty)
  }

  @Test(arguments: [
    (["render", "nowhere.relax"], 66, "There is no file nowhere.relax"),
    (["render", "goood.relax"], 66, "Did you mean good.relax?"),
    (["render", "clench-and-notise"], 66, "Did you mean \"clench-and-notice\"?"),
    (["render", "./folder.relax"], 66, "is a folder"),
    (["render", "large.relax"], 65, "1048576 (1 MiB) at most"),
    (["render", "latin.relax"], 65, "latin.relax:2:5: error"),
    (["render", "good.relax", "-o", "no/such/track.wav"], 73, "There is no folder"),
    (["render", "good.relax", "-o", "folder.relax"], 64, "\".relax\" is not known"),
    (["render", "good.relax", "-o", "sub"], 73, "is a folder"),
    (["render", "good.relax", "-o", "track.mp5"], 64, "\".mp5\" is not known"),
    (["render", "good.relax", "--bits", "12"], 64, "write 16, 24 or float"),
    (["render", "good.relax", "--bits", "x"], 64, "write 16, 24 or float"),
    (["render", "good.relax", "--jobs", "-1"], 64, "write a number from 1 to 256"),
    (["render", "good.relax", "--jobs", "x"], 64, "write a number from 1 to 256"),
    (["check", "good.relax", "--seed", "x"], 64, "write a whole number from 0 on"),
    (["check", "good.relax", "--seed", "-1"], 64, "write a whole number from 0 on"),
    (["render", "good.relax", "--set", "name"], 64, "write name=answer, such as --set rounds=3"),
    (["render", "good.relax", "--fit", "5"], 64, "such as 5m for minutes or 5s for seconds"),
    (["render", "good.relax", "--fit", "abc"], 64, "write a time with its unit, such as 15m"),
    (["check", "good.relax", "--fit", "50%"], 64, "write a time with its unit, such as 15m"),
    (["check", "good.relax", "--fit", "0s"], 64, "more than 0s, and 24h at most"),
    (["picture", "good.relax", "--from", "3"], 64, "such as 3m for minutes or 3s for seconds"),
    (["check", "good.relax", "--dump", "tree", "--format", "json"], 64, "--dump prints text only"),
    (["timeline", "good.relax", "--diff", "good.relax", "--format", "json"], 64, "--diff prints text only"),
    (["render", "good.relax", "--set", "nane=Ana"], 65, "no answer called \"nane\""),
    (["render"], 64, "Missing"),
    (["rendr", "good.relax"], 64, "rendr"),
  ])
  func whatCannotBeDoneIsSaidClearly(arguments: [String], status: Int, word: String) throws {
    let folder = try Folder()
    try folder.write("ask name: text = \"\" \"Who?\"\n\"Hello.\"", to: "good.relax")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "folder.relax"),
      withIntermediateDirectories: true
    )
    try FileManager.default.createDirectory(at: folder.url.appending(path: "sub"), withIntermediateDirectories: true)
    try folder.write(String(repeating: "# comment\n", count: 210_000), to: "large.relax")
    try (Data("# caf\n\"caf".utf8) + Data([0xE9]) + Data("\"\n".utf8)).write(
      to: folder.url.appending(path: "latin.relax")
    )
    let before = folder.names
    let result = try Command.run(arguments, in: folder.url)
    #expect(result.status == Int32(status), "\(result.messages)")
    #expect(result.messages.contains(word), "\(result.messages)")
    #expect(folder.names == before)
  }

  @Test func anInterruptedRenderingLeavesTheOldTrackAndNoLitter() throws {
    let folder = try Folder()
    try folder.write("breath b = in 4s, out 6s\nbed pink\nbreathe b for 4h", to: "long.relax")
    try folder.write("old", to: "track.wav")
    for number in [SIGINT, SIGTERM, SIGKILL] {
      let running = try Command.start(["render", "long.relax", "-o", "track.wav"], in: folder.url)
      Thread.sleep(forTimeInterval: 0.6)
      #expect(running.process.isRunning)
      kill(running.process.processIdentifier, number)
      let result = try running.wait()
      #expect(result.status == (number == SIGKILL ? 128 + SIGKILL : 130))
      if number != SIGKILL { #expect(result.messages.contains("Stopped. Nothing was written.")) }
      #expect(folder.data("track.wav") == Data("old".utf8))
      #expect(folder.names == ["long.relax", "track.wav"])
    }
  }

  @Test func aTrackTooLargeForItsPlaceIsRefusedAndLeavesNothing() throws {
    let folder = try Folder()
    try folder.write("bed pink\npause 60s", to: "long.relax")
    try folder.write("old", to: "track.wav")
    // A limit on the size of files is known beforehand.
    let limited = "ulimit -f 2000; exec \"$0\" render long.relax -o track.wav --care off"
    let shell = URL(filePath: "/bin/sh")
    let result = try Command.run(shell, ["-c", limited, Command.executable.path], in: folder.url)
    #expect(result.status == 74, "\(result.messages)")
    #expect(result.messages.contains("no file may be larger than") && !result.messages.contains("ftruncate"))
    #expect(folder.data("track.wav") == Data("old".utf8))
    #expect(folder.names == ["long.relax", "track.wav"])
  }

  @Test func aMissingLibraryOfRoutinesIsSaid() throws {
    let folder = try Folder()
    let environment = ["UNCLENCH_LIBRARY": folder.url.appending(path: "nowhere").path]
    let result = try Command.run(["render", "clench-and-notice"], in: folder.url, environment: environment)
    #expect(result.status == 66)
  }
}
