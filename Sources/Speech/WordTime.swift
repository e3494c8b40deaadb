import Quantities

/// When a word of a spoken text begins.
public struct WordTime: Hashable, Sendable {
  /// The word's place in the text, counted in Unicode scalars from its start; never empty.
  public var range: Range<Int>

  /// When the word begins, from the start of the recording.
  public var onset: Seconds

  /// Makes a word's time.
  public init(range: Range<Int>, onset: Seconds) {
    self.range = range
    self.onset = onset
  }

  /// The word itself, given the text that was spoken; nil if the range lies outside of it.
  public func word(in text: String) -> Substring? {
    let scalars = text.unicodeScalars
    guard
      range.lowerBound >= 0,
      let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex),
      let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex)
    else { return nil }
    return Substring(scalars[start..<end])
  }
}
