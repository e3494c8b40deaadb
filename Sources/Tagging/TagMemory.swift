import AudioFiles
import CTagging
import Foundation
import Quantities

/// Tags as C sees them, for as long as the object lives.
final class TagMemory {
  private var tags = ctagging_tags()
  private var texts: [UnsafeMutablePointer<CChar>] = []
  private let chapters: UnsafeMutableBufferPointer<ctagging_chapter>
  private let cover: UnsafeMutableBufferPointer<UInt8>

  init(_ tags: TrackTags) {
    chapters = .allocate(capacity: tags.chapters.count)
    cover = .allocate(capacity: tags.cover?.bytes.count ?? 0)
    self.tags.title = text(tags.title)
    self.tags.artist = text(tags.artist)
    self.tags.album = text(tags.album)
    self.tags.language = text(tags.language)
    self.tags.language_code = text(tags.language.map(Self.code))
    self.tags.date = text(tags.date)
    self.tags.licence = text(tags.licence)
    self.tags.comment = text(tags.comment)
    self.tags.software = text(tags.software)
    for (index, chapter) in tags.chapters.enumerated() {
      chapters[index] = ctagging_chapter(
        start: Self.milliseconds(chapter.start),
        end: Self.milliseconds(chapter.end),
        title: text(chapter.title)
      )
    }
    self.tags.chapters = UnsafePointer(chapters.baseAddress)
    self.tags.chapter_count = chapters.count
    guard let picture = tags.cover else { return }
    _ = cover.update(fromContentsOf: picture.bytes)
    self.tags.cover = UnsafePointer(cover.baseAddress)
    self.tags.cover_size = cover.count
    self.tags.cover_type = text(picture.kind.rawValue)
    self.tags.cover_width = Int32(picture.width)
    self.tags.cover_height = Int32(picture.height)
  }

  deinit {
    for text in texts { free(text) }
    chapters.deallocate()
    cover.deallocate()
  }

  func withTags<Result>(_ body: (UnsafePointer<ctagging_tags>) -> Result) -> Result {
    withExtendedLifetime(self) { withUnsafePointer(to: tags, body) }
  }

  private func text(_ text: String?) -> UnsafePointer<CChar>? {
    guard let text, let copy = strdup(text) else { return nil }
    texts.append(copy)
    return UnsafePointer(copy)
  }

  private static func milliseconds(_ time: Seconds) -> UInt32 { UInt32(clamping: Int((time.value * 1_000).rounded())) }

  /// The three letters of a language by ISO 639-2; `und`, its word for one that is not determined, where it has none.
  private static func code(of language: String) -> String {
    Locale.Language(identifier: language).languageCode?.identifier(.alpha3) ?? "und"
  }
}

extension TrackTags {
  /// What C has read.
  init(_ found: ctagging_tags) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
    let chapters = UnsafeBufferPointer(start: found.chapters, count: found.chapter_count).map { chapter in
      TrackChapter(
        start: Seconds(Double(chapter.start) / 1_000),
        end: Seconds(Double(chapter.end) / 1_000),
        title: text(chapter.title) ?? ""
      )
    }
    let cover = UnsafeBufferPointer(start: found.cover, count: found.cover_size)
    self.init(
      title: text(found.title),
      artist: text(found.artist),
      album: text(found.album),
      language: text(found.language),
      date: text(found.date),
      licence: text(found.licence),
      comment: text(found.comment),
      software: text(found.software),
      chapters: chapters,
      cover: found.cover_size > 0 ? try? CoverPicture(Array(cover)) : nil
    )
  }
}
