import Spelling

/// Finds what a writer probably meant.
public enum NearMiss {
  /// The candidate nearest to a word, if one is near enough to be a slip of the fingers.
  ///
  /// Near enough is one slip for so many letters begun; upper and lower case, `_` and `-` count as the same.
  public static func suggestion(
    for word: String,
    among candidates: some Sequence<String>,
    lettersPerSlip: Int = 3
  ) -> String? {
    let sought = folded(word)
    guard sought.count <= 64 else { return nil }
    var best: (candidate: String, slips: Int)?
    for candidate in candidates {
      let slips = EditDistance.between(sought, folded(candidate))
      let reach = (min(sought.count, candidate.count) + lettersPerSlip - 1) / lettersPerSlip
      guard slips <= reach, slips < best?.slips ?? .max else { continue }
      best = (candidate, slips)
    }
    return best?.candidate
  }

  private static func folded(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "_" ? "-" : $0 }
  }
}
