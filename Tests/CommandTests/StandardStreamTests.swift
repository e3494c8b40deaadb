import Foundation
import Testing
import unclench

@Suite("Streams that are closed, full or odd")
struct StandardStreamTests {
  /// Runs a line of shell in which `$U` is the command. The scripts are too small to be kind, so care is off.
  private func shell(_ line: String, in folder: Folder, environment: [String: String] = [:]) throws -> Command {
    let all = environment.merging(["U": Command.executable.path]) { $1 }
    let line = ["render", "check", "timeline"].reduce(line) {
      $0.replacing("$U \($1)", with: "$U \($1) --care off")
    }
    return try Command.run(URL(filePath: "/bin/bash"), ["-c", line], in: folder.url, environment: all)
  }

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("\"Hello.\"", to: "a.relax")
    try folder.write("\"Hello.\"", to: "plain")
    try FileManager.default.createDirectory(at: folder.url.appending(path: "sub"), withIntermediateDirectories: true)
    return folder
  }

  @Test(arguments: ["2>&-", "2>/dev/full", "0<&- 1>&- 2>&-"])
  func theTrackIsTheSameWhereMessagesCannotBeWritten(streams: String) throws {
    let folder = try folder()
    let result = try shell("$U render a.relax -o a.wav; $U render a.relax -o b.wav \(streams)", in: folder)
    #expect(result.status == 0, "\(result.messages)")
    #expect(folder.data("a.wav") != nil && folder.data("a.wav") == folder.data("b.wav"))
  }

  @Test(arguments: ["timeline a.relax", "check a.relax --format json", "routines"], [">/dev/full", ">&-"])
  func outputThatCannotBeWrittenIsAFailure(arguments: String, stream: String) throws {
    let result = try shell("$U \(arguments) \(stream)", in: folder())
    #expect(result.status == 74)
    #expect(result.messages.contains("The output can't be written"), "\(result.messages)")
  }

  @Test func aReaderWhoLeavesEndsItWithoutAWord() throws {
    let result = try shell("$U routines | true; exit ${PIPESTATUS[0]}", in: folder())
    #expect(result.messages.isEmpty)
    // Where the writing came first, nothing was wrong.
    #expect([0, 141].contains(result.status))
  }

  @Test(arguments: [
    ("$U check <(cat a.relax)", 0, "No errors"), ("$U check plain", 0, "No errors"),
    ("$U check - <sub", 66, "is a folder"), ("$U check - <&-", 66, "no standard input"),
    ("$U check /dev/zero", 65, "1048576 (1 MiB) at most"), ("$U check sub", 66, "sub is a folder"),
    ("$U check $'./a\\e[31m\\xc2\\x9b.relax'", 66, "a\u{FFFD}[31m\u{FFFD}.relax"),
    ("$U routines", 66, "UNCLENCH_LIBRARY is /no/such/folder"),
    ("$U check other", 66, "UNCLENCH_LIBRARY is /no/such/folder"),
  ])
  func scriptsAreReadFromWhateverHoldsThem(line: String, status: Int32, word: String) throws {
    let result = try shell(line, in: folder(), environment: ["UNCLENCH_LIBRARY": "/no/such/folder"])
    #expect(result.status == status)
    #expect(result.messages.contains(word), "\(result.messages)")
    #expect(!result.messages.contains("\u{1B}") && !result.messages.contains("\u{9B}"))
  }

  @Test func aSignalThatIsIgnoredStaysIgnored() throws {
    let folder = try folder()
    try folder.write("bed pink\npause 20m", to: "long.relax")
    let line = "trap '' HUP; $U render long.relax -o a.wav & sleep 0.3; kill -HUP $!; wait $!"
    let result = try shell(line, in: folder)
    #expect(result.status == 0, "\(result.messages)")
    #expect(folder.names.contains("a.wav"))
  }

  @Test func aCheckLeavesNothingInTheHomeFolder() throws {
    let (folder, home) = (try folder(), try Folder())
    let result = try shell("ulimit -f 30000; $U check a.relax", in: folder, environment: ["HOME": home.url.path])
    #expect(result.status == 0 && home.names.isEmpty, "\(home.names)")
    #expect(result.messages.hasPrefix("No errors"), "\(result.messages)")
  }

  @Test(arguments: [1, 5, 12, 20, 29, 30, 40, 60, 80, 200])
  func theMovingLineIsShorterThanTheTerminal(width: Int) {
    for name in ["Speaking 1234 sentences", "Listening to 1:02:03", "Writing 0:04"] {
      for share in [0, 0.5, 1] {
        let text = ProgressLine(name: name, share: share).text(width: width)
        #expect(text.count < width)
        #expect(text.contains("[") == (width >= 30 && width > name.count + 14))
      }
      #expect(ProgressLine(name: name, share: nil).text(width: width).count < width)
    }
    let half = ProgressLine(name: "Writing 0:04", share: 0.5)
    #expect(half.text(width: nil) == "Writing 0:04  [############------------] 50 %")
    #expect(half.text(width: 29) == "Writing 0:04  50 %")
  }
}
