import Quantities
import ScriptLanguage

/// A timeline as text, one event a line in columns, so that a difference reads like a change to the session.
public struct TimelineText: Sendable {
  let timeline: Timeline
  let sources: SourceSet

  /// Prints a timeline whose events point into those scripts.
  public init(_ timeline: Timeline, sources: SourceSet) {
    self.timeline = timeline
    self.sources = sources
  }

  /// The text, with a heading, ending in a line break.
  public var text: String {
    // The places of cues from used scripts bear their names, and make the column wider.
    let width = timeline.events.reduce(5) { max($0, sources.place(of: $1.span).count) }
    let title = timeline.title.isEmpty ? sources.sources[0].name : timeline.title
    var lines = [
      "\(title), \(Self.clock(timeline.duration)), \(timeline.length.value) frames at \(timeline.sampleRate.hertz) Hz",
      "",
      "       start     length \(Self.padded("line", width))  cue",
    ]
    lines += timeline.events.map { line($0, placeWidth: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ event: TimelineEvent, placeWidth: Int) -> String {
    let start = Self.padded(Self.clock(timeline.sampleRate.seconds(in: event.start)), 12)
    let length = Self.padded(Self.decimals(timeline.sampleRate.seconds(in: event.length).value), 10)
    let line = Self.padded(sources.place(of: event.span), placeWidth)
    let why = event.reason.isEmpty ? "" : "  (\(event.reason))"
    return "\(start) \(length) \(line)  \(words(for: event))\(why)"
  }

  /// A stage is a section that can be a track of its own.
  private func words(for event: TimelineEvent) -> String {
    guard case .section(let title) = event.kind, let stage = timeline.stages.first(where: { $0.span == event.span })
    else { return Self.words(for: event.kind) }
    return "stage    \(title)\(stage.manner.written)"
  }

  static func words(for kind: TimelineEvent.Kind) -> String {
    switch kind {
    case .section(let title): return "section  \(title)"
    case .speech(_, let text, let manner): return "speech   \"\(text)\"\(manner.inWords)"
    case .breath(let phase, _, let number, let pattern, _): return "breath   \(phase.rawValue), \(pattern) \(number)"
    case .exercise(let kind, let part, let effort):
      let name = kind.rawValue + String(repeating: " ", count: 9 - kind.rawValue.count)
      return name + part.name + (effort.map { " at \(Unit.percent.written($0.value))" } ?? "")
    case .rest(let part): return "rest     \(part.name)"
    case .pause: return "pause"
    case .chime(let sound, let level): return "chime    \(sound.rawValue) at \(Unit.decibels.written(level.value))"
    case .bed(let sound, let level, _): return "bed      \(sound.written) at \(Unit.decibels.written(level.value))"
    }
  }

  /// A time as `minutes:seconds.milliseconds`, with hours where there are any.
  public static func clock(_ time: Seconds) -> String {
    let milliseconds = Int((time.value * 1000).rounded())
    let (hours, minutes) = (milliseconds / 3_600_000, milliseconds / 60_000 % 60)
    let seconds = decimals(Double(milliseconds % 60_000) / 1000)
    let padding = milliseconds % 60_000 < 10_000 ? "0" : ""
    return hours > 0
      ? "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(padding)\(seconds)" : "\(minutes):\(padding)\(seconds)"
  }

  private static func decimals(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    return "\(milliseconds / 1000).\(String(milliseconds % 1000 + 1000).dropFirst())"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
