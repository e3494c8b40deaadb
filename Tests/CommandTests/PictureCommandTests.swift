import Foundation
import Glibc
import Testing

@Suite("unclench picture")
struct PictureCommandTests {
  static let script =
    "title \"For {name}\"\nask name: text = \"\" \"Your name?\"\nsection \"One\":\n  \"Hello{, name}.\"\n  pause 2s"

  @Test func theFileIsWhatIsPrintedAndWhatTheTimelinePrints() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let written = try Command.run(["picture", "a.relax", "-o", "a.svg"], in: folder.url)
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(written.messages.wholeMatch(of: /a\.svg: 0:0\d drawn\.\n/) != nil)
    #expect(folder.names == ["a.relax", "a.svg"])
    let file = String(decoding: folder.data("a.svg") ?? Data(), as: UTF8.self)
    #expect(file.hasPrefix("<svg ") && file.hasSuffix("</svg>\n"))
    for arguments in [
      ["picture", "a.relax"], ["picture", "a.relax", "-o", "-"], ["timeline", "a.relax", "--format", "svg"],
    ] {
      let printed = try Command.run(arguments, in: folder.url)
      #expect(printed.status == 0 && printed.messages.isEmpty && printed.output == file)
    }
  }

  @Test func aPhoneHasANarrowerPicture() throws {
    let folder = try Folder()
    let result = try Command.run(
      ["picture", "-", "--layout", "phone"],
      in: folder.url,
      input: Data(Self.script.utf8)
    )
    #expect(result.status == 0 && result.output.contains("width=\"390\""))
  }

  @Test func answersStandInTheHeadingAndNotInTheTitle() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let svg = try Command.run(["picture", "a.relax", "--set", "name=Zebulon"], in: folder.url).output
    let title = svg.firstMatch(of: /<title id="unclench-title">(.*)<\/title>/)?.1
    #expect(title?.hasPrefix("For") == true && title?.contains("Zebulon") == false)
    #expect(svg.contains(">For Zebulon</text>") && svg.contains("Hello, Zebulon."))
  }

  @Test(arguments: [
    (["-o", "none/a.svg"], 73, "There is no folder"), (["-o", "sub"], 73, "sub/session.svg"),
    (["-o", "old.svg"], 73, "write-protected"), (["-o", "a.png"], 64, "Pictures are written as .svg"),
    (["-o", "sub/"], 64, "the name of a file"), (["--from", "2s", "--to", "1s"], 64, "--to must be later"),
    (["--from", "2h"], 64, "The track ends at"), (["--layout", "poster"], 64, "paper"),
  ])
  func whatCannotBeDrawnIsToldAndNothingIsChanged(arguments: [String], status: Int32, word: String) throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    try folder.write("old", to: "old.svg")
    chmod(folder.url.appending(path: "old.svg").path, 0o444)
    try FileManager.default.createDirectory(at: folder.url.appending(path: "sub"), withIntermediateDirectories: true)
    let before = folder.names
    let result = try Command.run(["picture", "a.relax"] + arguments, in: folder.url)
    #expect(result.status == status && result.output.isEmpty)
    #expect(result.messages.contains(word), "\(result.messages)")
    #expect(folder.names == before && folder.data("old.svg") == Data("old".utf8))
  }

  @Test func aScriptWithErrorsLeavesAnOlderPictureAsItIs() throws {
    let folder = try Folder()
    try folder.write("clench nothing", to: "a.relax")
    try folder.write("old", to: "a.svg")
    let result = try Command.run(["picture", "a.relax", "-o", "a.svg"], in: folder.url)
    #expect(result.status == 65 && result.messages.contains("error"))
    #expect(folder.data("a.svg") == Data("old".utf8) && folder.names == ["a.relax", "a.svg"])
  }
}
