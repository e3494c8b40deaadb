/// The reading of one sign or number at a place of a text.
extension ReadingWords {
  /// What is said for what begins at a place, and how far that goes; nil where the engine needs no help.
  func reading(at place: Int, in text: SignScanner) -> (spoken: String, range: Range<Int>)? {
    guard let first = text[place] else { return nil }
    if first.isDigit { return number(at: place, in: text) }
    switch first {
    case "&": return text[place + 1] == " " ? (and, place..<place + 1) : nil
    case "½": return fractions["1/2"].map { ($0, place..<place + 1) }
    case "¼": return fractions["1/4"].map { ($0, place..<place + 1) }
    case "¾": return fractions["3/4"].map { ($0, place..<place + 1) }
    case "%":
      guard let percentBefore, let number = text.number(at: place + 1, decimalSign: decimalSign) else { return nil }
      return ("\(percentBefore) \(number.text)", place..<number.range.upperBound)
    default: return first.properties.isAlphabetic ? abbreviation(at: place, in: text) : nil
    }
  }

  private func number(at place: Int, in text: SignScanner) -> (String, Range<Int>)? {
    guard let number = text.number(at: place, decimalSign: decimalSign) else { return nil }
    if let time = timeOfDay(number, in: text) { return time }
    if let fraction = fraction(number, in: text) { return fraction }
    var numbers = [number]
    while let next = text.behindDash(numbers[numbers.count - 1].range.upperBound),
      let another = text.number(at: next, decimalSign: decimalSign)
    {
      numbers.append(another)
    }
    let last = numbers[numbers.count - 1]
    let end = last.range.upperBound
    // A row of three, such as 4-7-8, is no range.
    let lead = numbers.count == 2 ? "\(number.text) \(to) " : numbers.dropLast().map { "\($0.text), " }.joined()
    if let (spoken, behind) = counted(last, in: text) { return (lead + spoken, place..<behind) }
    // "1st" and the like are the engine's.
    guard !text.isWordPart(end) else { return nil }
    return (lead + last.text, place..<end)
  }

  /// A number with its unit, per cent sign or multiplication sign; nil without one.
  private func counted(_ number: SignScanner.Number, in text: SignScanner) -> (String, Int)? {
    let end = number.range.upperBound
    let next = text.skippingSpace(end)
    if let percentBefore, text[next] == "%" { return ("\(percentBefore) \(number.text)", next + 1) }
    if text[next] == "×" || text[next] == "x", !text.isWordPart(next + 1),
      text[text.skippingSpace(next + 1)]?.isDigit != true
    {
      return ("\(number.text) \(times)", next + 1)
    }
    if let behind = text.behind("/min", at: end) { return ("\(number.text) \(perMinute)", behind) }
    var longest: (sign: String, unit: Unit)?
    for (sign, unit) in units where sign.count > (longest?.sign.count ?? 0) {
      let last = next + sign.unicodeScalars.count
      guard text.matches(sign, at: next), !text.isWordPart(last) else { continue }
      longest = (sign, unit)
    }
    guard let (sign, unit) = longest else { return nil }
    var behind = next + sign.unicodeScalars.count
    // The point of "10 min. slowly" ends no sentence.
    if text[behind] == ".", text[behind + 1] == " ", text[behind + 2]?.properties.isLowercase == true { behind += 1 }
    return (unit.spoken(number.text, whole: number.whole), behind)
  }

  private func timeOfDay(_ hour: SignScanner.Number, in text: SignScanner) -> (String, Range<Int>)? {
    let colon = hour.range.upperBound
    guard let hours = hour.whole, hours <= 24, hour.range.count <= 2, text[colon] == ":",
      let minute = text.number(at: colon + 1, decimalSign: decimalSign), let minutes = minute.whole, minutes < 60,
      minute.range.count == 2, text[minute.range.upperBound] != ":", !text.isWordPart(minute.range.upperBound)
    else { return nil }
    var end = minute.range.upperBound
    let next = text.skippingSpace(end)
    if let behind = hourWords.compactMap({ text.behind($0, at: next) }).max() { end = behind }
    let spoken = (minutes == 0 ? fullHour : hourAndMinute)
      .replacing("{h}", with: "\(hours)")
      .replacing("{0m}", with: minutes < 10 ? "\(zero) \(minutes)" : "\(minutes)")
      .replacing("{m}", with: "\(minutes)")
    return (spoken, hour.range.lowerBound..<end)
  }

  private func fraction(_ top: SignScanner.Number, in text: SignScanner) -> (String, Range<Int>)? {
    let slash = top.range.upperBound
    guard text[slash] == "/", let bottom = text.number(at: slash + 1, decimalSign: decimalSign),
      let words = fractions["\(top.text)/\(bottom.text)"], text[bottom.range.upperBound] != "/"
    else { return nil }
    return (words, top.range.lowerBound..<bottom.range.upperBound)
  }

  private func abbreviation(at place: Int, in text: SignScanner) -> (String, Range<Int>)? {
    for (written, words) in abbreviations {
      guard let behind = text.behind(written, at: place) else { continue }
      // At the end of a sentence its point is the sentence's as well.
      return (text.goesOn(at: behind) ? words : words + ".", place..<behind)
    }
    for (written, words) in beforeNumbers {
      guard let behind = text.behind(written, at: place) else { continue }
      if text[text.skippingSpace(behind)]?.isDigit == true { return (words, place..<behind) }
    }
    return nil
  }
}

extension ReadingWords.Unit {
  /// So many of it.
  func spoken(_ number: String, whole: Int?) -> String {
    switch whole {
    case 1: return one
    case 2 where two != nil: return two ?? ""
    case let whole?:
      let isFew = (2...4).contains(whole % 10) && !(12...14).contains(whole % 100)
      return "\(number) \(isFew ? few ?? other : other)"
    // Parts of a unit take the word behind few, where there is one: "2,5 sekundy".
    case nil: return "\(number) \(few ?? other)"
    }
  }
}

extension SignScanner {
  /// Whether a sign stands at a place, letter for letter.
  func matches(_ sign: String, at place: Int) -> Bool {
    sign.unicodeScalars.enumerated().allSatisfy { self[place + $0.offset] == $0.element }
  }
}
