import Foundation
import Glibc
import Testing

/// A folder with a plan of six tracks of a few seconds, for three listeners.
private struct Desk {
  let folder: Folder

  static let script = """
    ask name: text = ""
    bed brown at -36 dB
    "Hello{, name}."
    pause 0.1s..9s
    """

  init() throws {
    folder = try Folder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "guests"),
      withIntermediateDirectories: true
    )
    for name in ["ana", "ben", "cleo"] { try folder.write("answers: {name: \(name)}", to: "guests/\(name).yaml") }
    try folder.write(Self.script, to: "hi.relax")
    try folder.write("routines: [hi.relax]\nprofiles: guests\nlengths: [6s, 7s]\n", to: "plan.yaml")
  }

  func batch(_ more: [String] = [], plan: String = "plan.yaml") throws -> Command {
    try Command.run(arguments(more, plan: plan), in: folder.url, environment: environment)
  }

  func arguments(_ more: [String] = [], plan: String = "plan.yaml") -> [String] {
    ["batch", plan, "-o", "out", "--care", "off", "--progress", "plain"] + more
  }

  var environment: [String: String] { ["UNCLENCH_CACHE": folder.url.appending(path: "cache").path] }

  func report(_ more: [String] = []) throws -> Command {
    try Command.run(["batch", "report", "out"] + more, in: folder.url)
  }

  /// The bytes of all tracks, by their names.
  func tracks(in name: String = "out") -> [String: Data] {
    let root = folder.url.appending(path: name)
    let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.contains(".") && !$0.hasSuffix(".jsonl") && !$0.hasPrefix(".unclench-batch") }
      .reduce(into: [:]) { $0[$1] = folder.data("\(name)/\($1)") }
  }

  /// The lines of results that tell of a track.
  func lines(_ name: String = "results.jsonl") throws -> [[String: Any]] {
    let text = try String(contentsOf: folder.url.appending(path: "out/\(name)"), encoding: .utf8)
    return try text.split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["track"] == nil ? nil : object
    }
  }
}

@Suite("Many tracks by a plan")
struct BatchTests {
  @Test func makesWhatIsMissingOrHasChangedAndSaysWhy() throws {
    let desk = try Desk()
    let first = try desk.batch()
    #expect(first.status == 0, "\(first.messages)")
    let made = desk.tracks()
    #expect(Set(made.keys.map { $0.split(separator: "/")[0] }) == ["ana", "ben", "cleo"] && made.count == 6)
    #expect(try desk.lines().count == 6)

    let second = try desk.batch()
    #expect(second.messages.contains("0 to make, 6 up to date"), "\(second.messages)")
    #expect(desk.tracks() == made)

    // A listener, a file that is gone, and one that someone has cut.
    try desk.folder.write("answers: {name: Benjamin}", to: "guests/ben.yaml")
    try FileManager.default.removeItem(at: desk.folder.url.appending(path: "out/ana/hi-6s.wav"))
    try desk.folder.write("x", to: "out/ana/hi-7s.wav")
    let third = try desk.batch()
    for words in [
      "4 to make, 2 up to date", "because the profile or an answer has changed: 2 tracks, such as ben/",
      "because its file is not there: ana/hi-6s.wav", "because its file is not whole: ana/hi-7s.wav",
    ] {
      #expect(third.messages.contains(words), "\(third.messages)")
    }
    #expect(desk.tracks()["ana/hi-6s.wav"] == made["ana/hi-6s.wav"])
    #expect(desk.tracks()["ana/hi-7s.wav"] == made["ana/hi-7s.wav"])

    try desk.folder.write(Desk.script.replacing("0.1s", with: "0.2s"), to: "hi.relax")
    #expect(try desk.batch(["--dry-run"]).output.contains("because the script has changed: 6 tracks"))
    try desk.folder.write(Desk.script, to: "hi.relax")
    #expect(try desk.batch(["--dry-run"]).output.contains("0 to make, 6 up to date"))
    let report = try desk.report()
    #expect(
      report.status == 0 && report.output.hasPrefix("6 tracks: 6 made, 0 failed, 0 missing, 0 made twice."),
      "\(report.output)"
    )
  }

  /// Half a line, as a killed run leaves it, is passed over, and the next line stands on its own.
  @Test func aTornLineLosesOnlyItsTrack() throws {
    let desk = try Desk()
    #expect(try desk.batch(["--jobs", "1"]).status == 0)
    let results = desk.folder.url.appending(path: "out/results.jsonl")
    let text = try #require(desk.folder.data("out/results.jsonl"))
    try text.dropLast(40).write(to: results)
    // The file of the torn line is one that nobody knows any more, unless its owner takes it away.
    let refused = try desk.batch()
    #expect(refused.status == 65 && refused.messages.contains("holds a file that no batch of this folder"))
    try FileManager.default.removeItem(at: desk.folder.url.appending(path: "out/cleo/hi-7s.wav"))
    let result = try desk.batch()
    #expect(result.messages.contains("1 to make, 5 up to date"), "\(result.messages)")
    #expect(try desk.report().status == 0)
  }

  @Test func someoneElsesFileIsNotTouched() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      at: desk.folder.url.appending(path: "out/ben"),
      withIntermediateDirectories: true
    )
    try desk.folder.write("mine", to: "out/ben/hi-6s.wav")
    let result = try desk.batch()
    #expect(result.status == 65)
    #expect(result.messages.contains("ben/hi-6s.wav") && result.messages.contains("Move "), "\(result.messages)")
    #expect(desk.tracks() == ["ben/hi-6s.wav": Data("mine".utf8)])
  }

  @Test func allFaultsOfAPlanComeBeforeTheFirstSecond() throws {
    let desk = try Desk()
    try desk.folder.write("pace: fast", to: "broken.yaml")
    try desk.folder.write(
      """
      routines: [hi.relax, hello.relax, notice-and-relase]
      profiles: [guests/ana.yaml, guests/nobody.yaml, broken.yaml]
      lengths: 1s
      languages: en
      answers: {nmae: Ana}
      rows:
        - routine: hi.relax
          name: twice
        - routine: hi.relax
          name: twice
          answers: {rounds: 3}
      """,
      to: "bad.yaml"
    )
    let result = try desk.batch(plan: "bad.yaml")
    #expect(result.status == 65)
    for words in [
      "bad.yaml:1:22: There is no file hello.relax", "bad.yaml:1:35: There is no routine called \"notice-and-relase\"",
      "bad.yaml:2:29: There is no profile guests/nobody.yaml", "broken.yaml:1:7: Here goes a number",
      "The track can't be 1s", "bad.yaml:9:5: 2 tracks would be called twice.wav",
      "bad.yaml:9:5: There is no answer called \"rounds\"", "Nothing was rendered.",
    ] {
      #expect(result.messages.contains(words), "\(words)\n\(result.messages)")
    }
    #expect(!FileManager.default.fileExists(atPath: desk.folder.url.appending(path: "out").path))
    try desk.folder.write("routines: hi.relax\nanswers: {nmae: Ana}", to: "typo.yaml")
    let typo = try desk.batch(plan: "typo.yaml")
    #expect(typo.messages.contains("typo.yaml:2:11: No routine of the plan asks \"nmae\".\n  Did you mean \"name\"?"))
  }

  @Test func partsMakeEachTrackOnceAndTheReportPutsThemTogether() throws {
    let desk = try Desk()
    for part in 1...3 { #expect(try desk.batch(["--shard", "\(part)/3"]).status == 0) }
    let together = try desk.report(["--plan", "plan.yaml", "--format", "json"])
    #expect(together.status == 0, "\(together.messages)")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(together.output.utf8)) as? [String: Any])
    #expect(report["made"] as? Int == 6 && (report["twice"] as? [String])?.isEmpty == true)
    let counts = try (1...3).map { try desk.lines("results-\($0)-of-3.jsonl").count }
    #expect(counts.reduce(0, +) == 6)
    // A plan in another order, and another number of parts, finds all of them there.
    try desk.folder.write("lengths: [7s, 6s]\nprofiles: guests\nroutines: [hi.relax]\n", to: "plan.yaml")
    #expect(try desk.batch(["--shard", "2/2", "--dry-run"]).output.contains(" 0 to make"))
  }

  @Test func aPartThatWasNeverRunIsMissed() throws {
    let desk = try Desk()
    let part = try #require(
      try (1...3).first {
        try desk.batch(["--shard", "\($0)/3", "--dry-run"]).output.contains(" of 6: 0 to make") == false
      }
    )
    #expect(try desk.batch(["--shard", "\(part)/3"]).status == 0)
    let report = try desk.report(["--plan", "plan.yaml"])
    #expect(report.status == 75)
    #expect(report.output.contains("no run has made it"), "\(report.output)")
    #expect(try desk.report().status == 75)
  }

  @Test func aKilledRunGoesOnWhereItWas() throws {
    let desk = try Desk()
    #expect(try desk.batch().status == 0)
    let whole = desk.tracks()
    try FileManager.default.removeItem(at: desk.folder.url.appending(path: "out"))
    for wait in [30_000, 90_000, 150_000, 200_000] {
      let running = try Command.start(
        desk.arguments(["--jobs", "1"]),
        in: desk.folder.url,
        environment: desk.environment
      )
      usleep(useconds_t(wait))
      kill(running.process.processIdentifier, SIGKILL)
      _ = try running.wait()
      for (name, data) in desk.tracks() { #expect(data == whole[name], "\(name)") }
    }
    #expect(try desk.batch().status == 0)
    #expect(desk.tracks() == whole)
    #expect(try desk.report(["--verify"]).status == 0)
  }

  @Test func theMachineStoppingItIsWorthTryingAgain() throws {
    let desk = try Desk()
    for (signal, status) in [(SIGTERM, 75), (SIGINT, 130)] as [(Int32, Int32)] {
      let running = try Command.start(desk.arguments(), in: desk.folder.url, environment: desk.environment)
      usleep(60_000)
      kill(running.process.processIdentifier, signal)
      let result = try running.wait()
      // A machine so quick that all was done is no fault.
      if result.status != 0 { #expect(result.status == status, "\(result.messages)") }
      try? FileManager.default.removeItem(at: desk.folder.url.appending(path: "out"))
    }
  }

  @Test func noAnswerStandsInTheResults() throws {
    let desk = try Desk()
    try desk.folder.write("answers: {name: Zebulon}", to: "guests/ana.yaml")
    #expect(try desk.batch().status == 0)
    let text = String(decoding: try #require(desk.folder.data("out/results.jsonl")), as: UTF8.self)
    #expect(!text.contains("Zebulon"))
    // Nor can it be found by trying: another folder has another secret.
    let codes = try desk.lines().compactMap { ($0["ingredients"] as? [String: Any])?["listener"] as? String }
    try FileManager.default.removeItem(at: desk.folder.url.appending(path: "out"))
    #expect(try desk.batch().status == 0)
    let others = try desk.lines().compactMap { ($0["ingredients"] as? [String: Any])?["listener"] as? String }
    #expect(Set(codes).count == 3 && Set(codes).isDisjoint(with: others))
  }

  @Test(.enabled(if: SmallDisk.isPossible, "needs the right to mount a small disk"))
  func aFullDiskEndsItAndRoomLetsItGoOn() throws {
    let desk = try Desk()
    let disk = try #require(SmallDisk())
    try FileManager.default.createSymbolicLink(
      at: desk.folder.url.appending(path: "out"),
      withDestinationURL: disk.folder.url
    )
    let result = try desk.batch(["--keep-going"])
    #expect(result.status == 75 && result.messages.contains("disk is full"), "\(result.messages)")
    #expect(desk.tracks().isEmpty)
    #expect(try desk.report().status == 75)
  }

  @Test func theExampleOfTheDocumentationIsKindAndWhole() throws {
    let folder = try Folder()
    let script = Command.root.appending(path: "docs/slurm/hello.relax").path
    try folder.write("routines: [\(script)]\nlengths: 30s", to: "plan.yaml")
    let result = try Command.run(["batch", "plan.yaml", "-o", "out", "--dry-run"], in: folder.url)
    #expect(result.status == 0 && result.messages.isEmpty, "\(result.messages)")
  }
}
