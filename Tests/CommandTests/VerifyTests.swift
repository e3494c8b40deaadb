import Foundation
import Testing

@Suite("unclench verify")
struct VerifyTests {
  private static let script = """
    title "Mine"
    ask name: text = "" "Your name?"
    choose:
      "Hello{, name}."
      "Good evening{, name}."
      "Welcome{, name}."
    pause 2s
    """

  private func rendered(_ options: [String] = []) throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let run = try Command.run(["render", "a.relax", "--progress", "none"] + options, in: folder.url)
    try #require(run.status == 0, "\(run.messages)")
    return folder
  }

  @Test func aTrackIsMadeAgainByteForByteWithTheSameAnswers() throws {
    let folder = try rendered(["--set", "name=Xanthippe", "--seed", "5", "--master", "sleep", "--bits", "24"])
    let same = try Command.run(["verify", "a.wav", "a.relax", "--set", "name=Xanthippe"], in: folder.url)
    #expect(same.status == 0 && same.output.contains("byte for byte"), "\(same.messages)\(same.output)")
    #expect(same.output.contains("seed 5, for sleep"))
    let other = try Command.run(["verify", "a.wav", "a.relax", "--set", "name=Ana"], in: folder.url)
    #expect(other.status == 65 && other.messages.contains("other answers"), "\(other.messages)")
    #expect(folder.names == ["a.relax", "a.wav"])
    #expect(try #require(folder.data("a.wav")).range(of: Data("Xanthippe".utf8)) == nil)
  }

  @Test func aRoutineOfTheLibraryIsFoundByItsCode() throws {
    let folder = try Folder()
    let environment = ["UNCLENCH_LIBRARY": try folder.smallLibrary()]
    let made = try Command.run(
      ["render", "clench-and-notice", "--fit", "13m", "--progress", "none"],
      in: folder.url,
      environment: environment
    )
    #expect(made.status == 0)
    let run = try Command.run(["verify", "clench-and-notice.wav"], in: folder.url, environment: environment)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("Routine:   clench-and-notice\n") && run.output.contains("Length:    13:00"))
  }

  @Test func whatWasChangedSinceOrIsForeignIsTold() throws {
    let folder = try rendered()
    try folder.write(Self.script + "\n\"More.\"\n", to: "a.relax")
    let changed = try Command.run(["verify", "a.wav", "a.relax"], in: folder.url)
    #expect(changed.status == 66 && changed.messages.contains("was changed since"))
    var bytes = try #require(folder.data("a.wav"))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: folder.url.appending(path: "a.wav"))
    try folder.write(Self.script, to: "a.relax")
    #expect(try Command.run(["verify", "a.wav", "a.relax"], in: folder.url).status == 65)
    try folder.write("no sound", to: "b.wav")
    #expect(try Command.run(["verify", "b.wav"], in: folder.url).status == 66)
    #expect(try Command.run(["verify", "c.wav"], in: folder.url).messages.contains("There is no file c.wav"))
    // Packed files too, as far as they are the same each time.
    for (ending, status) in [("flac", Int32(0)), ("mp3", 64)] {
      _ = try Command.run(["render", "a.relax", "--progress", "none", "-o", "b.\(ending)"], in: folder.url)
      let packed = try Command.run(["verify", "b.\(ending)", "a.relax"], in: folder.url)
      #expect(packed.status == status, "\(ending): \(packed.messages)")
    }
    let odd = try Command.run(["verify", "a.wav", "a.relax", "--nonsense"], in: folder.url)
    #expect(odd.status == 64 && odd.messages.contains("nonsense"), "\(odd.messages)")
  }
}
