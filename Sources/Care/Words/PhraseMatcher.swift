/// Finds all phrases of a word list in one pass over a text, however many there are (Aho and Corasick, 1975).
struct PhraseMatcher: Sendable {
  /// A phrase that was found.
  struct Match: Sendable {
    var tag: PhraseTag
    /// Its words, without the spaces around them.
    var range: Range<Int>
  }

  /// A phrase of the list.
  private struct Phrase: Sendable {
    var tag: PhraseTag
    var length: Int
    /// Another phrase of the same words; -1 for none.
    var next: Int32
  }

  /// The column of each byte in the table; bytes of no phrase share column 0.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// For each state and column the next state.
  private var table: [Int32] = []
  /// What has been found where the search is in a state.
  private var tags: [PhraseTags] = []
  private var phrases: [Phrase] = []
  /// The first of the phrases that end in a state; -1 for none.
  private var firstPhrase: [Int32] = []
  /// The state of the longest shorter ending that is a phrase; 0 for none.
  private var shorter: [Int32] = []

  init(_ patterns: [PhraseTag: [String]]) {
    var wordings: [(tag: PhraseTag, bytes: [UInt8])] = []
    for tag in PhraseTag.allCases {
      for pattern in patterns[tag, default: []] {
        for bytes in PhrasePattern.wordings(pattern) { wordings.append((tag, bytes)) }
      }
    }
    for (_, bytes) in wordings {
      for byte in bytes where columns[Int(byte)] == 0 {
        columns[Int(byte)] = UInt8(width)
        width += 1
      }
    }
    let most = wordings.reduce(1) { $0 + $1.bytes.count }
    table.reserveCapacity(most * width)
    addState()
    for (tag, bytes) in wordings { add(bytes, tag) }
    link()
  }

  private mutating func addState() {
    table.append(contentsOf: repeatElement(0, count: width))
    tags.append([])
    firstPhrase.append(-1)
  }

  private mutating func add(_ bytes: [UInt8], _ tag: PhraseTag) {
    var state = 0
    for byte in bytes {
      let cell = state * width + Int(columns[Int(byte)])
      if table[cell] == 0 {
        table[cell] = Int32(tags.count)
        addState()
      }
      state = Int(table[cell])
    }
    tags[state].insert(PhraseTags(tag))
    phrases.append(Phrase(tag: tag, length: bytes.count, next: firstPhrase[state]))
    firstPhrase[state] = Int32(phrases.count - 1)
  }

  /// Fills in where the search goes on when a phrase breaks off: to the longest other beginning that fits.
  private mutating func link() {
    var fallbacks = [Int32](repeating: 0, count: tags.count)
    shorter = fallbacks
    var queue: [Int32] = []
    queue.reserveCapacity(tags.count)
    for child in table[..<width] where child != 0 { queue.append(child) }
    var next = 0
    while next < queue.count {
      let state = Int(queue[next])
      let fallback = Int(fallbacks[state])
      next += 1
      tags[state].formUnion(tags[fallback])
      shorter[state] = firstPhrase[fallback] >= 0 ? Int32(fallback) : shorter[fallback]
      for column in 0..<width {
        let child = table[state * width + column]
        let other = table[fallback * width + column]
        if child == 0 {
          table[state * width + column] = other
        } else {
          fallbacks[Int(child)] = other
          queue.append(child)
        }
      }
    }
  }

  /// The phrases that end in a state.
  private func endings(_ state: Int) -> [Phrase] {
    var found: [Phrase] = []
    var state = state
    while true {
      var phrase = firstPhrase[state]
      while phrase >= 0 {
        found.append(phrases[Int(phrase)])
        phrase = phrases[Int(phrase)].next
      }
      guard shorter[state] > 0 else { return found }
      state = Int(shorter[state])
    }
  }

  /// What a text says and how many words it has, in one pass and without a copy of it.
  func read(_ text: String) -> (tags: PhraseTags, words: Int) {
    var state = 0
    var found = PhraseTags()
    var words = 0
    var last = PlainText.space
    PlainText.visit(text) { byte in
      guard byte != PlainText.comma else { return }
      if byte == PlainText.space, last != PlainText.space, last != PlainText.stop { words += 1 }
      last = byte
      state = Int(table[state * width + Int(columns[Int(byte)])])
      found.formUnion(tags[state])
    }
    return (found, words)
  }

  /// Every phrase of some tags in a text, by their ends; a phrase within a longer one of the same tag is left out.
  func matches(of sought: [PhraseTag], in text: PlainText) -> [Match] {
    var state = 0
    var found: [Match] = []
    let wanted = sought.reduce(into: PhraseTags()) { $0.insert(PhraseTags($1)) }
    // Where the last bytes stand, commas left out, to count a phrase's length back from its end.
    var places: [Int] = []
    for (place, byte) in text.bytes.enumerated() where byte != PlainText.comma {
      places.append(place)
      state = Int(table[state * width + Int(columns[Int(byte)])])
      guard !tags[state].isDisjoint(with: wanted) else { continue }
      for phrase in endings(state) where sought.contains(phrase.tag) {
        let tag = phrase.tag
        // A phrase begins with a space, and ends with one unless it is the beginning of a word.
        let start = places[places.count - phrase.length] + 1
        let end = byte == PlainText.space ? place : place + 1
        // Of phrases that overlap, the longer one counts; it begins before the other.
        found.removeAll { $0.tag == tag && $0.range.lowerBound >= start && $0.range.upperBound <= end }
        if found.contains(where: { $0.tag == tag && $0.range.upperBound > start }) { continue }
        found.append(Match(tag: tag, range: start..<end))
      }
    }
    return found
  }
}
