import Foundation
import Glibc
import Testing

@Suite("Where a track may appear")
struct OutputPlaceTests {
  /// A folder with a script, and everything a track can't take the place of.
  private func places() throws -> Folder {
    let folder = try Folder()
    try folder.write("\"Hello.\"", to: "a.relax")
    let files = FileManager.default
    try files.createDirectory(at: folder.url.appending(path: "sub"), withIntermediateDirectories: true)
    mkfifo(folder.url.appending(path: "pipe").path, 0o600)
    symlink("nowhere", folder.url.appending(path: "dangling").path)
    symlink("circle", folder.url.appending(path: "circle").path)
    symlink("/dev/null", folder.url.appending(path: "device").path)
    symlink("sub/real.wav", folder.url.appending(path: "link.wav").path)
    try folder.write("old", to: "sub/real.wav")
    try folder.write("old", to: "protected.wav")
    chmod(folder.url.appending(path: "protected.wav").path, 0o444)
    return folder
  }

  @Test(arguments: [
    ("/dev/null", "device or a pipe"), ("device", "device or a pipe"), ("pipe", "device or a pipe"),
    ("dangling", "leads nowhere"), ("circle", "can't be created"), ("protected.wav", "write-protected"),
    ("sub", "is a folder"), ("a.relax/track.wav", "not a folder"), ("none/track.wav", "There is no folder"),
    (String(repeating: "n", count: 252) + ".wav", "too long"),
  ])
  func aWrongPlaceIsToldBeforeAWordIsSpoken(place: String, word: String) throws {
    let folder = try places()
    let before = folder.names
    let result = try Command.run(["render", "a.relax", "-o", place], in: folder.url)
    #expect(result.status == 73)
    #expect(result.messages.contains(word) && !result.messages.contains("Speaking"), "\(result.messages)")
    #expect(folder.names == before && folder.data("protected.wav") == Data("old".utf8))
    var found = stat()
    #expect(stat("/dev/null", &found) == 0 && found.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func aLinkStaysALinkAndItsFileKeepsPermissionsAndOwner() throws {
    let folder = try places()
    let real = folder.url.appending(path: "sub/real.wav").path
    chmod(real, 0o640)
    let owner: uid_t = getuid() == 0 ? 1 : getuid()
    chown(real, owner, gid_t.max)
    let result = try Command.run(["render", "a.relax", "-o", "link.wav"], in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    var found = stat()
    #expect(lstat(folder.url.appending(path: "link.wav").path, &found) == 0 && found.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(real, &found) == 0 && found.st_mode & 0o7777 == 0o640 && found.st_uid == owner)
    #expect(found.st_size > 100_000)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/sub") == ["real.wav"])
  }

  @Test(arguments: ["n", "ü"])
  func aNameMayBeAsLongAsNamesCanBe(letter: String) throws {
    let folder = try places()
    let name = String(repeating: letter, count: 250 / letter.utf8.count) + ".wav"
    let result = try Command.run(["render", "a.relax", "-o", name], in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    #expect(folder.names.contains(name))
  }

  @Test func aScriptAndAProfileAreNotWrittenOver() throws {
    let folder = try Folder()
    try folder.write("\"Hello.\"", to: "script")
    try folder.write("pace: 1", to: "me.wav")
    for (arguments, name) in [
      (["script", "-o", "script"], "script"), (["script", "--profile", "me.wav", "-o", "me.wav"], "me.wav"),
    ] {
      let before = folder.data(name)
      let result = try Command.run(["render"] + arguments, in: folder.url)
      #expect(result.status == 64 && result.messages.contains("is made from this file"), "\(result.messages)")
      #expect(folder.data(name) == before)
    }
  }
}
