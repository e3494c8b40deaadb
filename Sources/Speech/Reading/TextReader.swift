import Quantities

/// Reads a wording aloud, as far as an engine needs help: pronunciations, units, times of day, ranges, abbreviations.
///
/// Every scalar of the result knows what it stands for, so that the times of words lead back to the written text.
package struct TextReader {
  private let written: [Unicode.Scalar]
  private let words: ReadingWords?
  private let readsPhonemes: Bool
  private var scalars: [Unicode.Scalar] = []
  private var origins: [Range<Int>] = []

  /// Reads a wording with the words of a language; `readsPhonemes` says whether the engine knows `[[…]]`.
  package static func read(_ wording: Wording, words: ReadingWords?, readsPhonemes: Bool) -> SpokenText {
    var reader = TextReader(wording, words: words, readsPhonemes: readsPhonemes)
    reader.read(wording.pronunciations)
    return SpokenText(scalars: reader.scalars, origins: reader.origins)
  }

  private init(_ wording: Wording, words: ReadingWords?, readsPhonemes: Bool) {
    written = Array(wording.text.unicodeScalars)
    self.words = words
    self.readsPhonemes = readsPhonemes
  }

  private mutating func read(_ pronunciations: [Wording.Pronunciation]) {
    var place = 0
    for pronunciation in pronunciations
    where pronunciation.range.lowerBound >= place && pronunciation.range.upperBound <= written.count {
      read(to: pronunciation.range.lowerBound, from: &place)
      switch pronunciation.sound {
      case .letters(let letters): say(letters, for: pronunciation.range)
      case .phonemes(let phonemes) where readsPhonemes: say("[[\(phonemes)]]", for: pronunciation.range)
      case .phonemes: copy(pronunciation.range)
      }
      place = pronunciation.range.upperBound
    }
    read(to: written.count, from: &place)
  }

  /// Reads what has no pronunciation of its own.
  private mutating func read(to end: Int, from place: inout Int) {
    let scanner = SignScanner(written, end: end)
    while place < end {
      if let words, scanner.beginsWord(at: place), let (spoken, range) = words.reading(at: place, in: scanner) {
        say(spoken, for: range)
        place = range.upperBound
        continue
      }
      copy(place..<place + 1)
      // Two brackets would begin phonemes: what is written is spoken, not obeyed.
      if written[place] == "[", place + 1 < end, written[place + 1] == "[" { say(" ", for: place..<place + 1) }
      place += 1
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    for place in range {
      scalars.append(SpokenText.plain(written[place]))
      origins.append(place..<place + 1)
    }
  }

  private mutating func say(_ words: String, for range: Range<Int>) {
    for scalar in words.unicodeScalars {
      scalars.append(SpokenText.plain(scalar))
      origins.append(range)
    }
  }
}
