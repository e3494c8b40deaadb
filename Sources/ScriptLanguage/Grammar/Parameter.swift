/// One parameter of the language: validation, messages and the reference all read this row.
public struct Parameter: Sendable, Hashable {
  /// The cue or definition that it belongs to.
  public let cue: String
  /// What it is called in a script; empty where it stands right behind the cue's word.
  public let name: String
  /// The units that it takes; the first is the one that messages show.
  public let units: [Unit]
  /// The least and the most that it may be, in the first unit.
  public let range: ClosedRange<Double>
  /// What holds where the script says nothing; nil where it must be said or where nothing is the default.
  public let standard: ClosedRange<Double>?
  /// Whether it may be written as a range, to be stretched with the track.
  public let isElastic: Bool
  /// Whether it counts something that can't be cut.
  public let isWhole: Bool
  /// One sentence for the reference.
  public let sentence: String

  init(
    _ cue: String,
    _ name: String,
    _ units: [Unit],
    _ range: ClosedRange<Double>,
    standard: ClosedRange<Double>? = nil,
    elastic: Bool = false,
    whole: Bool = false,
    _ sentence: String
  ) {
    self.cue = cue
    self.name = name
    self.units = units
    self.range = range
    self.standard = standard
    isElastic = elastic
    isWhole = whole
    self.sentence = sentence
  }

  /// The unit that messages show.
  public var unit: Unit { units.first ?? .none }

  /// What it is called in a message: `the effort of "clench"`.
  public var inWords: String { name.isEmpty ? "the \(unit == .seconds ? "time" : "value") of \"\(cue)\"" : name }

  /// A range as a script writes it; one value where both ends are the same.
  public func written(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? unit.written(range.lowerBound) : unit.written(range.lowerBound) + ".." + unit.written(range.upperBound)
  }
}
