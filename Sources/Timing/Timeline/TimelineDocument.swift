import Quantities
import ScriptLanguage

/// A timeline as JSON. The form is described in docs/timeline.md; `format` grows by one when it breaks.
public struct TimelineDocument: Codable, Sendable {
  /// The version of this form.
  public var format = 1
  /// The title of the track.
  public var title: String
  /// Frames per second.
  public var sampleRate: Int
  /// The length of the track in frames.
  public var frames: Int
  /// The length of the track in seconds.
  public var seconds: Double
  /// The events in order.
  public var events: [Event]

  /// One event; only the fields of its kind are there.
  public struct Event: Codable, Sendable {
    /// `section`, `speech`, `breath`, `clench`, `stretch`, `imagine`, `rest`, `pause`, `chime` or `bed`.
    public var kind: String
    /// The first frame.
    public var startFrame: Int
    /// How many frames it lasts.
    public var frames: Int
    /// The start in seconds.
    public var start: Double
    /// The length in seconds.
    public var length: Double
    /// The used script that says so, as `use` lines write it; nil for the script that was asked for.
    public var file: String?
    /// The line of that script.
    public var line: Int
    /// Why it is there and as long as it is.
    public var why: String?
    /// Whether a `speech` is spoken softly.
    public var softly: Bool?
    /// Whether a `speech` is spoken firmly.
    public var firmly: Bool?
    /// `near` or `far`, where a `speech` is heard from; nil for the normal place.
    public var place: String?
    /// The words of a `speech`, or the title of a `section`.
    public var text: String?
    /// The voice of a `speech`.
    public var voice: String?
    /// `in`, `hold`, `out` or `rest` of a `breath`.
    public var phase: String?
    /// Which breath it is, from 1.
    public var breath: Int?
    /// The name of the breath's pattern.
    public var pattern: String?
    /// The muscle of a `clench`, `stretch`, `imagine` or `rest`.
    public var part: String?
    /// `left` or `right`, where the muscle is one of two.
    public var side: String?
    /// The listener's words for the muscle.
    public var words: String?
    /// The effort of a `clench` in percent.
    public var effort: Double?
    /// The name of a `chime` or `bed`; `file` for one from a file.
    public var sound: String?
    /// The path of a `bed` from a file, as the script has it.
    public var path: String?
    /// The level of a `chime` or `bed` in decibels; of a `speech`, beside other words, where it is another.
    public var level: Double?
  }

  /// Describes a timeline whose events point into those scripts.
  public init(_ timeline: Timeline, sources: SourceSet) {
    title = timeline.title
    sampleRate = timeline.sampleRate.hertz
    frames = timeline.length.value
    seconds = timeline.duration.value
    events = timeline.events.map { Event($0, timeline: timeline, sources: sources) }
  }

  /// The document as text, ending in a line break.
  public func text() throws -> String { try JSONText.of(self) }
}

extension TimelineDocument.Event {
  fileprivate init(_ event: TimelineEvent, timeline: Timeline, sources: SourceSet) {
    startFrame = event.start.value
    frames = event.length.value
    start = timeline.sampleRate.seconds(in: event.start).value
    length = timeline.sampleRate.seconds(in: event.length).value
    file = sources.usedName(of: event.span)
    line = sources.line(of: event.span)
    if !event.reason.isEmpty { why = event.reason }
    switch event.kind {
    case .section(let title):
      kind = "section"
      text = title
    case .speech(let utterance, let words, let manner):
      kind = "speech"
      if manner.isSoft { softly = true }
      if manner.isFirm { firmly = true }
      if manner.place != .normal { place = manner.place.rawValue }
      if manner.gain != 0 { level = manner.gain.value }
      text = words
      voice = timeline.utterances[utterance].voice.name
    case .breath(let phase, _, let number, let pattern, _):
      kind = "breath"
      self.phase = phase.rawValue
      breath = number
      self.pattern = pattern
    case .exercise(let exercise, let part, let effort):
      kind = exercise.rawValue
      self.part = part.name
      side = part.side?.rawValue
      words = part.words
      self.effort = effort?.value
    case .rest(let part):
      kind = "rest"
      self.part = part.name
      side = part.side?.rawValue
    case .pause:
      kind = "pause"
    case .chime(let sound, let level):
      kind = "chime"
      self.sound = sound.rawValue
      self.level = level.value
    case .bed(let bed, let level, _):
      kind = "bed"
      switch bed {
      case .made(let sound): self.sound = sound.rawValue
      case .file(let file): (self.sound, self.path) = ("file", file.path)
      }
      self.level = level.value
    }
  }
}
