import Foundation
import Testing

@Suite("Care, as a writer meets it")
struct CareCommandTests {
  static let kind = """
    context "Not while driving or using machines. Leave out whatever hurts."
    "Your eyes may close or stay open, and you can stop at any time."
    """

  @Test func aScriptWithoutCareIsNotRenderedUnlessTheWriterSaysSo() throws {
    let folder = try Folder()
    try folder.write("\"Hello.\"", to: "a.relax")
    let refused = try Command.run(["render", "a.relax", "--care", "standard"], in: folder.url)
    #expect(refused.status == 65 && folder.names == ["a.relax"])
    #expect(refused.messages.contains("driving") && refused.messages.contains("a.relax:1:1: error"))
    #expect(try Command.run(["render", "a.relax", "--care", "off"], in: folder.url).status == 0)
  }

  @Test func warningsBecomeErrorsWhereTheWriterIsStrict() throws {
    let folder = try Folder()
    let clench = "muscle hands \"your hands\"\nclench hands at 50% for 8s, rest 20s"
    try folder.write(Self.kind + "\n" + clench, to: "a.relax")
    let standard = try Command.run(["check", "a.relax", "--care", "standard"], in: folder.url)
    #expect(standard.status == 0 && standard.messages.contains("warning"), "\(standard.messages)")
    #expect(try Command.run(["check", "a.relax", "--care", "strict"], in: folder.url).status == 65)
  }

  @Test func anAllowanceIsReportedWithItsReason() throws {
    let folder = try Folder()
    let clench = "muscle hands \"your hands\"\nclench hands at 50% for 8s, rest 20s"
    try folder.write("allow tense-long because \"It is slow by design.\"\n" + Self.kind + "\n" + clench, to: "a.relax")
    let result = try Command.run(["check", "a.relax", "--care", "standard"], in: folder.url)
    #expect(
      result.messages.contains("Allowed: tense-long (1 finding), because: It is slow by design."),
      "\(result.messages)"
    )
  }

  @Test func aRestThatFittingMakesTooShortIsFound() throws {
    let folder = try Folder()
    let clench =
      "muscle hands \"your hands\"\nclench hands at 50% for 5s, rest 4s..40s\nclench hands at 50% for 5s, rest 4s..40s"
    try folder.write(Self.kind + "\n" + clench, to: "a.relax")
    let natural = try Command.run(["check", "a.relax", "--care", "standard"], in: folder.url)
    #expect(!natural.messages.contains("rest"), "\(natural.messages)")
    let short = try Command.run(["check", "a.relax", "--care", "standard", "--fit", "38s"], in: folder.url)
    #expect(short.messages.lowercased().contains("rest"), "\(short.messages)")
  }

  @Test(arguments: ["11m30s", "13m", "15m"])
  func theFoundingRoutineIsKindAtEveryLength(length: String) throws {
    let folder = try Folder()
    let result = try Command.run(["check", "clench-and-notice", "--care", "strict", "--fit", length], in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test func theExamplesOfTheReadmeAndTheTutorialAreKind() throws {
    let folder = try Folder()
    for page in ["README.md", "docs/tutorial.md"] {
      let text = try String(contentsOf: Command.root.appending(path: page), encoding: .utf8)
      for (index, part) in text.components(separatedBy: "```relax\n").dropFirst().enumerated() {
        try folder.write(part.components(separatedBy: "```")[0], to: "example.relax")
        let result = try Command.run(["check", "example.relax", "--care", "standard"], in: folder.url)
        #expect(result.status == 0 && !result.messages.contains("warning"), "\(page) \(index + 1): \(result.messages)")
      }
    }
  }
}
