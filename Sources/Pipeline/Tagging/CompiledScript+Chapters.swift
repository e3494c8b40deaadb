import AudioFiles
import Quantities
import Timing

extension CompiledScript {
  /// The chapters of a track, their titles without any answer in them.
  ///
  /// Of a stretch of the track they are those that lie in it, counted from its beginning.
  func chapters(in stretch: Range<Int>? = nil) -> [TrackChapter] {
    let frames = stretch ?? 0..<timeline.length.value
    func time(_ frame: Int) -> Seconds { timeline.sampleRate.seconds(in: FrameCount(frame - frames.lowerBound)) }
    return timeline.chapters.enumerated().compactMap { index, chapter in
      let part = chapter.frames.clamped(to: frames)
      guard !part.isEmpty else { return nil }
      return TrackChapter(
        start: time(part.lowerBound),
        end: time(part.upperBound),
        title: publicTitle(ofChapter: chapter, index)
      )
    }
  }

  /// The title of a chapter without any answer in it, as a line; where nothing is left, it is only counted from 0.
  func publicTitle(ofChapter chapter: TimelineChapter, _ index: Int) -> String {
    TagText.line(sheet.publicSectionTitles[chapter.span]) ?? Discretion.title(ofChapter: index)
  }
}
