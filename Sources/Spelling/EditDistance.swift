/// How far one spelling of a word lies from another.
public enum EditDistance {
  /// The least number of single slips between two words: a letter put in, left out, replaced, or swapped with its
  /// neighbour (Damerau-Levenshtein, in the form that touches no letter twice: optimal string alignment).
  ///
  /// A letter may be whatever two words are to be compared by. The work grows with the product of their lengths.
  public static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
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
