import Quantities

/// A sentence of a track with the times of its words.
public struct SpokenLine: Sendable {
  /// When a word begins.
  public struct Word: Sendable {
    /// Its place in the text, in Unicode scalars.
    public var offset: Int
    /// When it begins, from the start of the sentence.
    public var onset: Seconds

    /// Makes a word's time.
    public init(offset: Int, onset: Seconds) {
      self.offset = offset
      self.onset = onset
    }
  }

  /// The words as one reads them.
  public var text: String
  /// When it begins in the track.
  public var start: Seconds
  /// How long it sounds.
  public var length: Seconds
  /// The words whose times are known, in the order of the text.
  public var words: [Word]

  /// Makes a line.
  public init(text: String, start: Seconds, length: Seconds, words: [Word]) {
    self.text = text
    self.start = start
    self.length = length
    self.words = words
  }

  /// When what stands at a place of the text begins, in the track. Where no word's time is known, it lies between those
  /// of its neighbours by the count of letters.
  func onset(at offset: Int) -> Seconds {
    guard offset > 0 else { return start }
    let before = words.last { $0.offset <= offset }
    if let before, before.offset == offset { return start + before.onset }
    let after = words.first { $0.offset > offset }
    let from = (offset: before?.offset ?? 0, onset: before?.onset ?? 0)
    let to = (offset: after?.offset ?? text.unicodeScalars.count, onset: after?.onset ?? length)
    guard to.offset > from.offset else { return start + from.onset }
    let share = Double(offset - from.offset) / Double(to.offset - from.offset)
    return start + from.onset + (to.onset - from.onset) * share
  }
}
