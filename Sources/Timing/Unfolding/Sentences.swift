/// Cuts a text into sentences, so that the pauses between them are ours.
enum Sentences {
  /// Words whose point ends no sentence.
  private static let abbreviations: Set<String> = ["dr", "mr", "mrs", "ms", "st", "vs", "e.g", "i.e"]

  /// The sentences of a text, each with its closing sign, without white space around them.
  static func split(_ text: String) -> [String] {
    let characters = Array(text)
    var sentences: [ArraySlice<Character>] = []
    var start = 0
    for (index, character) in characters.enumerated() {
      guard ends(character), index + 1 < characters.count, characters[index + 1].isWhitespace else { continue }
      let next = characters[(index + 1)...].first { !$0.isWhitespace }
      // "About 2.5 s." and "e.g. this" go on; a sentence begins with anything but a small letter.
      guard let next, !next.isLowercase, !endsInAbbreviation(characters[start...index]) else { continue }
      sentences.append(characters[start...index])
      start = index + 1
    }
    sentences.append(characters[start...])
    return sentences.flatMap(breathfuls).map(trimmed).filter { !$0.isEmpty }.map { String($0) }
  }

  /// The longest that is spoken in one go, in characters: half a minute of calm speech.
  static let longest = 400

  /// A sentence that is too long for one go, cut behind a comma, else at a space, else anywhere.
  private static func breathfuls(_ sentence: ArraySlice<Character>) -> [ArraySlice<Character>] {
    var rest = sentence
    var pieces: [ArraySlice<Character>] = []
    while rest.count > longest {
      let head = rest.prefix(longest)
      let cut = head.lastIndex { ",;:".contains($0) } ?? head.lastIndex(where: \.isWhitespace) ?? head.endIndex - 1
      pieces.append(rest[...cut])
      rest = rest[(cut + 1)...]
    }
    return pieces + [rest]
  }

  // "।" closes a sentence in Hindi.
  private static func ends(_ character: Character) -> Bool { ".!?…।".contains(character) }

  private static func endsInAbbreviation(_ sentence: ArraySlice<Character>) -> Bool {
    guard sentence.last == "." else { return false }
    let word = sentence.dropLast().reversed().prefix { !$0.isWhitespace }
    return abbreviations.contains(String(word.reversed()).lowercased())
  }

  private static func trimmed(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return [] }
    return text[...last].drop(while: \.isWhitespace)
  }
}
