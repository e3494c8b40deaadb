/// The units that a number in a script may carry.
public enum Unit: String, Sendable, Hashable, CaseIterable {
  case none = ""
  case seconds = "s"
  case percent = "%"
  case decibels = "dB"
  case hertz = "Hz"
  case wordsPerMinute = "wpm"
  case breaths = "breaths"
  case perMinute = "/min"

  /// A spelling that writers use, the unit it means, and how many of that unit it is worth.
  public struct Spelling: Sendable {
    /// As written in a script.
    public let text: String
    /// The unit meant.
    public let unit: Unit
    /// What one of it is worth in that unit: a minute is 60 seconds.
    public let factor: Double
  }

  /// Every spelling that is understood.
  public static let spellings: [Spelling] = [
    Spelling(text: "s", unit: .seconds, factor: 1),
    Spelling(text: "sec", unit: .seconds, factor: 1),
    Spelling(text: "second", unit: .seconds, factor: 1),
    Spelling(text: "seconds", unit: .seconds, factor: 1),
    Spelling(text: "m", unit: .seconds, factor: 60),
    Spelling(text: "min", unit: .seconds, factor: 60),
    Spelling(text: "minute", unit: .seconds, factor: 60),
    Spelling(text: "minutes", unit: .seconds, factor: 60),
    Spelling(text: "h", unit: .seconds, factor: 3600),
    Spelling(text: "hour", unit: .seconds, factor: 3600),
    Spelling(text: "hours", unit: .seconds, factor: 3600),
    Spelling(text: "%", unit: .percent, factor: 1),
    Spelling(text: "dB", unit: .decibels, factor: 1),
    Spelling(text: "Hz", unit: .hertz, factor: 1),
    Spelling(text: "wpm", unit: .wordsPerMinute, factor: 1),
    Spelling(text: "breath", unit: .breaths, factor: 1),
    Spelling(text: "breaths", unit: .breaths, factor: 1),
  ]

  /// The spelling of that text; upper and lower case count as the same.
  public static func spelling(_ text: String) -> Spelling? {
    let lower = text.lowercased()
    return spellings.first { $0.text.lowercased() == lower }
  }

  /// The unit with its article, as a sentence needs it.
  public var inWords: String {
    switch self {
    case .none: "a bare number"
    case .seconds: "a time"
    case .percent: "a percentage"
    case .decibels: "a level in decibels"
    case .hertz: "a frequency in hertz"
    case .wordsPerMinute: "a rate in words per minute"
    case .breaths: "a number of breaths"
    case .perMinute: "a number per minute"
    }
  }

  /// How a value of this unit is written, for examples in messages.
  public var example: String {
    switch self {
    case .none: "3"
    case .seconds: "4s or 2m30s"
    case .percent: "50%"
    case .decibels: "-34 dB"
    case .hertz: "200 Hz"
    case .wordsPerMinute: "90 wpm"
    case .breaths: "3 breaths"
    case .perMinute: "6/min"
    }
  }

  /// A value of this unit as a script writes it: `2m30s`, `50%`, `-34 dB`.
  public func written(_ value: Double) -> String {
    let number = Unit.trimmed(value)
    switch self {
    case .none: return number
    case .percent, .perMinute: return number + rawValue
    case .breaths: return number + (value == 1 ? " breath" : " breaths")
    case .decibels, .hertz, .wordsPerMinute: return number + " " + rawValue
    case .seconds:
      if value < 0 { return "-" + written(-value) }
      guard value >= 60 else { return number + "s" }
      let hours = Int(value / 3600)
      let minutes = Int(value / 60) % 60
      let seconds = value - Double(hours * 3600 + minutes * 60)
      return (hours > 0 ? "\(hours)h" : "") + (minutes > 0 ? "\(minutes)m" : "")
        + (seconds > 0.0005 ? Unit.trimmed(seconds) + "s" : "")
    }
  }

  /// A number with at most three decimals and no trailing zeros.
  static func trimmed(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return "\(value)" }
    let thousandths = (value.magnitude * 1000).rounded()
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    let whole = Int(thousandths) / 1000
    var rest = String(Int(thousandths) % 1000 + 1000).dropFirst()
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
