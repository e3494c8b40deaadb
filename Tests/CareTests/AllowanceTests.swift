import Care
import ScriptLanguage
import Testing

@Suite("What a script allows")
struct AllowanceTests {
  @Test func anUnknownRuleIsAnErrorWithTheNearestName() {
    let reviewed = Reviewed(head: "allow relax-shrot because \"x\"", cues: "")
    #expect(reviewed.found == ["unknown-name error"])
    #expect(reviewed.told.contains("There is no care rule called \"relax-shrot\"."))
    #expect(reviewed.told.contains("Did you mean \"relax-short\"?"))
  }

  @Test(arguments: [CareLevel.standard, .strict])
  func oneThatSilencesNothingIsAWarning(level: CareLevel) {
    let reviewed = Reviewed(head: "allow relax-short because \"x\"", cues: "", level: level)
    #expect(reviewed.found == ["unused-allowance warning"] && reviewed.lines == [3])
    #expect(reviewed.result.allowed.map(\.silenced) == [0])
  }

  @Test func itSilencesItsOwnRuleOnly() {
    let cues = "clench hands at 50% for 12s, rest 15s"
    let reviewed = Reviewed(head: "allow tense-long because \"x\"", cues: cues)
    #expect(reviewed.found == ["relax-short warning"])
    #expect(reviewed.result.allowed.map(\.silenced) == [1])
  }
}
