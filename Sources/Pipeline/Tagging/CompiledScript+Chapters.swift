import AudioFiles
import Quantities
import Timing

extension CompiledScript {
  /// The sections and stages of a track as chapters, their titles without any answer in them.
  ///
  /// They follow each other without a gap, as players want it: a section within another ends it, and one that begins with
  /// the one around it takes its place. Of a stretch of the track they are those that lie in it, counted from its beginning.
  func chapters(in stretch: Range<Int>? = nil) -> [TrackChapter] {
    let frames = stretch ?? 0..<timeline.length.value
    let rate = timeline.sampleRate
    func time(_ frame: Int) -> Seconds { rate.seconds(in: FrameCount(frame - frames.lowerBound)) }
    var starts: [(frame: Int, title: String)] = []
    for event in timeline.events {
      guard case .section = event.kind, event.start.value < frames.upperBound else { continue }
      let start = max(event.start.value, frames.lowerBound)
      if starts.last?.frame == start { starts.removeLast() }
      starts.append((start, sheet.publicSectionTitles[event.span] ?? ""))
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].frame : frames.upperBound
      return TrackChapter(start: time(starts[index].frame), end: time(end), title: starts[index].title)
    }
  }
}
