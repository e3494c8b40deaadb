/// Cuts a sentence into pieces that can be read at a glance, at its phrases where it can.
enum PhraseCutter {
  /// The most signs of a line: the usual measure for subtitles.
  static let lineLength = 42
  /// The most signs of a caption, which has two lines.
  static let longest = 2 * lineLength

  /// A piece of a sentence.
  struct Piece: Equatable {
    /// Its lines.
    var lines: [String]
    /// Where it begins in the sentence, in Unicode scalars.
    var offset: Int
  }

  /// The pieces of a sentence in their order; none for an empty one.
  static func pieces(of text: String) -> [Piece] {
    let words = words(of: text)
    guard !words.isEmpty else { return [] }
    return cuts(words, longest: longest).map { range in
      Piece(lines: lines(Array(words[range])), offset: words[range.lowerBound].offset)
    }
  }

  /// A word with the signs that lean on it.
  private struct Word {
    var text: String
    var offset: Int
    /// Whether a phrase ends with it.
    var endsPhrase: Bool
    /// Whether a space stands before it.
    var isSpaced = true
    var length: Int { text.count }
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var offset = 0
    var current = Word(text: "", offset: 0, endsPhrase: false)
    func flush() {
      guard !current.text.isEmpty else { return }
      current.endsPhrase =
        current.text.reversed().first { !"\"”’»)]".contains($0) }.map { ",;:—–…،、，؛।".contains($0) } ?? false
      // A dash between spaces belongs to the words before it.
      if let last = words.indices.last, current.text.allSatisfy({ "—–-".contains($0) }) {
        words[last].text += " " + current.text
        words[last].endsPhrase = true
      } else {
        words.append(current)
      }
    }
    for character in text {
      if character.isWhitespace {
        flush()
        current = Word(text: "", offset: 0, endsPhrase: false)
      } else {
        if current.text.isEmpty { current.offset = offset }
        // Writing without spaces may be cut anywhere.
        if current.length == lineLength / 2 {
          flush()
          current = Word(text: "", offset: offset, endsPhrase: false, isSpaced: false)
        }
        current.text.append(character)
      }
      offset += character.unicodeScalars.count
    }
    flush()
    return words
  }

  /// The best ranges of words for pieces of at most so many signs: few, ending with phrases, and about equally long.
  private static func cuts(_ words: [Word], longest: Int) -> [Range<Int>] {
    var ends = [0]
    for word in words { ends.append(ends[ends.count - 1] + word.length + (word.isSpaced ? 1 : 0)) }
    func length(_ range: Range<Int>) -> Int {
      ends[range.upperBound] - ends[range.lowerBound] - (words[range.lowerBound].isSpaced ? 1 : 0)
    }
    let whole = length(0..<words.count)
    let ideal = Double(whole) / (Double(whole) / Double(longest)).rounded(.up)
    // The least cost of cutting the first words, and where the last cut lies then.
    var best: [(cost: Double, from: Int)] = [(0, 0)]
    for end in 1...words.count {
      var found = (cost: Double.infinity, from: end - 1)
      for start in stride(from: end - 1, through: 0, by: -1) {
        let size = length(start..<end)
        if size > longest, start < end - 1 { break }
        let unevenness = (Double(size) - ideal) / ideal
        let isRough = end < words.count && !words[end - 1].endsPhrase
        let cost = best[start].cost + 1 + unevenness * unevenness + (isRough ? 0.75 : 0)
        if cost < found.cost { found = (cost, start) }
      }
      best.append(found)
    }
    var ranges: [Range<Int>] = []
    var end = words.count
    while end > 0 {
      ranges.append(best[end].from..<end)
      end = best[end].from
    }
    return ranges.reversed()
  }

  /// A piece in one line, or two of about the same length.
  private static func lines(_ words: [Word]) -> [String] {
    let whole = joined(words)
    guard whole.count > lineLength, words.count > 1 else { return [whole] }
    return cuts(words, longest: max(lineLength, (whole.count + 1) / 2 + 12)).map { joined(Array(words[$0])) }
  }

  private static func joined(_ words: [Word]) -> String {
    words.enumerated().reduce("") { $0 + ($1.offset > 0 && $1.element.isSpaced ? " " : "") + $1.element.text }
  }
}
