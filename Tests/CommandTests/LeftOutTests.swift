import Foundation
import Testing

@Suite("What a profile leaves out")
struct LeftOutTests {
  static let script = """
    muscle feet "your feet"
    muscle left-knee "your left knee"
    muscle hand "your hand"
    ask rounds: number = 1 "How many?"
    section "Legs, and more":
      clench feet for 5s, rest 10s
    repeat 2:
      section "Round {rounds}":
        clench hand for 5s, rest 10s
    """

  private func check(_ leaveOut: String, also: [String: String] = [:]) throws -> Command {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    try folder.write("pace: 1\nleave-out: \(leaveOut)\n", to: "p.yaml")
    for (name, text) in also { try folder.write(text, to: name) }
    return try Command.run(["check", "a.relax", "--profile", "p.yaml"], in: folder.url)
  }

  @Test(arguments: [
    (
      "[hand, feeet]", "p.yaml:2:19: error: No routine that I know has a muscle or a section called \"feeet\"",
      "\"feet\"?"
    ),
    ("[pelvic-flor]", "called \"pelvic-flor\"", "Did you mean \"pelvic-floor\"?"),
    ("[kness]", "called \"kness\"", "Did you mean \"knees\"?"),
    ("Leggs and more", "called \"Leggs and more\"", "Did you mean \"Legs, and more\"?"),
    ("feet, hand", "called \"feet, hand\"", "leave-out: [feet, hand]"),
    ("\n- feet\n  - hand", "called \"feet - hand\"", "This routine has feet, hand, left-knee"),
    ("[bananas]", "called \"bananas\"", "This routine has feet, hand, left-knee"),
  ])
  func aNameThatNothingHasIsAnError(leaveOut: String, message: String, hint: String) throws {
    let result = try check(leaveOut)
    #expect(result.status == 65)
    #expect(result.messages.contains(message) && result.messages.contains(hint), "\(result.messages)")
  }

  @Test(arguments: [
    "[feet, \"Legs, and more\"]", "[Round 1]", "[round 7]", "[left knee, LEFT_KNEE]", "feet", "", "[]",
    // What only a routine of the library has.
    "[buttocks, Breathe again]",
  ])
  func aNameOfThisRoutineOrAnotherIsFine(leaveOut: String) throws {
    let result = try check(leaveOut)
    #expect(result.status == 0 && result.messages.hasPrefix("No errors: "), "\(result.messages)")
  }

  @Test func theScriptsInTheFolderOfTheProfileAreKnown() throws {
    let other = "muscle tail \"your tail\"\ndefine wag:\n  section \"Wagging\":\n    \"Wag.\"\ndo wag\n"
    let result = try check("[tail, wagging]", also: ["other.relax": other, "broken.relax": "\u{0}"])
    #expect(result.status == 0 && result.messages.hasPrefix("No errors: "), "\(result.messages)")
  }

  @Test func aWordForTheBodyThatNoRoutineHasIsToldAndNoError() throws {
    let result = try check("[waist]")
    #expect(result.status == 0)
    #expect(result.messages.contains("p.yaml:2:13: warning: Neither this routine nor any other"), "\(result.messages)")
  }

  @Test func aPluralOfWhatTheRoutineHasIsTold() throws {
    let result = try check("[hands]")
    #expect(result.status == 0)
    #expect(
      result.messages.contains("has no \"hands\" that could be left out, but it has \"hand\""),
      "\(result.messages)"
    )
    // And so is what has the word in it.
    let knee = try check("[knee]")
    #expect(knee.status == 0 && knee.messages.contains("but it has \"left-knee\""), "\(knee.messages)")
    let legs = try check("[legs]")
    #expect(legs.status == 0 && legs.messages.contains("but it has \"Legs, and more\""), "\(legs.messages)")
    #expect(try !check("[hands, hand]").messages.contains("warning"))
  }

  @Test func theFindingIsInTheJSONWithItsPlace() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    try folder.write("leave-out: [feeet]\n", to: "p.yaml")
    let result = try Command.run(["check", "a.relax", "--profile", "p.yaml", "--format", "json"], in: folder.url)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let finding = try #require((object?["findings"] as? [[String: Any]])?.first)
    #expect(finding["code"] as? String == "unknown-part" && finding["file"] as? String == "p.yaml")
    #expect(finding["line"] as? Int == 1 && finding["column"] as? Int == 13)
  }

  @Test func whoMakesAProfileIsAskedAgainForNamesAndVoicesThatThereAreNot() throws {
    let folder = try Folder()
    let answers = "\n\nen-gb+stef\nen-gb+steph\n\nbuttoks, waist\nbuttocks, waist\n0%\n50%\n\n\n"
    let result = try Command.run(
      ["profile", "new", "ana.yaml"],
      in: folder.url,
      input: Data(answers.utf8),
      environment: ["UNCLENCH_LIBRARY": try folder.smallLibrary()]
    )
    #expect(result.status == 0)
    #expect(
      result.messages.contains("has no voice \"en-gb+stef\". Did you mean \"en-gb+steph\"?"),
      "\(result.messages)"
    )
    #expect(result.messages.contains("called \"buttoks\". Did you mean \"buttocks\"?"), "\(result.messages)")
    #expect(result.messages.contains("A percentage from 1% to 100%"), "\(result.messages)")
    let text = String(decoding: folder.data("ana.yaml") ?? Data(), as: UTF8.self)
    #expect(text.contains("voice: en-gb+steph\nleave-out: [buttocks, waist]\neffort: 50%\n"), "\(text)")
  }
}
