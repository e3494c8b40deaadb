import Foundation
import Testing

@Suite("The example that follows events")
struct FollowerTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: python != nil, "Python is not here")) func itTellsWhatHappensInOrder() throws {
    let folder = try Folder()
    try folder.write(PageCommandTests.script, to: "a.relax")
    let events = try Command.run(["timeline", "a.relax", "--format", "events"], in: folder.url).output
    try folder.write(events, to: "a.events.json")
    let follower = Command.root.appending(path: "docs/events/follow.py").path
    let told = try Command.run(
      URL(filePath: Self.python ?? ""),
      [follower, "a.events.json", "--speed", "0"],
      in: folder.url
    )
    #expect(told.status == 0 && told.messages.isEmpty)
    let lines = told.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains { $0.hasSuffix("# One") } && lines.contains { $0.hasSuffix("Hello.") })
    #expect(lines.contains { $0.hasSuffix("clench your feet at 50 % (feet)") })
    #expect(lines.contains { $0.hasSuffix("in   |                    |") })
    let times = lines.compactMap { line -> Double? in
      let parts = line.prefix { $0 != " " }.split(separator: ":")
      guard parts.count == 2, let minutes = Double(parts[0]), let seconds = Double(parts[1]) else { return nil }
      return minutes * 60 + seconds
    }
    #expect(times.count == lines.count && times == times.sorted())
  }
}
