import Quantities
import ScriptLanguage

/// A part of a track that can be a track of its own.
public struct Stage: Sendable {
  /// Its title without any answer in it, for what others may see.
  public var title: String
  /// How it can be played.
  public var manner: StageManner
  /// Its frames: from its first cue to that of the next stage, so that stages played in a row are the whole track.
  public var frames: Range<Int>
  /// The line of the script that begins it.
  public var span: SourceSpan

  /// The stages of a track: what comes before the first belongs to it, and what comes after one to that one.
  static func stages(of marks: [CueSheet.StageMark], in events: [TimelineEvent], length: FrameCount) -> [Stage] {
    let byPlace = Dictionary(marks.map { ($0.span, $0) }, uniquingKeysWith: { first, _ in first })
    var stages: [Stage] = []
    for event in events {
      guard case .section = event.kind, let mark = byPlace[event.span] else { continue }
      let start = stages.isEmpty ? 0 : event.start.value
      if let last = stages.indices.last { stages[last].frames = stages[last].frames.lowerBound..<start }
      stages.append(Stage(title: mark.publicTitle, manner: mark.manner, frames: start..<length.value, span: mark.span))
    }
    return stages.filter { !$0.frames.isEmpty }
  }
}
