import Quantities
import ScriptLanguage
import Timing

/// What is shown while a track plays, in the order of time; nothing overlaps.
public struct CaptionTrack: Sendable {
  /// The title of the track, without any answer in it; empty without one.
  public var title: String
  /// The language of the words, such as `de`.
  public var language: String
  /// How long the track is.
  public var length: Seconds
  /// The captions.
  public var captions: [Caption]
  /// The chapters.
  public var chapters: [Chapter]

  /// The least that words stay, where nothing follows them: "Out." is spoken in a third of that.
  static let shortest: Seconds = 1
  /// The least that a cue in brackets has to itself to be shown at all.
  static let shortestCue: Seconds = 0.6
  /// How long something is told of that happens at once.
  static let moment: Seconds = 2

  /// Captions of spoken lines, and the chapters of a timeline; with words for cues, these stand in brackets where nobody
  /// speaks.
  public init(
    _ timeline: Timeline,
    lines: [SpokenLine],
    title: String,
    language: String,
    cueWords: CaptionPhrases? = nil
  ) {
    self.title = title
    self.language = language
    length = timeline.duration
    chapters = Self.chapters(of: timeline)
    captions = Self.captions(of: lines, length: timeline.duration)
    if let cueWords { captions = Self.withCues(of: timeline, in: cueWords, among: captions) }
  }

  private static func captions(of lines: [SpokenLine], length: Seconds) -> [Caption] {
    var captions: [Caption] = []
    for line in lines.sorted(by: { $0.start < $1.start }) {
      let pieces = PhraseCutter.pieces(of: line.text)
      for (index, piece) in pieces.enumerated() {
        let isLast = index + 1 == pieces.count
        let end = isLast ? line.start + line.length : line.onset(at: pieces[index + 1].offset)
        captions.append(Caption(start: line.onset(at: piece.offset), end: end, lines: piece.lines))
      }
    }
    for index in captions.indices {
      let next = index + 1 < captions.count ? captions[index + 1].start : length
      captions[index].end = min(max(captions[index].end, captions[index].start + shortest), next)
    }
    return captions.filter { $0.end > $0.start }
  }

  private static func chapters(of timeline: Timeline) -> [Chapter] {
    func time(_ frame: Int) -> Seconds { timeline.sampleRate.seconds(in: FrameCount(frame)) }
    return timeline.chapters.map {
      Chapter(start: time($0.frames.lowerBound), end: time($0.frames.upperBound), title: $0.title)
    }
  }

  /// Captions with cues in brackets in the time that they leave: exercises first, then strikes, then the breath.
  private static func withCues(of timeline: Timeline, in words: CaptionPhrases, among spoken: [Caption]) -> [Caption] {
    var cues: [(rank: Int, caption: Caption)] = []
    for event in timeline.events {
      guard let (text, rank, isMoment) = words.cue(for: event.kind) else { continue }
      let start = timeline.sampleRate.seconds(in: event.start)
      let end = timeline.sampleRate.seconds(in: event.end)
      let last = isMoment ? min(end, start + moment) : end
      cues.append((rank, Caption(start: start, end: last, lines: ["[\(text)]"])))
    }
    var shown = spoken
    for rank in Set(cues.map(\.rank)).sorted() {
      var free = FreeTime(around: shown)
      let fitting = cues.filter { $0.rank == rank }.flatMap { free.pieces(of: $0.caption) }
      shown = (shown + fitting).sorted { $0.start < $1.start }
    }
    return shown
  }
}

/// Finds what of a caption lies outside of others. Asked in the order of time.
private struct FreeTime {
  private let taken: [Caption]
  private var next = 0

  init(around taken: [Caption]) { self.taken = taken }

  mutating func pieces(of caption: Caption) -> [Caption] {
    while next < taken.count, taken[next].end <= caption.start { next += 1 }
    var pieces: [Caption] = []
    var start = caption.start
    var index = next
    func add(to end: Seconds) {
      guard end - start >= CaptionTrack.shortestCue else { return }
      pieces.append(Caption(start: start, end: end, lines: caption.lines))
    }
    while index < taken.count, taken[index].start < caption.end {
      add(to: taken[index].start)
      start = max(start, taken[index].end)
      index += 1
    }
    add(to: caption.end)
    return pieces
  }
}
