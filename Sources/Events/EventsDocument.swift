import Captions
import Foundation
import Quantities
import ScriptLanguage
import Timing

/// What happens in a track and when, for whatever follows it: the page, a watch, a light. docs/events.md describes the
/// form; `format` grows by one when it breaks.
///
/// All times are in seconds from the start of the track; every list is in the order of its starts.
public struct EventsDocument: Codable, Sendable {
  /// The version of this form.
  public var format = 1
  /// The title of the track, without any answer in it; may be empty.
  public var title: String
  /// The language of the words, such as `de`.
  public var language: String
  /// How that language is written: `ltr` or `rtl`.
  public var direction: String
  /// The length of the track.
  public var seconds: Double
  /// What the track is; nil where the script says nothing.
  public var about: String?
  /// Who should not use it, and when; nil where the script says nothing.
  public var context: String?
  /// The chapters; they join from the first on.
  public var chapters: [Chapter]
  /// The words as they are shown, a line or two at a time; they never overlap.
  public var captions: [Caption]
  /// The phases of the breath where it is paced; within one breathing they join.
  public var breaths: [Breath]
  /// What is clenched, stretched or imagined to let go.
  public var exercises: [Exercise]
  /// The rests after exercises.
  public var rests: [Rest]
  /// Struck sounds.
  public var chimes: [Chime]

  /// A chapter.
  public struct Chapter: Codable, Sendable {
    public var start: Double
    public var end: Double
    public var title: String
    /// Where to land when jumping to it: nobody speaks there.
    public var entry: Double
  }

  /// Words on show.
  public struct Caption: Codable, Sendable {
    public var start: Double
    public var end: Double
    /// One line or two.
    public var lines: [String]
  }

  /// A phase of a breath.
  public struct Breath: Codable, Sendable {
    public var start: Double
    public var end: Double
    /// `in`, `hold`, `out` or `rest`.
    public var phase: String
    /// How full the breath is at its start: 0 is out, 1 is in.
    public var from: Double
    /// How full it is at its end.
    public var to: Double
    /// Which breath of its breathing it is, from 1.
    public var number: Int
    /// The name of the pattern.
    public var pattern: String
    /// The sound that goes with it; `none` for silence.
    public var tone: String
  }

  /// A clench, a stretch or an imagined letting go.
  public struct Exercise: Codable, Sendable {
    public var start: Double
    public var end: Double
    /// `clench`, `stretch` or `imagine`.
    public var kind: String
    /// The muscle's name in the script.
    public var part: String
    /// The listener's words for it.
    public var words: String
    /// Where it is in the body; empty where its name doesn't tell.
    public var places: [BodyPlace]
    /// Its side, where it is one of two.
    public var side: BodyPart.Side?
    /// How hard, in percent; of clenches only.
    public var effort: Double?
  }

  /// The rest after an exercise.
  public struct Rest: Codable, Sendable {
    public var start: Double
    public var end: Double
    public var part: String
    public var words: String
    public var places: [BodyPlace]
    public var side: BodyPart.Side?
  }

  /// A struck sound.
  public struct Chime: Codable, Sendable {
    public var start: Double
    /// `bowl` or `bell`.
    public var sound: String
  }

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

  /// The document as text, ending in a line break.
  public func text() throws -> String { try JSONText.of(self) }

  /// A tenth of a millisecond is far below what anyone could notice, and reads better than all digits.
  private static func written(_ time: Seconds) -> Double { (time.value * 10_000).rounded() / 10_000 }

  private static func direction(of language: String) -> String {
    Locale(identifier: language).language.characterDirection == .rightToLeft ? "rtl" : "ltr"
  }
}
