import AudioFiles
import Foundation
import Glibc
import Quantities
import Tagging
import Testing

@Suite("Tags in every format")
struct FormatTests {
  static let formats = [
    WaveFormat(), WaveFormat(bits: .twentyFour), WaveFormat(bits: .float), WaveFormat(packing: .flac),
    WaveFormat(bits: .twentyFour, packing: .flac), WaveFormat(packing: .ogg), WaveFormat(packing: .opus),
    WaveFormat(packing: .mp3),
  ]

  @Test(arguments: formats)
  func whatATrackSaysOfItselfIsReadBack(format: WaveFormat) throws {
    let cover = try CoverPicture(Pictures.png(width: 300, height: 200))
    var tags = TaggedTrack.tags
    tags.cover = cover
    let track = try TaggedTrack(format, tags: tags)
    let read = try #require(Tagger.read(path: track.path, packing: format.packing))
    #expect(read.title == tags.title && read.artist == tags.artist && read.album == tags.album)
    #expect(read.date == tags.date && read.licence == tags.licence && read.comment == tags.comment)
    #expect(read.software == tags.software)
    let isID3 = format.packing == .wav || format.packing == .mp3
    #expect(read.language == (isID3 ? "deu" : "de"))
    #expect(read.chapters.map(\.title) == tags.chapters.map(\.title))
    #expect(read.chapters.map(\.start) == tags.chapters.map(\.start))
    #expect(read.cover == cover)
    // The other library reads what its own kind of tags holds.
    let reader = try AudioFileReader(path: track.path)
    #expect(reader.title == tags.title && reader.artist == tags.artist && reader.comment == tags.comment)
    #expect(reader.channels == 2)
  }

  @Test(arguments: formats)
  func soundStaysAsLongAndAsLoudAsItWasMade(format: WaveFormat) throws {
    let track = try TaggedTrack(format)
    let frames = try AudioFileReader(path: track.path).frames.value
    // A frame of MP3 and its decoder's delay; the others know their length.
    #expect(abs(frames - TaggedTrack.length.value) <= (format.packing == .mp3 ? 2_400 : 0))
    let off = try track.distortion()
    #expect(abs(off.left) < 0.3 && abs(off.right) < 0.3, "\(off)")
  }

  @Test(arguments: formats.filter(\.packing.isRepeatable))
  func bytesAreTheSameEachTime(format: WaveFormat) throws {
    var tags = TaggedTrack.tags
    tags.cover = try CoverPicture(Pictures.jpeg(width: 64, height: 64))
    #expect(try TaggedTrack(format, tags: tags).bytes == TaggedTrack(format, tags: tags).bytes)
  }

  @Test func sizesOfAWaveFileAreRight() throws {
    for format in Self.formats where format.packing == .wav {
      let bytes = try TaggedTrack(format).bytes
      #expect(Self.number(bytes, at: 4) == bytes.count - 8)
      // From chunk to chunk to the end.
      var (place, names): (Int, [String]) = (12, [])
      while place + 8 <= bytes.count {
        names.append(String(decoding: bytes[place..<place + 4], as: UTF8.self))
        let size = Self.number(bytes, at: place + 4)
        place += 8 + size + size % 2
      }
      #expect(place == bytes.count)
      #expect(names.contains("cue ") && names.contains("LIST") && names.contains("data") && names.contains("ID3 "))
      #expect(!names.contains("PEAK"))
    }
  }

  @Test func cuePointsOfAWaveFileHaveTheirTitles() throws {
    let bytes = try TaggedTrack(WaveFormat()).bytes
    let cue = try #require(Self.chunk("cue ", in: bytes))
    #expect(Self.number(cue, at: 0) == 3)
    #expect((0..<3).map { Self.number(cue, at: 4 + 24 * $0) } == [0, 1, 2])
    #expect((0..<3).map { Self.number(cue, at: 4 + 24 * $0 + 20) } == [0, 72_000, 108_000])
    let text = String(decoding: bytes, as: UTF8.self)
    for chapter in TaggedTrack.chapters { #expect(text.contains(chapter.title)) }
  }

  @Test(arguments: formats)
  func asManyChaptersAsTheFormatHoldsAreWritten(format: WaveFormat) throws {
    let most = format.mostChapters(TaggedTrack.length)
    for count in [most, most + 1] {
      var tags = TaggedTrack.tags
      tags.chapters = (0..<count).map { number in
        let start = Seconds(Double(number) * 3 / Double(count))
        return TrackChapter(start: start, end: start, title: String(repeating: "long title ü ", count: 30))
      }
      let track = try TaggedTrack(format, tags: tags, length: TaggedTrack.short)
      #expect(Tagger.read(path: track.path, packing: format.packing)?.chapters.count == (count == most ? most : 0))
      #expect(try AudioFileReader(path: track.path).title == tags.title)
    }
  }

  @Test func aTrackPastFourGigabytesHoldsNoChapters() {
    #expect(WaveFormat().mostChapters(FrameCount(7 * 3600 * 48_000)) == 0)
    #expect(WaveFormat(packing: .flac).mostChapters(FrameCount(7 * 3600 * 48_000)) == 999)
  }

  @Test(arguments: formats)
  func withoutTagsThereAreNone(format: WaveFormat) throws {
    let track = try TaggedTrack(format, tags: TrackTags(), length: TaggedTrack.short)
    let read = try #require(Tagger.read(path: track.path, packing: format.packing))
    #expect(read == TrackTags())
    #expect(try !String(decoding: track.bytes, as: UTF8.self).lowercased().contains("unclench"))
  }

  /// Where there is no more room: the system's own reason comes back, from tagging too.
  @Test(arguments: formats)
  func noRoomForTagsIsTold(format: WaveFormat) throws {
    let track = try TaggedTrack(format, tags: TrackTags(), length: TaggedTrack.short)
    let sealed = try SealedFile(track.bytes)
    var tags = TaggedTrack.tags
    let picture = Pictures.png(width: 300, height: 200)
    tags.cover = try CoverPicture(picture + [UInt8](repeating: 7, count: 100_000) + picture.suffix(4))
    #expect(throws: AudioFileError.writeFailed(errno: EPERM)) {
      try Tagger.write(tags, to: sealed.descriptor, format: format, length: TaggedTrack.short)
    }
  }

  @Test func whatIsNoSoundIsNotTagged() throws {
    let file = try SealedFile(Array("Not a sound at all.".utf8))
    for format in [WaveFormat(), WaveFormat(packing: .flac), WaveFormat(packing: .ogg), WaveFormat(packing: .opus)] {
      #expect(throws: AudioFileError.writeFailed(errno: 0)) {
        try Tagger.write(TaggedTrack.tags, to: file.descriptor, format: format, length: 100)
      }
    }
  }

  private static func number(_ bytes: some Collection<UInt8>, at place: Int) -> Int {
    bytes.dropFirst(place).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// What the first chunk of a name holds.
  private static func chunk(_ name: String, in bytes: [UInt8]) -> [UInt8]? {
    var place = 12
    while place + 8 <= bytes.count {
      let size = number(bytes, at: place + 4)
      if Array(bytes[place..<place + 4]) == Array(name.utf8) { return Array(bytes[place + 8..<place + 8 + size]) }
      place += 8 + size + size % 2
    }
    return nil
  }
}
