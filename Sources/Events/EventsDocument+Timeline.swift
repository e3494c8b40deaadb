import Captions
import Foundation
import Quantities
import ScriptLanguage
import Timing

extension EventsDocument {
  /// Describes a timeline with its captions; `about` and `context` are what the script says of itself.
  public init(_ timeline: Timeline, captions: CaptionTrack, about: String = "", context: String = "") {
    title = captions.title
    language = captions.language
    direction = Self.direction(of: captions.language)
    seconds = Self.written(timeline.duration)
    self.about = about.isEmpty ? nil : about
    self.context = context.isEmpty ? nil : context
    let entry = ChapterEntry(timeline)
    let rate = timeline.sampleRate
    chapters = captions.chapters.map {
      Chapter(
        start: Self.written($0.start),
        end: Self.written($0.end),
        title: $0.title,
        entry: Self.written(rate.seconds(in: FrameCount(entry.frame(of: rate.frames(in: $0.start).value))))
      )
    }
    self.captions = captions.captions.map {
      Caption(start: Self.written($0.start), end: Self.written($0.end), lines: $0.lines)
    }
    (breaths, exercises, rests, chimes) = ([], [], [], [])
    for event in timeline.events { add(event, at: rate) }
  }

  private mutating func add(_ event: TimelineEvent, at rate: SampleRate) {
    let start = Self.written(rate.seconds(in: event.start))
    let end = Self.written(rate.seconds(in: event.end))
    switch event.kind {
    case .breath(let phase, let fullness, let number, let pattern, let tone):
      breaths.append(
        Breath(
          start: start,
          end: end,
          phase: phase.rawValue,
          from: fullness.from,
          to: fullness.to,
          number: number,
          pattern: pattern,
          tone: tone.sound.rawValue
        )
      )
    case .exercise(let kind, let part, let effort):
      exercises.append(
        Exercise(
          start: start,
          end: end,
          kind: kind.rawValue,
          part: part.name,
          words: part.words,
          places: BodyPlace.places(of: part.name),
          side: part.side,
          effort: effort?.value
        )
      )
    case .rest(let part):
      rests.append(
        Rest(
          start: start,
          end: end,
          part: part.name,
          words: part.words,
          places: BodyPlace.places(of: part.name),
          side: part.side
        )
      )
    case .chime(let sound, _): chimes.append(Chime(start: start, sound: sound.rawValue))
    case .section, .speech, .pause, .bed: break
    }
  }

  /// The document as JSON, ending in a line break. Throws where a number can't be written.
  public func text() throws -> String { try JSONText.of(self) }

  /// A tenth of a millisecond is far below what anyone could notice, and reads better than all digits.
  private static func written(_ time: Seconds) -> Double { (time.value * 10_000).rounded() / 10_000 }

  private static func direction(of language: String) -> String {
    Locale(identifier: language).language.characterDirection == .rightToLeft ? "rtl" : "ltr"
  }
}
