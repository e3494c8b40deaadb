import Care
import Foundation
import Pipeline
import Speech
import Testing
import Timing

@Suite("Programmes over weeks")
struct ProgrammeTests {
  /// A library of three small routines and a programme.
  private func library(_ workshop: Workshop, programme: String = ProgrammeTests.programme) throws -> ScriptLibrary {
    let scripts = workshop.folder.appending(path: "Scripts")
    let folder = scripts.appending(path: "programmes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in Self.routines {
      try text.write(to: scripts.appending(path: "\(name).relax"), atomically: true, encoding: .utf8)
    }
    try programme.write(to: folder.appending(path: "two-weeks.yaml"), atomically: true, encoding: .utf8)
    return ScriptLibrary(environment: ["UNCLENCH_LIBRARY": scripts.path])
  }

  static let routines = [
    "rest": """
    title "Rest{, name}"
    length 4s..40s
    ask name: text = ""
    section "Begin":
      "Hello{, name}."
      pause 2s..20s
    section "More":
      "Rest."
      pause 2s..20s
    """,
    "look": """
    title "Look"
    ask where: choice = sea, sky
    "Look at it."
    pause 2s
    """,
    "session": """
    title "Session"
    stage "Settle":
      "Settle."
      pause 3s
    stage "After & on", any time:
      "Rest."
      pause 3s
    """,
  ]

  static let programme = """
    title: Two weeks
    about: A small one.
    context: Not while driving.
    stop: [When it hurts., "When you <like>."]
    after-a-break: Begin where it was easy.
    weeks:
      - name: One
        days: 4
        sessions:
          - routine: rest
            length: 30s
            times-a-day: 2
          - routine: look
            answers: {where: sky}
        move-on: when it has been comfortable on most days.
      - name: Two
        sessions:
          - routine: rest
            length: 30s
          - routine: look
          - routine: session
            stages: yes
    """

  private func render(
    _ workshop: Workshop,
    listener: Listener = Listener(),
    supervisor: Supervisor = Supervisor(),
    tell: @escaping (ProgrammeJob.Event) -> Void = { _ in }
  ) throws -> ProgrammeJob.Result {
    let library = try library(workshop)
    let plan = try ProgrammeLibrary(library).load("two-weeks")
    let compiler = Compiler(engine: ScriptedVoice(), world: FileWorld(library: library), supervisor: supervisor)
    return try ProgrammeJob(
      plan,
      to: workshop.path("out"),
      library: library,
      compiler: compiler,
      listener: listener,
      care: .off,
      supervisor: supervisor,
      tell: tell
    ).run()
  }

  private func text(_ workshop: Workshop, _ name: String) throws -> String {
    try String(contentsOfFile: workshop.path(name), encoding: .utf8)
  }

  @Test func eachTrackIsMadeOnceAndEachWeekHasItsPlaylist() throws {
    let workshop = try Workshop()
    let result = try render(workshop)
    #expect(result.tracks == 4)
    let names = try FileManager.default.contentsOfDirectory(atPath: workshop.path("out")).sorted()
    #expect(
      names == ["look-2.wav", "look.wav", "plan.html", "rest.wav", "session", "week-1.m3u8", "week-2.m3u8"]
    )
    #expect(
      try text(workshop, "out/week-1.m3u8").hasPrefix("#EXTM3U\n#PLAYLIST:One\n#EXTINF:30.000000,Rest\nrest.wav\n")
    )
    let second = try text(workshop, "out/week-2.m3u8").split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(second == ["rest.wav", "look-2.wav", "session/01-settle.wav", "session/02-after-on.wav"])
    #expect(FileManager.default.fileExists(atPath: workshop.path("out/session/after-on.wav")))
  }

  @Test func thePageHasTheWholePlanAndNothingOfTheListener() throws {
    let workshop = try Workshop()
    var listener = Listener()
    listener.remembered = ["name": "Ana"]
    _ = try render(workshop, listener: listener)
    let page = try text(workshop, "out/plan.html")
    for part in [
      "1. One", "2. Two", "When it hurts.", "When you &lt;like&gt;.", "comfortable on most days", "Begin where",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    // Two boxes a day on four days, one on four; one on seven for each of the three sessions of the second week.
    #expect(page.components(separatedBy: "<i></i>").count - 1 == 2 * 4 + 4 + 3 * 7)
    #expect(!page.contains("Ana") && !page.contains("<script") && !page.contains("http"))
    for list in ["out/week-1.m3u8", "out/week-2.m3u8"] { #expect(try !text(workshop, list).contains("Ana")) }
  }

  @Test func whereAListenerLeavesPartsOutATrackMayBeShorterThanPlanned() throws {
    let workshop = try Workshop()
    var listener = Listener()
    listener.leftOut = [LeftOut("More", at: .whole)]
    var lengths: [Double] = []
    _ = try render(workshop, listener: listener) { event in
      if case .otherLength(let track, let length) = event, track.routine == "rest" { lengths.append(length.value) }
    }
    #expect(lengths.count == 1)
    #expect(lengths.allSatisfy { (10...24).contains($0) })
  }

  @Test func whenItIsStoppedNothingIsLeft() throws {
    let workshop = try Workshop()
    let flag = Flag()
    let supervisor = Supervisor(isInterrupted: { flag.isRaised })
    #expect(throws: Failure.self) {
      try render(workshop, supervisor: supervisor) { event in
        if case .begins(let number, _, _) = event, number == 4 { flag.raise() }
      }
    }
    #expect(workshop.names == ["Scripts"])
  }

  @Test func allFaultsOfAProgrammeAreToldInOneRun() throws {
    let workshop = try Workshop()
    let broken = """
      titel: Two weeks
      about: A small one.
      context: Not while driving.
      stop: When it hurts.
      after-a-break: ""
      weeks:
        - name: One
          days: many
          sessions:
            - routine: rset
            - routine: rest
              length: 10m
            - routine: look
              answers: {where: se, who: me}
        - name: Two
          sessions:
            - routine: rest
              stages: yes
      """
    let library = try library(workshop, programme: broken)
    var message = ""
    do { _ = try ProgrammeLibrary(library).load("two-weeks") } catch let failure as Failure {
      message = failure.message
    }
    let expected = """
      two-weeks:1:1: There is no key "titel" in a programme.
        Did you mean "title"?
      two-weeks:1:1: A programme needs a line "title: …".
      two-weeks:5:16: Here goes a text.
      two-weeks:7:5: A week needs a line "move-on: …".
      two-weeks:8:11: Here goes a whole number from 1 to 14.
      two-weeks:10:18: There is no routine called "rset".
        Did you mean "rest"?
      two-weeks:12:17: rest can be 4s to 40s long, not 10m.
      """
    #expect(message.hasPrefix(expected), "\(message)")
    #expect(message.contains("two-weeks:14:18: In look: \"se\" is not one of the answers to \"where\"."))
    #expect(message.contains("two-weeks:17:18: rest has no stages.\n  Take the line \"stages: yes\" away."))
  }

  @Test func namesThatAreNearAProgrammeAreTold() throws {
    let workshop = try Workshop()
    let library = try library(workshop)
    #expect(ProgrammeLibrary(library).names == ["two-weeks"])
    var hint: String?
    do { _ = try ProgrammeLibrary(library).load("two-week") } catch let failure as Failure { hint = failure.hint }
    #expect(hint == "Did you mean \"two-weeks\"?")
  }

  @Test func theExampleOfTheDocumentationIsAProgramme() throws {
    let workshop = try Workshop()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/programmes.md"), encoding: .utf8)
    let example = try #require(page.components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
    try example.write(to: workshop.folder.appending(path: "mine.yaml"), atomically: true, encoding: .utf8)
    let library = ScriptLibrary(environment: ["UNCLENCH_LIBRARY": root.appending(path: "Scripts").path])
    let plan = try ProgrammeLibrary(library).load(workshop.path("mine.yaml"))
    #expect(plan.weeks == [[0], [1]])
  }

  /// The programmes that ship, held against the routines that ship: names, answers and lengths.
  @Test(arguments: [
    "six-weeks-of-muscle-relaxation", "eight-weeks-of-applied-relaxation", "twelve-weeks-of-pelvic-ease",
  ])
  func theShippedProgrammesFitTheirRoutines(name: String) throws {
    let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Scripts")
    let programmes = ProgrammeLibrary(ScriptLibrary(environment: ["UNCLENCH_LIBRARY": scripts.path]))
    let plan = try programmes.load(name)
    let number = ["six": 6, "eight": 8, "twelve": 12][name.split(separator: "-")[0]]
    #expect(plan.programme.weeks.count == number)
    #expect(plan.programme.context.contains("driving"))
    // The listener moves on when it was comfortable on most days, and never because the calendar says so.
    for week in plan.programme.weeks.dropLast() {
      #expect(week.moveOn.hasPrefix("when ") && week.moveOn.contains("most "), "\(week.name)")
    }
    for sentence in [plan.programme.about, plan.programme.context] { #expect(!sentence.contains("cure")) }
    #expect(plan.programme.about.lowercased().contains("nothing is promised"))
    #expect(plan.text.contains("12. ") == (number == 12))
  }
}
