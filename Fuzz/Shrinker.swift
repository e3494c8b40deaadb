/// Makes an input that breaks a promise as small as it can.
enum Shrinker {
  /// The smallest input found that is still broken in the same way; whole lines go first, then characters.
  static func shrink(_ text: String, isBroken: (String) -> Bool) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }
    let fewer = smaller(lines) { isBroken($0.joined()) }.joined()
    return String(smaller(Array(fewer.unicodeScalars)) { isBroken(String($0)) })
  }

  private static func smaller<Element>(_ elements: [Element], isBroken: ([Element]) -> Bool) -> [Element] {
    var kept = elements
    var size = max(1, kept.count / 2)
    while true {
      var index = 0
      var isSmaller = false
      while index < kept.count {
        var fewer = kept
        fewer.removeSubrange(index..<min(kept.count, index + size))
        if isBroken(fewer) {
          kept = fewer
          isSmaller = true
        } else {
          index += size
        }
      }
      if size > 1 { size /= 2 } else if !isSmaller { return kept }
    }
  }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
