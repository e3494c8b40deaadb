import ScriptLanguage

/// A part of a track with a title: from the beginning of a section to that of the next, or to the end of the track.
public struct TimelineChapter: Hashable, Sendable {
  /// Its frames.
  public var frames: Range<Int>
  /// The title that the listener knows, which may hold an answer.
  public var title: String
  /// The line of the script that begins it.
  public var span: SourceSpan
}

extension Timeline {
  /// The sections and stages as chapters, in their order.
  ///
  /// They follow each other without a gap, as players want it: a section within another ends it, and one that begins with
  /// the one around it takes its place. Only the last can be empty, where a section begins at the end of the track.
  public var chapters: [TimelineChapter] {
    var starts: [TimelineEvent] = []
    for event in events {
      guard case .section = event.kind else { continue }
      if starts.last?.start == event.start { starts.removeLast() }
      starts.append(event)
    }
    return starts.enumerated().compactMap { index, event in
      guard case .section(let title) = event.kind else { return nil }
      let end = index + 1 < starts.count ? starts[index + 1].start : max(length, event.start)
      return TimelineChapter(frames: event.start.value..<end.value, title: title, span: event.span)
    }
  }
}
