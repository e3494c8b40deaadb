import Foundation
import Glibc
import Testing

@Suite("unclench fmt")
struct FormatCommandTests {
  static let untidy = "\u{FEFF}section “A” :\r\n    pause   4S\r\n"
  static let tidy = "section \"A\":\n  pause 4s\n"

  @Test func tidiesUpInPlaceAndKeepsThePermissions() throws {
    let folder = try Folder()
    try folder.write(Self.untidy, to: "a.relax")
    try folder.write(Self.tidy, to: "b.relax")
    chmod(folder.url.appending(path: "a.relax").path, 0o640)
    let result = try Command.run(["fmt", "a.relax", "b.relax"], in: folder.url)
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.messages == "a.relax: tidied up.\n")
    #expect(folder.data("a.relax") == Data(Self.tidy.utf8))
    #expect(try mode(of: "a.relax", in: folder) == 0o640)
    #expect(folder.names == ["a.relax", "b.relax"])
  }

  @Test func whatIsTidyIsNotWrittenTo() throws {
    let folder = try Folder()
    try folder.write(Self.tidy, to: "a.relax")
    let before = try number(of: "a.relax", in: folder)
    let result = try Command.run(["fmt", "a.relax"], in: folder.url)
    #expect(result.status == 0 && result.messages.isEmpty)
    #expect(try number(of: "a.relax", in: folder) == before)
  }

  @Test func aLinkStaysALink() throws {
    let folder = try Folder()
    try folder.write(Self.untidy, to: "a.relax")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "link.relax").path,
      withDestinationPath: "a.relax"
    )
    #expect(try Command.run(["fmt", "link.relax"], in: folder.url).status == 0)
    #expect(folder.data("a.relax") == Data(Self.tidy.utf8))
    let link = folder.url.appending(path: "link.relax").path
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.relax")
  }

  @Test func standardInputIsPrinted() throws {
    let folder = try Folder()
    let result = try Command.run(["fmt", "-"], in: folder.url, input: Data(Self.untidy.utf8))
    #expect(result.status == 0 && result.messages.isEmpty)
    #expect(result.output == Self.tidy)
    #expect(folder.names.isEmpty)
  }

  @Test func checkNamesWhatWouldChangeAndChangesNothing() throws {
    let folder = try Folder()
    try folder.write(Self.untidy, to: "a.relax")
    try folder.write(Self.tidy, to: "b.relax")
    let result = try Command.run(["fmt", "--check", "a.relax", "b.relax"], in: folder.url)
    #expect(result.status == 1)
    #expect(result.output == "a.relax\n")
    #expect(result.messages.contains("1 script is not tidy yet."))
    #expect(folder.data("a.relax") == Data(Self.untidy.utf8))
    #expect(try Command.run(["fmt", "--check", "b.relax"], in: folder.url).status == 0)
  }

  @Test func aScriptThatCannotBeReadIsLeftAloneAndTheOthersAreTidied() throws {
    let folder = try Folder()
    let broken = "section \"A\":\n    \"Let go.\n"
    try folder.write(broken, to: "bad.relax")
    try folder.write(Self.untidy, to: "good.relax")
    let result = try Command.run(["fmt", "bad.relax", "nowhere.relax", "good.relax"], in: folder.url)
    #expect(result.status == 65)
    #expect(result.messages.contains("bad.relax:2:5: error: The text that starts here has no closing quote"))
    #expect(result.messages.contains("There is no file nowhere.relax"))
    #expect(folder.data("bad.relax") == Data(broken.utf8))
    #expect(folder.data("good.relax") == Data(Self.tidy.utf8))
  }

  @Test func aBareNameIsAFileAndNotARoutine() throws {
    let folder = try Folder()
    #expect(try Command.run(["fmt", "clench-and-notice"], in: folder.url).status == 66)
    try folder.write(Self.untidy, to: "clench-and-notice")
    #expect(try Command.run(["fmt", "clench-and-notice"], in: folder.url).status == 0)
    #expect(folder.data("clench-and-notice") == Data(Self.tidy.utf8))
  }

  @Test func whatIsWriteProtectedStays() throws {
    // The superuser may write to everything.
    guard geteuid() != 0 else { return }
    let folder = try Folder()
    try folder.write(Self.untidy, to: "a.relax")
    chmod(folder.url.appending(path: "a.relax").path, 0o444)
    let result = try Command.run(["fmt", "a.relax"], in: folder.url)
    #expect(result.status == 73 && result.messages.contains("a.relax is write-protected."))
    #expect(folder.data("a.relax") == Data(Self.untidy.utf8))
  }

  @Test func everyShippedScriptIsTidy() throws {
    let folder = Command.root.appending(path: "Scripts")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let scripts = paths.filter { $0.hasSuffix(".relax") }.sorted()
    #expect(!scripts.isEmpty)
    let result = try Command.run(["fmt", "--check"] + scripts, in: folder)
    #expect(result.status == 0, "\(result.output): run `unclench fmt` on it")
  }

  private func mode(of name: String, in folder: Folder) throws -> Int? {
    let path = folder.url.appending(path: name).path
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The number by which the file system knows the file: another one after the file was written anew.
  private func number(of name: String, in folder: Folder) throws -> Int? {
    let path = folder.url.appending(path: name).path
    return try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }
}
