import Quantities
import ScriptLanguage

extension Seconds {
  /// A short time for a message, to the hundredth of a second.
  var told: String { Unit.seconds.written((value * 100).rounded() / 100) }

  /// A long time for a message, to the second.
  var roughly: String { Unit.seconds.written(value.rounded()) }

  /// What rounding to whole frames may leave: a thousandth of a second.
  static let slack: Seconds = 0.001
}

extension BreathsPerMinute {
  /// A rate for a message, to the hundredth.
  var told: String { Unit.perMinute.written((value * 100).rounded() / 100) }
}

/// A number for a message, to the tenth.
func told(_ number: Double) -> String { Unit.none.written((number * 10).rounded() / 10) }

/// Items as a sentence has them: `a, b and c`.
func listed(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}
