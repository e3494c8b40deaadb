/// Finds the words that someone may have meant who wrote another.
enum NearMisses {
  /// The candidates within reach of a word, nearest first, then in the order given; case doesn't count.
  ///
  /// One slip is in reach of a word of up to three letters, two of a longer one, and a third of the letters of one
  /// longer still.
  static func of(_ word: String, among candidates: [String], limit: Int = 3) -> [String] {
    let word = Array(word.lowercased().unicodeScalars)
    let reach = word.count <= 3 ? 1 : max(2, word.count / 3)
    return candidates.enumerated()
      .map { index, name in
        (index: index, name: name, distance: distance(word, Array(name.lowercased().unicodeScalars)))
      }
      .filter { $0.distance <= reach }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
      .prefix(limit)
      .map(\.name)
  }

  /// How many single slips lie between two words: a letter put in, left out, replaced, or swapped with its
  /// neighbour (Damerau-Levenshtein, in the form that touches no letter twice: optimal string alignment).
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
