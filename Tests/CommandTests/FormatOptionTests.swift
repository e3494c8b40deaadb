import AudioFiles
import Foundation
import Testing

@Suite("Formats and tags on the command line")
struct FormatOptionTests {
  private static let script = "title \"Evening\"\nsection \"Settle\":\n  pause 1s\n"

  static let right: [(arguments: [String], file: String, begins: String)] = [
    (["--format", "flac"], "a.flac", "fLaC"),
    (["--format", "MP3"], "a.mp3", "ID3"),
    (["--format", "ogg", "-o", "b.ogg"], "b.ogg", "OggS"),
    (["--format", "opus", "-o", "noend"], "noend", "OggS"),
    (["-o", "b.FLAC", "--bits", "24"], "b.FLAC", "fLaC"),
    (["--bits", "float"], "a.wav", "RIFF"),
    (["--format", "wav-float", "-o", "c.wav"], "c.wav", "RIFF"),
    (["--format", "wav", "--bits", "24"], "a.wav", "RIFF"),
    (["--discreet"], "track.wav", "RIFF"),
    (["--discreet", "--format", "mp3"], "track.mp3", "ID3"),
  ]

  @Test(arguments: right.indices)
  func theFormatIsThatOfTheOptionOrOfTheName(index: Int) throws {
    let (arguments, file, begins) = Self.right[index]
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let result = try Command.run(["render", "a.relax"] + arguments, in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    #expect(folder.names == ["a.relax", file].sorted())
    #expect(folder.data(file)?.prefix(begins.utf8.count) == Data(begins.utf8))
  }

  static let wrong: [(arguments: [String], words: String)] = [
    (
      ["-o", "a.mp4"], "Tracks are written as .wav, .flac, .ogg, .opus, .mp3; \".mp4\" is not known. Did you mean .mp3?"
    ),
    (["-o", "a.wave"], "Did you mean .wav?"),
    (["-o", "a.xyzzy"], "\".xyzzy\" is not known."),
    (["--format", "flack"], "Did you mean flac?"),
    (["--format", "aiff"], "possible are wav, wav24, wav-float, flac, flac24, ogg, opus, mp3."),
    (["--format", "mp3", "-o", "a.wav"], "--format mp3 is written to files that end in .mp3, and -o ends in .wav"),
    (["--format", "wav24", "--bits", "16"], "--format wav24 and --bits 16 don't go together"),
    (["--bits", "32"], "write 16, 24 or float"),
    (["--bits", "float", "-o", "a.flac"], "--bits float goes with .wav only: write --bits 24 for .flac."),
    (["--bits", "24", "-o", "a.mp3"], "--bits goes with .wav and .flac only"),
    (["--stages", "--format", "mp3"], "Stages are written as WAV"),
    (["--stages", "--discreet"], "--stages goes without --discreet"),
    (["--date", "2026-02-30"], "write a day as year, month and day, such as 2026-11-21"),
    (["--date", "today"], "write a day as year, month and day"),
    (["--date", "2026-1-2"], "write a day as year, month and day"),
  ]

  @Test(arguments: wrong.indices)
  func whatDoesNotGoTogetherIsTold(index: Int) throws {
    let (arguments, words) = Self.wrong[index]
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let result = try Command.run(["render", "a.relax"] + arguments, in: folder.url)
    #expect(result.status == 64)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(folder.names == ["a.relax"])
  }

  static let covers: [(name: String, contents: String?, words: String)] = [
    ("none.jpg", nil, "There is no picture none.jpg."),
    ("text.jpg", "not a picture", "text.jpg is no picture that players show."),
    (".", nil, "The picture . can't be read."),
    ("large.jpg", String(repeating: "x", count: 2_000_001), "The picture large.jpg is too large"),
  ]

  @Test(arguments: covers.indices)
  func aWrongCoverIsToldBeforeTheWork(index: Int) throws {
    let (name, contents, words) = Self.covers[index]
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    if let contents { try folder.write(contents, to: name) }
    let before = folder.names
    let result = try Command.run(["render", "a.relax", "--cover", name], in: folder.url)
    #expect(result.status == 66 && result.messages.contains(words), "\(result.messages)")
    #expect(!result.messages.contains("Speaking") && folder.names == before)
  }

  @Test func theDateIsTheOneThatIsGiven() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    func date(_ arguments: [String], epoch: String? = nil) throws -> String? {
      let environment = epoch.map { ["SOURCE_DATE_EPOCH": $0] } ?? [:]
      let all = ["render", "a.relax", "-o", "a.flac", "--progress", "none"] + arguments
      let result = try Command.run(all, in: folder.url, environment: environment)
      #expect(result.status == 0, "\(result.messages)")
      return try AudioFileReader(path: folder.url.appending(path: "a.flac").path).date
    }
    #expect(try date([]) == nil)
    #expect(try date([], epoch: "1772582400") == "2026-03-04")
    #expect(try date(["--date", "2024-02-29"], epoch: "1772582400") == "2024-02-29")
    #expect(try date(["--discreet"], epoch: "1772582400") == nil)
    let broken = try Command.run(["render", "a.relax"], in: folder.url, environment: ["SOURCE_DATE_EPOCH": "soon"])
    #expect(broken.status == 64 && broken.messages.contains("SOURCE_DATE_EPOCH is \"soon\""))
  }

  @Test func chaptersBesideTheTrackAreNamedAtTheEnd() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let result = try Command.run(["render", "a.relax", "--chapters"], in: folder.url)
    #expect(result.status == 0 && result.messages.contains("Beside it: a.chapters.json."), "\(result.messages)")
    #expect(folder.names == ["a.chapters.json", "a.relax", "a.wav"])
  }

  @Test func aCoverIsNotWrittenOver() throws {
    let folder = try Folder()
    try folder.write(Self.script, to: "a.relax")
    let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    let picture = png + Data("IHDR".utf8) + Data([0, 0, 1, 0, 0, 0, 1, 0, 8, 2])
    try picture.write(to: folder.url.appending(path: "b.wav"))
    let result = try Command.run(["render", "a.relax", "-o", "b.wav", "--cover", "b.wav"], in: folder.url)
    #expect(result.status != 0 && folder.data("b.wav") == picture, "\(result.messages)")
  }
}
