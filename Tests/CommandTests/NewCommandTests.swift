import Foundation
import Testing

@Suite("unclench new")
struct NewCommandTests {
  @Test func writesAScriptThatIsFineAndSaysWhatToDoNext() throws {
    let folder = try Folder()
    let result = try Command.run(["new", "my-evening"], in: folder.url)
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.messages.contains("unclench render my-evening.relax"))
    #expect(folder.names == ["my-evening.relax"])
    let text = String(decoding: folder.data("my-evening.relax") ?? Data(), as: UTF8.self)
    #expect(text.contains("\ntitle \"My evening\"\n") && text.contains("\nlanguage en\n"))
    let check = try Command.run(["check", "my-evening.relax"], in: folder.url)
    #expect(check.status == 0 && check.messages.hasPrefix("No errors: "), "\(check.messages)")
    #expect(try Command.run(["fmt", "--check", "my-evening.relax"], in: folder.url).status == 0)
  }

  @Test func setsTheLanguageAndItsVoice() throws {
    let folder = try Folder()
    #expect(try Command.run(["new", "abend.relax", "--language", "DE"], in: folder.url).status == 0)
    let text = String(decoding: folder.data("abend.relax") ?? Data(), as: UTF8.self)
    #expect(text.contains("\nlanguage de\n") && text.contains("voice guide = de+steph"))
    #expect(try Command.run(["check", "abend.relax"], in: folder.url).status == 0)
  }

  @Test func neverOverwrites() throws {
    let folder = try Folder()
    try folder.write("mine", to: "a.relax")
    let result = try Command.run(["new", "a"], in: folder.url)
    #expect(result.status == 73)
    #expect(result.messages.contains("There is a script a.relax already."))
    #expect(folder.data("a.relax") == Data("mine".utf8))
  }

  @Test(arguments: [
    (["new", "my evening"], "unclench new my-evening"), (["new", "../a"], "unclench new a"), (["new", ""], "can't be"),
    (["new", "a/b"], "unclench new a-b"), (["new", ".relax"], "can't be"), (["new", "a.wav"], "unclench new a-wav"),
    (["new"], "name"), (["new", "a", "--language", "German!"], "is not a language"),
    (["new", String(repeating: "a", count: 101)], "can't be"),
  ])
  func aNameThatIsNoneIsRefused(arguments: [String], word: String) throws {
    let folder = try Folder()
    let result = try Command.run(arguments, in: folder.url)
    #expect(result.status == 64)
    #expect(result.messages.contains(word), "\(result.messages)")
    #expect(folder.names.isEmpty)
  }
}
