import AudioFiles
import Foundation
import Glibc
import Testing

/// A disk of 1 MB, in memory; for as long as the object lives.
final class SmallDisk {
  let folder: Folder

  init?() {
    guard let folder = try? Folder(), Self.run("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.url.path])
    else { return nil }
    self.folder = folder
  }

  deinit { _ = Self.run("umount", [folder.url.path]) }

  /// Whether this machine lets us have one.
  static let isPossible = SmallDisk() != nil

  private static func run(_ program: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

@Suite("A disk that is full")
struct DiskFullTests {
  /// The first is told before the work. The second makes 5.44 s with its tail: there is room for the sound to the
  /// byte and none for the header, so that the writing fails in the middle.
  @Test(
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a small disk: run as root, outside of a container"),
    arguments: [("60s", "It needs"), ("2.44s", "The disk is full")]
  )
  func aFullDiskIsToldAndTheOldTrackStays(length: String, words: String) throws {
    let disk = try #require(SmallDisk())
    let scripts = try Folder()
    let script = scripts.url.appending(path: try scripts.write("bed pink\npause \(length)", to: "a.relax")).path
    try disk.folder.write("old", to: "track.wav")
    let arguments = ["render", script, "-o", "track.wav"]
    let result = try Command.run(arguments, in: disk.folder.url)
    #expect(result.status == 74)
    #expect(result.messages.contains(words) && result.messages.contains("no room for track.wav"), "\(result.messages)")
    #expect(length == "60s" || !result.messages.contains("It needs"), "\(result.messages)")
    #expect(disk.folder.data("track.wav") == Data("old".utf8))
    #expect(disk.folder.names == ["track.wav"])
  }

  /// The sound fits, and the cover behind it doesn't.
  @Test(
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a small disk: run as root, outside of a container")
  )
  func aDiskThatIsFullOfTagsIsToldAndTheOldTrackStays() throws {
    let disk = try #require(SmallDisk())
    let scripts = try Folder()
    let script = scripts.url.appending(path: try scripts.write("bed pink\npause 10s", to: "a.relax")).path
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let picture =
      Data(png) + Data("IHDR".utf8) + Data([0, 0, 1, 0, 0, 0, 1, 0]) + Data(count: 1_000_000) + Data("IEND".utf8)
    let cover = scripts.url.appending(path: "cover.png")
    try picture.write(to: cover)
    for name in ["track.mp3", "track.ogg", "track.opus"] {
      try disk.folder.write("old", to: name)
      let result = try Command.run(["render", script, "-o", name, "--cover", cover.path], in: disk.folder.url)
      #expect(result.status == 74, "\(result.messages)")
      #expect(result.messages.contains("The disk is full: there is no room for \(name)."), "\(result.messages)")
      #expect(disk.folder.data(name) == Data("old".utf8))
    }
    #expect(disk.folder.names == ["track.mp3", "track.ogg", "track.opus"])
  }

  @Test(arguments: [(ENOSPC, true), (EDQUOT, true), (EFBIG, false), (EIO, false), (0, false)])
  func noRoomIsToldFromOtherTrouble(code: Int32, isFull: Bool) {
    #expect(AudioFileError.writeFailed(errno: code).isDiskFull == isFull)
    #expect(AudioFileError.cannotOpen(reason: "", errno: code).isDiskFull == isFull)
  }
}
