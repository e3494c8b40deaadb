/// Finds what a writer probably meant.
public enum NearMiss {
  /// The candidate nearest to a word, if one is near enough to be a slip of the fingers.
  ///
  /// Near enough is one slip for each three letters begun; upper and lower case, `_` and `-` count as the same.
  public static func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let sought = folded(word)
    guard sought.count <= 64 else { return nil }
    var best: (candidate: String, slips: Int)?
    for candidate in candidates {
      let slips = distance(sought, folded(candidate))
      guard slips <= (min(sought.count, candidate.count) + 2) / 3, slips < best?.slips ?? .max else { continue }
      best = (candidate, slips)
    }
    return best?.candidate
  }

  private static func folded(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "_" ? "-" : $0 }
  }

  /// The least number of letters to add, drop, change or swap with a neighbour (optimal string alignment).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        current[j] = min(change, last[j] + 1, current[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
