import Pipeline
import Testing

@Suite("Words that make no sound")
struct SilenceTests {
  @Test(arguments: ["...", "— !", "?!"])
  func areToldAtTheirPlace(text: String) throws {
    let workshop = try Workshop()
    let script = try workshop.compile("\"Hello.\"\n\"\(text)\"\n\"Good-bye.\"")
    #expect(script.diagnostics.map(\.finding.code) == ["makes-no-sound"])
    #expect(!script.hasErrors)
    guard case .script(let span)? = script.diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(script.sources.source(of: span).position(at: span.range.lowerBound).line == 2)
    #expect(script.diagnostics.first?.finding.message.contains(text) == true)
  }

  @Test func aSignWithAWordOrAnAnswerLeftOutIsNone() throws {
    let workshop = try Workshop()
    let script = try workshop.compile("ask name: text = \"\" \"Who?\"\n\"Shh…\"\n\"{name}\"\n\"5!\"")
    #expect(script.diagnostics.isEmpty)
  }

  @Test func aLoopTellsItsLineOnce() throws {
    let workshop = try Workshop()
    let script = try workshop.compile("repeat 3 times:\n  \"...\"\n\"Hello.\"")
    #expect(script.diagnostics.count == 1)
  }
}
