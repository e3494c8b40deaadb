/// Finds numbers and signs in a written text, by the places of its scalars.
struct SignScanner {
  private let scalars: [Unicode.Scalar]
  private let end: Int

  /// Looks at a text as far as `end`.
  init(_ scalars: [Unicode.Scalar], end: Int) {
    self.scalars = scalars
    self.end = end
  }

  /// The scalar at a place; nil behind the end.
  subscript(place: Int) -> Unicode.Scalar? { place >= 0 && place < end ? scalars[place] : nil }

  /// The text of a stretch.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Whether a number, a word or a sign of its own may begin there.
  func beginsWord(at place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = scalars[place - 1]
    return !before.properties.isAlphabetic && !before.isDigit && before != "." && before != ","
  }

  /// Whether a letter or a digit stands there.
  func isWordPart(_ place: Int) -> Bool {
    self[place].map { $0.properties.isAlphabetic || $0.isDigit || $0.properties.generalCategory == .nonspacingMark }
      ?? false
  }

  /// The place behind one space, or the same where there is none.
  func skippingSpace(_ place: Int) -> Int {
    switch self[place] {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}": place + 1
    default: place
    }
  }

  /// A number as it is written.
  struct Number {
    var range: Range<Int>
    /// Its digits, the sign between whole and parts put right for a language.
    var text: String
    /// Its value where it is whole and small.
    var whole: Int?
  }

  /// The number that begins at a place, in the digits 0 to 9; nil for none, and for such as dates and versions.
  func number(at start: Int, decimalSign: Unicode.Scalar) -> Number? {
    var place = digits(from: start)
    guard place > start else { return nil }
    let wholeEnd = place
    guard let sign = self[place], sign == "." || sign == "," else { return whole(start..<place) }
    let parts = place + 1..<digits(from: place + 1)
    guard !parts.isEmpty else { return whole(start..<wholeEnd) }
    place = parts.upperBound
    // 1.2.3 is no number.
    if let next = self[place], next == "." || next == ",", self[place + 1]?.isDigit == true { return nil }
    // Three digits may be thousands, which the engine's language decides.
    if parts.count == 3 { return Number(range: start..<place, text: text(start..<place), whole: nil) }
    return Number(
      range: start..<place,
      text: text(start..<wholeEnd) + String(decimalSign) + text(parts),
      whole: nil
    )
  }

  private func whole(_ range: Range<Int>) -> Number {
    let text = text(range)
    return Number(range: range, text: text, whole: text.count < 10 ? Int(text) : nil)
  }

  private func digits(from start: Int) -> Int {
    var place = start
    while self[place]?.isDigit == true { place += 1 }
    return place
  }

  /// The place behind a dash or dots that lead from one number to another; nil where there are none.
  func behindDash(_ start: Int) -> Int? {
    if self[start] == ".", self[start + 1] == ".", self[start + 2]?.isDigit == true { return start + 2 }
    let dash = skippingSpace(start)
    guard let sign = self[dash], ["-", "–", "—", "−", "‑"].contains(sign) else { return nil }
    // A hyphen between spaces is a thought, not a range.
    if dash > start, sign == "-" { return nil }
    let next = skippingSpace(dash + 1)
    return self[next]?.isDigit == true ? next : nil
  }

  /// The place behind a word of a table, whatever its capitals and the spaces within it; nil where it isn't there.
  func behind(_ word: String, at start: Int) -> Int? {
    var place = start
    for scalar in word.unicodeScalars {
      if place > start, scalars[place - 1] == "." { place = skippingSpace(place) }
      guard let found = self[place], found == scalar || found.properties.lowercaseMapping == String(scalar) else {
        return nil
      }
      place += 1
    }
    return isWordPart(place) ? nil : place
  }

  /// Whether the text goes on there with more words of the same sentence.
  func goesOn(at place: Int) -> Bool {
    var place = place
    while let scalar = self[place], !scalar.properties.isAlphabetic, !scalar.isDigit { place += 1 }
    return self[place] != nil
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the digits 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
