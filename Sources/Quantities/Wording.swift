/// Words to be spoken: what is written, and how some of it sounds.
public struct Wording: Hashable, Sendable {
  /// How a part of a text is to be spoken.
  public struct Pronunciation: Hashable, Sendable {
    /// The part, in Unicode scalars from the start of the text; not empty.
    public var range: Range<Int>
    /// Its sound.
    public var sound: Sound

    /// Makes a pronunciation.
    public init(range: Range<Int>, sound: Sound) {
      self.range = range
      self.sound = sound
    }
  }

  /// How something sounds.
  public enum Sound: Hashable, Sendable {
    /// As these letters would be read in the voice's language.
    case letters(String)
    /// As phonemes in espeak-ng's own writing. An engine that can't read them speaks what is written.
    case phonemes(String)

    /// Reads `Ahna` as letters and `[['an@]]` as phonemes.
    public init(_ written: String) {
      guard written.hasPrefix("[["), written.hasSuffix("]]"), written.count > 4 else {
        self = .letters(written)
        return
      }
      self = .phonemes(String(written.dropFirst(2).dropLast(2)))
    }
  }

  /// The text as one reads it. Markup means nothing in it.
  public var text: String
  /// The pronunciations in the order of the text; none overlaps another.
  public var pronunciations: [Pronunciation]

  /// Makes a wording; without pronunciations, it is spoken as it reads.
  public init(_ text: String, pronunciations: [Pronunciation] = []) {
    self.text = text
    self.pronunciations = pronunciations
  }
}
