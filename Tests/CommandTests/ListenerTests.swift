import Foundation
import Testing
import Timing

@Suite("Answers, profiles and lengths")
struct ListenerTests {
  static let script = """
    title "For {name}"
    ask name: text = "" "Who?"
    ask rounds: number = 2 in 1..4 "How many rounds?"
    breath square = in 4s, hold 4s, out 4s, rest 4s
    muscle feet "your feet"
    muscle hand "your {side} hand"
    voice guide = en-gb+steph, rate 90 wpm
    section "Feet":
      "Now the feet{, name}."
      clench feet at 100% for 5s, rest 20s..30s
    section "Hand":
      "Now the hand."
      clench dominant hand at 100% for 5s, rest 20s..30s
    breathe square for 1m
    pause 1s..30s
    """

  private func events(_ arguments: [String], in folder: Folder) throws -> [TimelineDocument.Event] {
    let result = try Command.run(["timeline", "a.relax", "--format", "json"] + arguments, in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    return try JSONDecoder().decode(TimelineDocument.self, from: Data(result.output.utf8)).events
  }

  @Test func aProfileChangesWordsPartsEffortHoldsAndHand() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    try folder.write(
      "answers: {name: Ana, favourite: blue}\nwords: {hand: my fist}\nleave-out: [feet]\neffort: 50%\nno-holds: yes\nleft-handed: yes\n",
      to: "ana.yaml"
    )
    let plain = try events([], in: folder)
    let own = try events(["--profile", "ana.yaml"], in: folder)
    #expect(
      plain.contains { $0.text == "Now the feet." } && !own.contains { $0.text?.hasPrefix("Now the feet") == true }
    )
    #expect(own.filter { $0.kind == "section" }.map(\.text) == ["Hand"])
    #expect(own.filter { $0.kind == "clench" }.map(\.effort) == [50])
    #expect(own.filter { $0.kind == "clench" }.map(\.words) == ["left my fist"])
    #expect(plain.contains { $0.phase == "hold" } && !own.contains { $0.phase == "hold" })
  }

  @Test func theCommandLineGoesBeforeTheProfile() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    try folder.write("answers: {name: Ana}\nvoice: en-gb+anika\n", to: "ana.yaml")
    let own = try events(["--profile", "ana.yaml", "--set", "name=Bo", "--voice", "de+f3"], in: folder)
    #expect(own.contains { $0.text == "Now the feet, Bo." && $0.voice == "de+f3" })
  }

  @Test func nothingOfTheListenerIsInTheTracksMetadata() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let result = try Command.run(
      ["render", "a.relax", "--set", "name=Xanthippe", "--progress", "none"],
      in: folder.url
    )
    #expect(result.status == 0)
    let track = try #require(folder.data("a.wav"))
    #expect(track.range(of: Data("Xanthippe".utf8)) == nil)
  }

  @Test func aProfileIsMadeByQuestions() throws {
    let folder = try Folder()
    let answers = "Ana \"A\"\nmy floor\n\n0.9\nbuttocks, Return\n50%\nmaybe\nyes\nno\n"
    let result = try Command.run(
      ["profile", "new", "ana.yaml"],
      in: folder.url,
      input: Data(answers.utf8),
      environment: ["UNCLENCH_LIBRARY": try folder.smallLibrary()]
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages.contains("Please answer yes or no."))
    let text = String(decoding: folder.data("ana.yaml") ?? Data(), as: UTF8.self)
    for line in [
      "name: \"Ana \\\"A\\\"\"", "pelvic_floor: \"my floor\"", "pace: 0.9", "leave-out: [buttocks, Return]",
      "no-holds: yes",
    ] {
      #expect(text.contains(line), "\(text)")
    }
    #expect(try Command.run(["check", "clench-and-notice", "--profile", "ana.yaml"], in: folder.url).status == 0)
    #expect(try Command.run(["profile", "new", "ana.yaml"], in: folder.url).status == 73)
  }

  @Test func questionsAreListed() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let text = try Command.run(["ask", "a.relax"], in: folder.url).output
    for word in ["name  (text)", "rounds  (number)", "From 1 to 4", "Without an answer: 2", "feet: your feet"] {
      #expect(text.contains(word), "\(text)")
    }
  }

  @Test func lengthsAreExactAndDifferencesAreTold() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let result = try Command.run(["timeline", "a.relax", "--fit", "2m50s", "--format", "json"], in: folder.url)
    let timeline = try JSONDecoder().decode(TimelineDocument.self, from: Data(result.output.utf8))
    #expect(timeline.frames == 170 * 48_000)
    try folder.write(Self.script + "\n\"One more line.\"\n", to: "b.relax")
    let words = try Command.run(["timeline", "b.relax", "--diff", "a.relax", "--diff-fit", "2m50s"], in: folder.url)
      .output
    #expect(words.contains("The track: 2:50.000, now"))
    #expect(words.contains("\"One more line.\""))
    let far = try Command.run(["render", "a.relax", "--fit", "1h"], in: folder.url)
    #expect(far.status == 65 && far.messages.contains("The track can't be 1h"))
    #expect(try Command.run(["render", "a.relax", "--fit", "soon"], in: folder.url).status == 64)
  }

  @Test func wordsThatAreTooLongAreSpokenFaster() throws {
    let folder = try Folder()
    let clench = "muscle a \"x\"\nclench a for 5s, rest 20s:\n  cue none\n  release none\n  hold "
    try folder.write(clench + "\"Keep breathing softly, while you hold on.\"", to: "a.relax")
    try folder.write(clench + "\"\(String(repeating: "Keep breathing on and on. ", count: 8))\"", to: "b.relax")
    #expect(try events([], in: folder).contains { $0.kind == "speech" })
    let result = try Command.run(["check", "b.relax"], in: folder.url)
    #expect(result.status == 65 && result.messages.contains("The words during this clench end"))
  }

  @Test func wordsTakeTheTimeTheyAreGiven() throws {
    let folder = try Folder()
    try folder.write("\"In slowly through the nose, and out again.\" over 4s\npause 1s", to: "a.relax")
    let speech = try #require(try events([], in: folder).first { $0.kind == "speech" })
    #expect(speech.length <= 4 && speech.length > 3.6)
    try folder.write("\"In slowly through the nose, and out again.\" over 1s\npause 1s", to: "b.relax")
    #expect(try Command.run(["check", "b.relax"], in: folder.url).messages.contains("can't take 1s"))
  }

  @Test func usedScriptsComeFromTheFolderAndFromNowhereElse() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(at: folder.url.appending(path: "common"), withIntermediateDirectories: true)
    try folder.write("define hi:\n  \"Hi.\"\n", to: "common/hi.relax")
    try folder.write("use \"common/hi.relax\"\ndo hi\n", to: "a.relax")
    #expect(try events([], in: folder).contains { $0.text == "Hi." })
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "link.relax"),
      withDestinationURL: Command.root.appending(path: "Scripts/notice-and-release/clench-and-notice.relax")
    )
    for path in ["../x.relax", "/etc/passwd", "nowhere.relax", "common", "link.relax"] {
      try folder.write("use \"\(path)\"\npause 1s\n", to: "b.relax")
      let result = try Command.run(
        ["check", "b.relax"],
        in: folder.url,
        environment: ["UNCLENCH_LIBRARY": folder.url.path]
      )
      #expect(result.status == 65 && result.messages.contains("can't be used"), "\(result.messages)")
    }
  }

  @Test func everyStageCanBePrinted() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    for (stage, word) in [
      ("tree", "exercise (10:3)"), ("cues", "clench feet at 100%, 5s, rest 20s..30s"), ("timeline", "rest     feet"),
    ] {
      let output = try Command.run(["check", "a.relax", "--dump", stage], in: folder.url).output
      #expect(output.contains(word), "\(output)")
    }
  }

  @Test func aSavedScriptIsCheckedAgain() throws {
    let folder = try Folder()
    try folder.write("\"Hello.\"\n", to: "a.relax")
    let running = try Command.start(["check", "a.relax", "--watch"], in: folder.url)
    defer { running.process.terminate() }
    func waitFor(_ word: String) throws -> Bool {
      for _ in 0..<200 {
        if try String(contentsOf: running.messagesFile, encoding: .utf8).contains(word) { return true }
        Thread.sleep(forTimeInterval: 0.05)
      }
      return false
    }
    #expect(try waitFor("No errors"))
    try folder.write("\"Hello.\"\npaus 4s\n", to: "a.relax")
    #expect(try waitFor("I don't know the cue \"paus\""))
    running.process.interrupt()
    #expect(try running.wait().status == 0)
  }
}
