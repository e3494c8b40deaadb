import Foundation
import Testing

@Suite("What a broken profile gets")
struct ProfileFaultTests {
  /// A profile with one fault, its place and what is said.
  static let faults: [(profile: String, place: String, words: [String])] = [
    ("pace: fast", ":1:7: ", ["Here goes a number from 0.5 to 1.5."]),
    ("colour: red", ":1:1: ", ["no key \"colour\"", "Possible are answers, ", "answers:\n      colour: red"]),
    ("name: Ana", ":1:1: ", ["no key \"name\"", "answers:\n      name: Ana"]),
    ("leav-out: [feet]", ":1:1: ", ["Did you mean \"leave-out\"?"]),
    ("pase: 1", ":1:1: ", ["Did you mean \"pace\"?"]),
    ("answers: Ana", ":1:10: ", ["lines such as name: Ana"]),
    ("effort: 5", ":1:9: ", ["percentage"]),
    ("no-holds: maybe", ":1:11: ", ["yes or no"]),
    ("- a", ":1:1: ", ["no list of keys and values", "pace: 0.9"]),
    // What is no YAML.
    ("a: [", ":2:1: ", ["no closing bracket", "[feet, neck]"]),
    ("leave-out: [feet, neck\npace: 1", ":1:12: ", ["no closing bracket"]),
    ("pace: \"0.9", ":1:7: ", ["no closing quote"]),
    ("answers:\n  name: Ana: B\n", ":2:12: ", ["A colon can't stand here", "in quotes"]),
    ("pace 1\nvoice: x\n", ":1:1: ", ["no colon behind its key"]),
    ("pace: 1\nhello\n", ":2:1: ", ["no colon behind its key"]),
    ("pace: 1\n  effort: 50%\n", ":2:3: ", ["indented further", "same column"]),
    ("answers:\n\tname: Ana\n", ":2:1: ", ["a tab", "two spaces"]),
    ("answers:\n  name: Ana\n pace: 1\n", ":3:2: ", ["does not fit the lines above"]),
    ("pace: 1\nvoice: x\npace: 1\n", ":3:1: ", ["\"pace\" is said twice", "Keep one"]),
    ("voice: @x\n", ":1:8: ", ["can't begin with \"@\"", "quotes"]),
    ("voice: *x\n", ":1:8: ", ["can't begin with \"*\""]),
    ("voice: \"a\\qb\"\n", ":1:10: ", ["meaning of its own"]),
    ("pace: 1\nvoice: \u{1}\n", ":2:8: ", ["invisible control character"]),
    ("--- a\n--- b\n", ":2:1: ", ["second profile"]),
  ]

  @Test(arguments: faults.indices)
  func isSaidWhereWhatAndWhatToDo(index: Int) throws {
    let (profile, place, words) = Self.faults[index]
    let folder = try Folder()
    try folder.write("\"Hello.\"", to: "a.relax")
    try folder.write(profile, to: "p.yaml")
    let result = try Command.run(["check", "a.relax", "--profile", "p.yaml"], in: folder.url)
    #expect(result.status == 65)
    #expect(result.messages.hasPrefix("unclench: p.yaml\(place)"), "\(result.messages)")
    for word in words { #expect(result.messages.contains(word), "\(result.messages)") }
    // No jargon of the library that reads YAML, and one full stop.
    for word in ["scann", "pars", "flow", "mapping", "scalar", "..\n", ":.", "error:"] {
      #expect(!result.messages.contains(word), "\(result.messages)")
    }
  }
}
