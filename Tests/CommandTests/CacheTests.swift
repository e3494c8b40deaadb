import Foundation
import Glibc
import Testing

@Suite("Speech that is kept for later runs")
struct CacheTests {
  private let folder: Folder
  private let cacheFolder: Folder

  init() throws {
    folder = try Folder()
    cacheFolder = try Folder()
    try folder.write(RenderTests.short, to: "feet.relax")
  }

  private var cache: String { cacheFolder.url.path }

  private var phrases: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: cache + "/phrases")) ?? []).filter { $0.utf8.count == 64 }
  }

  private func render(_ arguments: [String] = [], cache: String) throws -> (bytes: Data?, messages: String) {
    let result = try Command.run(
      ["render", "feet.relax", "-o", "track.wav", "--progress", "none"] + arguments,
      in: folder.url,
      environment: ["UNCLENCH_CACHE": cache]
    )
    #expect(result.status == 0, "\(result.messages)")
    defer { try? FileManager.default.removeItem(at: folder.url.appending(path: "track.wav")) }
    return (folder.data("track.wav"), result.messages)
  }

  @Test func theTrackIsTheSameWithTheCacheOffEmptyFullAndDamaged() throws {
    let off = try render(cache: "off")
    #expect(off.bytes != nil)
    #expect(try render(cache: cache) == off)
    let count = phrases.count
    #expect(count > 2)
    #expect(try render(cache: cache) == off)
    #expect(phrases.count == count)
    for (index, name) in phrases.enumerated() {
      let file = URL(filePath: "\(cache)/phrases/\(name)")
      let bytes = try Data(contentsOf: file)
      try (index.isMultiple(of: 2) ? bytes.prefix(bytes.count / 2) : Data(bytes.reversed())).write(to: file)
    }
    #expect(try render(cache: cache) == off)
    #expect(try render(cache: cache) == off)
    #expect(phrases.count == count)
  }

  @Test func withoutACacheNothingIsKept() throws {
    #expect(try render(["--no-cache"], cache: cache) == render(cache: "off"))
    #expect(cacheFolder.names.isEmpty)
  }

  @Test func aCacheThatWasAskedForAndCannotBeIsToldOnceAndTheWorkGoesOn() throws {
    let file = try folder.url.appending(path: folder.write("", to: "file")).path
    let off = try render(cache: "off")
    let told = try render(cache: file)
    #expect(told.bytes == off.bytes)
    #expect(
      told.messages == "unclench: UNCLENCH_CACHE is \(file), and nothing can be kept there. Going on without it.\n"
    )
    // Nobody asked for this one.
    let quiet = try Command.run(
      ["check", "feet.relax"],
      in: folder.url,
      environment: ["UNCLENCH_CACHE": "", "XDG_CACHE_HOME": file]
    )
    #expect(quiet.status == 0 && quiet.messages.hasPrefix("No errors"))
  }

  @Test(
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a small disk: run as root, outside of a container")
  )
  func aFullDiskIsNoTrouble() throws {
    let disk = try #require(SmallDisk())
    let words = (1...8).map { "\"This is sentence number \($0), and it goes on, and on, and on, for quite a while.\"" }
    try folder.write(words.joined(separator: "\n"), to: "feet.relax")
    let off = try render(cache: "off")
    // It holds a third of the sentences.
    #expect(try render(cache: disk.folder.url.path) == off)
    #expect(try render(cache: disk.folder.url.path) == off)
  }

  @Test func manyAtOnceShareOneSecretAndOneTruth() throws {
    let running = try (0..<4).map { number in
      try Command.start(
        ["render", "feet.relax", "-o", "\(number).wav"],
        in: folder.url,
        environment: ["UNCLENCH_CACHE": cache]
      )
    }
    for command in running { #expect(try command.wait().status == 0) }
    let tracks = (0..<4).map { folder.data("\($0).wav") }
    #expect(tracks[0] != nil && Set(tracks).count == 1)
    #expect(try render(cache: "off").bytes == tracks[0])
    let count = phrases.count
    #expect(try render(cache: cache).bytes == tracks[0])
    #expect(phrases.count == count)
  }

  @Test func killedInTheMiddleItLeavesWholePhrasesOnly() throws {
    let words = (1...40).map { "\"This is sentence number \($0).\"" }
    try folder.write(words.joined(separator: "\n"), to: "long.relax")
    let running = try Command.start(
      ["check", "long.relax"],
      in: folder.url,
      environment: ["UNCLENCH_CACHE": cache]
    )
    while phrases.count < 3, running.process.isRunning { usleep(1_000) }
    kill(running.process.processIdentifier, SIGKILL)
    #expect(try running.wait().status == 128 + SIGKILL)
    let all = try FileManager.default.contentsOfDirectory(atPath: cache + "/phrases")
    #expect(Set(all).subtracting(phrases) == ["secret", "tally"])
    let (kept, none) = try (
      Command.run(["timeline", "long.relax"], in: folder.url, environment: ["UNCLENCH_CACHE": cache]),
      Command.run(["timeline", "long.relax"], in: folder.url)
    )
    #expect(kept.status == 0 && kept.output == none.output)
    #expect(phrases.count == 40)
  }
}
