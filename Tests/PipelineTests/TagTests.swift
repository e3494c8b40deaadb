import AudioFiles
import Foundation
import Pipeline
import Quantities
import Tagging
import Testing
import Timing

@Suite("What a track says of itself")
struct TagTests {
  static let script = """
    title "Evening{, name}"
    author "Ana Silva"
    licence "CC BY 4.0"
    language en
    ask name: text = "" "Who?"
    section "Settle{, name}":
      "Here you are{, name}."
      pause 2s
    section "Deeper":
      section "Feet":
        "Your feet."
      section "Hands":
        "Your hands."
        pause 3s
    """

  private func render(
    _ script: CompiledScript,
    _ name: String,
    in workshop: Workshop,
    change: (inout TrackJob.Options) -> Void = { _ in }
  ) throws -> TrackJob.Result {
    var options = TrackJob.Options()
    options.format.packing = WaveFormat.Packing(rawValue: URL(filePath: name).pathExtension) ?? .wav
    change(&options)
    return try TrackJob(script, to: workshop.path(name), options: options).run()
  }

  @Test(arguments: WaveFormat.Packing.allCases)
  func itNamesItsTitleItsAuthorAndItsChaptersAndNoAnswer(packing: WaveFormat.Packing) throws {
    let workshop = try Workshop()
    let script = try workshop.compile(Self.script, answers: ["name": "Zora"])
    let name = "a.\(packing.rawValue)"
    let result = try render(script, name, in: workshop)
    #expect(workshop.names == [name] && result.chapters == nil && result.chaptersNote == nil)
    let tags = try #require(Tagger.read(path: workshop.path(name), packing: packing))
    #expect(tags.title == "Evening" && tags.artist == "Ana Silva" && tags.licence == "CC BY 4.0")
    #expect(tags.date == nil && (tags.cover == nil) == (packing == .wav))
    #expect(tags.chapters.map(\.title) == ["Settle", "Feet", "Hands"])
    let starts = script.timeline.events.compactMap { event -> Seconds? in
      guard case .section(let title) = event.kind, title != "Deeper" else { return nil }
      return script.timeline.sampleRate.seconds(in: event.start)
    }
    #expect(zip(tags.chapters.map(\.start), starts).allSatisfy { abs(($0 - $1).value) <= 0.0005 })
    try Self.expectNothing(of: ["Zora"], in: workshop.path(name))
  }

  @Test(arguments: WaveFormat.Packing.allCases)
  func discreetTracksTellNothing(packing: WaveFormat.Packing) throws {
    let workshop = try Workshop()
    let name = "track.\(packing.rawValue)"
    _ = try render(try workshop.compile(Self.script), name, in: workshop) { options in
      options.tags.isDiscreet = true
      options.writesChapters = true
      options.captions = [.vtt, .lrc]
    }
    let tags = try #require(Tagger.read(path: workshop.path(name), packing: packing))
    #expect(tags.title == "Track" && tags.chapters.map(\.title) == ["Part 1", "Part 2", "Part 3"])
    #expect(tags.comment == nil && tags.artist == nil && tags.licence == nil && tags.language == nil)
    let telling = ["Evening", "Ana", "Silva", "CC BY", "Settle", "Feet", "Hands", "unclench", "relax"]
    try Self.expectNothing(of: telling, in: workshop.path(name))
    try Self.expectNothing(of: telling, in: workshop.path("track.chapters.json"))
    try Self.expectNothing(of: telling, in: workshop.path("chapters-track.vtt"))
    #expect(try String(contentsOfFile: workshop.path("track.lrc"), encoding: .utf8).hasPrefix("[ti:Track]"))
    if packing == .wav || packing == .flac {
      #expect {
        try TrackVerification(path: workshop.path(name))
      } throws: { ($0 as? Failure)?.hint?.contains("--discreet") == true }
    }
  }

  /// Neither as bytes nor in the two-byte signs that ID3 uses.
  private static func expectNothing(of words: [String], in path: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: path))
    for word in words {
      #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) stands in \(path)")
      let wide = word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      #expect(bytes.range(of: Data(wide)) == nil, "\(word) stands in \(path)")
    }
  }

  @Test(arguments: WaveFormat.Packing.allCases.filter(\.isRepeatable))
  func whatWasAskedForIsFoundAgainByVerifying(packing: WaveFormat.Packing) throws {
    let workshop = try Workshop()
    let name = "a.\(packing.rawValue)"
    let script = try workshop.compile(Self.script)
    let cover = try CoverPicture(Self.picture)
    _ = try render(script, name, in: workshop) { options in
      options.tags.artist = "Someone"
      options.tags.date = "2026-03-04"
      options.tags.cover = .picture(cover)
      options.format.bits = packing == .wav ? .float : .twentyFour
    }
    #expect(Tagger.read(path: workshop.path(name), packing: packing)?.cover?.bytes == Self.picture)
    #expect(try TrackVerification(path: workshop.path(name)).remake(script) == .same)
  }

  static let picture: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 0, 0, 0, 1, 0, 8, 2]
    + Array("IEND".utf8)

  @Test func chaptersOfAnExcerptAreCountedFromItsBeginning() throws {
    let workshop = try Workshop()
    let script = try workshop.compile(Self.script)
    let length = script.timeline.duration
    let result = try render(script, "a.wav", in: workshop) { $0.stretch = 3...(length - 2) }
    let chapters = Tagger.read(path: workshop.path("a.wav"), packing: .wav)?.chapters ?? []
    #expect(chapters.first?.title == "Settle" && chapters.first?.start == 0)
    #expect(abs(((chapters.last?.end ?? 0) - result.length).value) < 0.001)
    #expect(zip(chapters, chapters.dropFirst()).allSatisfy { $0.end == $1.start })
  }

  @Test func chaptersBesideATrackAreThoseInIt() throws {
    let workshop = try Workshop()
    let result = try render(try workshop.compile(Self.script), "a.mp3", in: workshop) { $0.writesChapters = true }
    #expect(result.chapters == workshop.path("a.chapters.json") && workshop.names == ["a.chapters.json", "a.mp3"])
    struct Document: Decodable {
      struct Chapter: Decodable {
        var startTime: Double
        var endTime: Double
        var title: String
      }
      var version: String
      var title: String
      var chapters: [Chapter]
    }
    let data = try Data(contentsOf: workshop.folder.appending(path: "a.chapters.json"))
    let document = try JSONDecoder().decode(Document.self, from: data)
    #expect(document.version == "1.2.0" && document.title == "Evening")
    let inside = Tagger.read(path: workshop.path("a.mp3"), packing: .mp3)?.chapters ?? []
    #expect(document.chapters.map(\.title) == inside.map(\.title) && inside.count == 3)
    #expect(document.chapters.map(\.startTime) == inside.map(\.start.value))
    // No number has the tail of a binary fraction.
    #expect(!String(decoding: data, as: UTF8.self).contains("0000"))
  }

  @Test func moreChaptersThanATrackHoldsLieBesideIt() throws {
    let workshop = try Workshop()
    let sections = (1...256).map { "section \"Part \($0) of many\":\n  pause 0.2s" }.joined(separator: "\n")
    let result = try render(try workshop.compile(sections), "a.wav", in: workshop)
    #expect(workshop.names == ["a.chapters.json", "a.wav"])
    #expect(result.chaptersNote == "The track has 256 chapters, and WAV holds 255 at most.")
    #expect(Tagger.read(path: workshop.path("a.wav"), packing: .wav)?.chapters.isEmpty == true)
    let flac = try Workshop()
    #expect(try render(try flac.compile(sections), "a.flac", in: flac).chapters == nil)
    #expect(Tagger.read(path: flac.path("a.flac"), packing: .flac)?.chapters.count == 256)
  }

  @Test func aFormatThatCantBeWrittenIsToldInPlainWords() {
    for packing in WaveFormat.Packing.allCases {
      let format = WaveFormat(packing: packing)
      #expect(throws: Never.self) { try TrackJob.checkFormat(format) }
      #expect {
        try TrackJob.checkFormat(format, canWrite: { _ in false })
      } throws: { error in
        guard let failure = error as? Failure else { return false }
        return failure.kind == .missingService && failure.message.contains("too old to write \(packing.name).")
          && failure.hint?.contains("sudo apt-get install libsndfile1") == true
      }
    }
  }
}
