import Foundation
import Testing

@Suite("Stages and programmes on the command line")
struct StageCommandTests {
  static let script = """
    title "Session"
    language en
    stage "Settle":
      "Hello."
      pause 4s
    stage "Aftercare", any time:
      "Rest."
      pause 2s
    """

  @Test func aFolderOfStagesIsNamedAndSoIsItsPlaylist() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let run = try Command.run(["render", "a.relax", "--stages", "-o", "out/"], in: folder.url)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.messages.contains("out: 3 tracks"))
    #expect(run.messages.contains("Playlists: playlist.m3u8, aftercare.m3u8."))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "out").path).sorted()
    #expect(
      names == ["01-settle.wav", "02-aftercare.wav", "aftercare.m3u8", "aftercare.wav", "playlist.m3u8"]
    )
  }

  @Test(arguments: [
    (["--stages", "--stems"], "--stages goes without --stems, --captions, --chapters, --events and --page."),
    (["--stages", "--master", "sleep"], "--stages goes without --master sleep"),
    (["--stages", "-o", ""], "-o needs the name of a folder"),
  ])
  func whatStagesDontGoWithIsTold(arguments: [String], message: String) throws {
    let folder = try Folder()
    let run = try Command.run(["render", "clench-and-notice"] + arguments, in: folder.url)
    #expect(run.status == 64)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func programmesAreListedAndShown() throws {
    let folder = try Folder()
    let list = try Command.run(["programme"], in: folder.url)
    #expect(list.status == 0 && list.output.contains("twelve-weeks-of-pelvic-ease\n"))
    let shown = try Command.run(["programme", "show", "six-weeks-of-muscle-relaxation"], in: folder.url)
    #expect(shown.output.contains("1. Sixteen, one by one\n   pmr-16: “Sixteen, one by one”, 20m"))
    let slip = try Command.run(["programme", "show", "six-weeks-of-muscel-relaxation"], in: folder.url)
    #expect(slip.status == 66 && slip.messages.contains("Did you mean \"six-weeks-of-muscle-relaxation\"?"))
  }
}
