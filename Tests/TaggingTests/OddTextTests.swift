import AudioFiles
import Tagging
import Testing

@Suite("Odd titles and covers")
struct OddTextTests {
  static let odd: [(written: String, shown: String?)] = [
    ("Two\nlines\r\nand\ttabs", "Two lines and tabs"),
    ("\u{2028}A\u{85}B\u{1B}[31m\u{0}C\u{9D}", "A B [31m C"),
    ("  spaces   all\u{A0}over ", "spaces all over"),
    ("\"Quoted\" & <marked>; = \\ '", "\"Quoted\" & <marked>; = \\ '"),
    ("שלום, עולם", "שלום, עולם"),
    ("👩‍👩‍👧 e\u{301}", "👩‍👩‍👧 e\u{301}"),
    (String(repeating: "x", count: 10_000), String(repeating: "x", count: 249) + "…"),
    (String(repeating: "👩‍👩‍👧", count: 10_000), String(repeating: "👩‍👩‍👧", count: 55) + "…"),
    ("a" + String(repeating: "\u{301}", count: 10_000), "…"),
    (" \n\t", nil),
  ]

  @Test(arguments: odd)
  func aTitleIsALineOfABearableLength(written: String, shown: String?) {
    #expect(TrackTags(title: written).title == shown)
    #expect(shown.map { $0.count <= TagText.longest && $0.utf8.count <= TagText.mostBytes } ?? true)
    // What was read back is not changed again.
    #expect(TagText.line(shown) == shown)
  }

  @Test(arguments: WaveFormat.Packing.allCases)
  func oddTitlesComeThroughEveryFormat(packing: WaveFormat.Packing) throws {
    for (written, shown) in Self.odd {
      let chapters = [TrackChapter(start: 0, end: 3, title: written)]
      let tags = TrackTags(title: written, chapters: chapters)
      let track = try TaggedTrack(WaveFormat(packing: packing), tags: tags, length: TaggedTrack.short)
      let read = try #require(Tagger.read(path: track.path, packing: packing))
      #expect(read.title == shown)
      #expect(read.chapters.map(\.title) == [shown ?? ""])
      #expect(try AudioFileReader(path: track.path).title == shown)
    }
  }

  @Test func picturesAreKnownByTheirFirstBytes() throws {
    let png = try CoverPicture(Pictures.png(width: 300, height: 200))
    #expect((png.kind, png.width, png.height) == (.png, 300, 200))
    let jpeg = try CoverPicture(Pictures.jpeg(width: 640, height: 480))
    #expect((jpeg.kind, jpeg.width, jpeg.height) == (.jpeg, 640, 480))
  }

  static let bad: [(bytes: [UInt8], fault: CoverPicture.Fault)] = [
    ([], .notAPicture),
    (Array("GIF89a and more".utf8), .notAPicture),
    (Array("<svg xmlns=\"\"/>".utf8), .notAPicture),
    (Array(Pictures.png(width: 300, height: 200).prefix(20)), .notAPicture),
    (Pictures.png(width: 300, height: 200).dropLast(), .notAPicture),
    (Pictures.jpeg(width: 300, height: 200).dropLast(), .notAPicture),
    (Array(Pictures.jpeg(width: 300, height: 200).prefix(14)), .notAPicture),
    ([0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 0, 0], .notAPicture),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0], .notAPicture),
    (Pictures.png(width: 0, height: 200), .notAPicture),
    (Pictures.png(width: 5_000, height: 200), .tooManyPixels(width: 5_000, height: 200)),
    ([UInt8](repeating: 0, count: 2_000_001), .tooLarge(bytes: 2_000_001)),
  ]

  @Test(arguments: bad.indices)
  func otherFilesAreNoCovers(index: Int) {
    #expect(throws: Self.bad[index].fault) { try CoverPicture(Self.bad[index].bytes) }
  }
}
