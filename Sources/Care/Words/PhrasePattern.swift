/// The short writing of phrases in word lists.
///
/// `stop (at any|any) time` stands for both wordings, `(the|)` for a word that may be missing, and a `*` at the end for
/// any ending of the last word.
enum PhrasePattern {
  /// All wordings of a pattern, as plain text to be searched for: a space before every word and behind the last one.
  static func wordings(_ pattern: String) -> [[UInt8]] {
    expanded(Array(PlainText.folded(pattern).utf8)[...]).map { wording in
      var bytes = [PlainText.space]
      for byte in wording where byte != star && !(byte == PlainText.space && bytes.last == PlainText.space) {
        bytes.append(byte)
      }
      if wording.last != star, bytes.last != PlainText.space { bytes.append(PlainText.space) }
      return bytes
    }
  }

  private static let star = UInt8(ascii: "*")

  private static func expanded(_ pattern: ArraySlice<UInt8>) -> [[UInt8]] {
    guard let open = pattern.firstIndex(of: UInt8(ascii: "(")),
      let close = pattern[open...].firstIndex(of: UInt8(ascii: ")"))
    else { return [Array(pattern)] }
    let tails = expanded(pattern[(close + 1)...])
    let choices = pattern[(open + 1)..<close].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    return choices.flatMap { choice in tails.map { pattern[..<open] + choice + $0 } }
  }
}
