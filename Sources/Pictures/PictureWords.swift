import Foundation
import Quantities
import ScriptLanguage
import Timing

/// What a picture says in words.
enum PictureWords {
  /// A time in minutes and seconds, with hours where there are any: `3:05`.
  static func clock(_ time: Seconds) -> String {
    let seconds = Int(time.value.rounded())
    let tail = String(seconds % 60 + 100).dropFirst()
    if seconds < 3600 { return "\(seconds / 60):\(tail)" }
    return "\(seconds / 3600):\(String(seconds / 60 % 60 + 100).dropFirst()):\(tail)"
  }

  /// A length of time as one says it: `1 minute`, `2 minutes`, `30 seconds`.
  static func length(_ time: Seconds) -> String {
    let (number, unit) = time.value >= 60 ? (time.value / 60, "minute") : (time.value, "second")
    return "\(decimal(number)) \(unit)\(number == 1 ? "" : "s")"
  }

  /// How many breaths a minute hold; where the pace changes, from how many to how many.
  static func pace(from first: BreathsPerMinute, to last: BreathsPerMinute) -> String {
    let (before, after) = (decimal(first.value), decimal(last.value))
    // Breaths are whole, so the last of an even pace may differ by a rounded frame.
    let isEven = abs(first.value - last.value) < 0.05 * first.value
    return isEven ? "\(before) a minute" : "\(before) to \(after) a minute"
  }

  /// The name of an exercise as it stands over its block.
  static func name(_ kind: ExerciseStatement.Kind, words: String, effort: Percent?) -> String {
    "\(kind.rawValue): \(words)" + (effort.map { ", \(decimal($0.value))%" } ?? "")
  }

  /// An event with its time, for those who point at it and for screen readers.
  static func title(_ event: TimelineEvent, rate: SampleRate) -> String {
    let start = clock(rate.seconds(in: event.start))
    let length = length(rate.seconds(in: event.length))
    switch event.kind {
    case .section(let title): return "\(start) \(title), \(length)"
    case .speech(_, let text, let manner): return "\(start)\(manner.isSoft ? " (softly)" : "") \(text)"
    case .breath(_, _, _, let pattern, _): return "\(start) breath: \(pattern)"
    case .exercise(let kind, let part, let effort):
      return "\(start) \(name(kind, words: part.words, effort: effort)), \(length)"
    case .rest(let part): return "\(start) rest: \(part.name), \(length)"
    case .pause: return "\(start) pause, \(length)"
    case .chime(let sound, _): return "\(start) chime: \(sound.rawValue)"
    case .bed(let sound, let level, _): return "\(start) bed: \(sound.written), \(decibels(level))"
    }
  }

  /// A level as one reads it, with a minus sign: `−36 dB`.
  static func decibels(_ level: Decibels) -> String {
    "\(level.value < 0 ? "−" : "")\(decimal(level.value.magnitude)) dB"
  }

  /// A number with at most one decimal.
  static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
