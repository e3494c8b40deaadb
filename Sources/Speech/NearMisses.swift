import Spelling

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
        (index: index, name: name, distance: EditDistance.between(word, Array(name.lowercased().unicodeScalars)))
      }
      .filter { $0.distance <= reach }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
      .prefix(limit)
      .map(\.name)
  }
}
