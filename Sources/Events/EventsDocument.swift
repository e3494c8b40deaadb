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
  /// The length of the track, in seconds.
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
    /// Where it begins.
    public var start: Double
    /// Where the next one begins, or the track ends.
    public var end: Double
    /// What it is called.
    public var title: String
    /// Where to land when jumping to it: nobody speaks there.
    public var entry: Double
  }

  /// Words on show.
  public struct Caption: Codable, Sendable {
    /// When they appear.
    public var start: Double
    /// When they go.
    public var end: Double
    /// One line or two.
    public var lines: [String]
  }

  /// A phase of a breath.
  public struct Breath: Codable, Sendable {
    /// When it begins.
    public var start: Double
    /// When it ends.
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
    /// When it begins.
    public var start: Double
    /// When it ends.
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
    /// When it begins, which is when the exercise ends.
    public var start: Double
    /// When it ends.
    public var end: Double
    /// The muscle's name in the script.
    public var part: String
    /// The listener's words for it.
    public var words: String
    /// Where it is in the body; empty where its name doesn't tell.
    public var places: [BodyPlace]
    /// Its side, where it is one of two.
    public var side: BodyPart.Side?
  }

  /// A struck sound.
  public struct Chime: Codable, Sendable {
    /// When it is struck.
    public var start: Double
    /// `bowl` or `bell`.
    public var sound: String
  }
}
