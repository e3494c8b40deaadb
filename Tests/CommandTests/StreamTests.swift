import Foundation
import Testing

@Suite("A track on standard output")
struct StreamTests {
  /// Runs a line of shell in which `$U` renders a small script that is not kind enough for the care rules.
  private func shell(_ line: String, in folder: Folder) throws -> Command {
    let environment = ["U": Command.executable.path]
    let line = line.replacing("$U render", with: "$U render --care off")
    return try Command.run(URL(filePath: "/bin/bash"), ["-c", line], in: folder.url, environment: environment)
  }

  private func folder(_ script: String = "\"Hello.\"\npause 5s\nchime bowl") throws -> Folder {
    let folder = try Folder()
    try folder.write(script, to: "a.relax")
    return folder
  }

  /// The bytes of a file's samples, which its last chunk of this kind holds.
  private func samples(_ file: Data?) throws -> Data {
    let file = try #require(file)
    var place = 12
    while place + 8 <= file.count {
      let size = Int(file[(place + 4)..<(place + 8)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
      if file[place..<(place + 4)] == Data("data".utf8) { return Data(file[(place + 8)..<(place + 8 + size)]) }
      place += 8 + size + size % 2
    }
    throw CocoaError(.fileReadCorruptFile)
  }

  @Test(arguments: ["", "--bits 24", "--format wav-float", "--from 1s --to 3s"])
  func itIsTheSoundOfTheFile(options: String) throws {
    let folder = try folder()
    let line = "$U render a.relax \(options) -o - | cat > piped.wav && $U render a.relax \(options) -o file.wav"
    let result = try shell("set -o pipefail; \(line)", in: folder)
    #expect(result.status == 0 && result.output.isEmpty, "\(result.messages)")
    #expect(folder.names == ["a.relax", "file.wav", "piped.wav"])
    #expect(try samples(folder.data("piped.wav")) == samples(folder.data("file.wav")))
  }

  @Test func aReaderWhoLeavesEndsItWithoutAWord() throws {
    let folder = try folder("pause 5m\nchime bowl")
    let result = try shell(
      "$U render a.relax -o - --progress none | head -c 50000 | wc -c; exit ${PIPESTATUS[0]}",
      in: folder
    )
    #expect(result.status == 141 && result.messages.isEmpty, "\(result.messages)")
    #expect(result.output.trimmingCharacters(in: .whitespacesAndNewlines) == "50000")
  }

  @Test(arguments: [
    ("-o - --format mp3 | cat", 64, "Only WAV can be sent to standard output"),
    ("-o - --captions vtt | cat", 64, "-o - goes without"), ("-o - --page | cat", 64, "-o - goes without"),
    ("-o - --artist Ana | cat", 64, "has no tags"), ("-o - > /dev/full", 74, "The track can't be written"),
    ("-o - >&-", 74, "The track can't be written"),
    ("-o - --from 1h | cat", 64, "Choose an earlier --from"),
  ])
  func whatCannotBeIsSaid(options: String, status: Int32, words: String) throws {
    let folder = try folder()
    let result = try shell("set -o pipefail; $U render a.relax \(options)", in: folder)
    #expect(result.status == status && result.messages.contains(words), "\(result.messages)")
    #expect(folder.names == ["a.relax"])
  }
}
