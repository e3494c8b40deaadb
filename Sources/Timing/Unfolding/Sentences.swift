/// Cuts a text into sentences, so that the pauses between them are ours.
enum Sentences {
  /// Words whose point ends no sentence.
  private static let abbreviations: Set<String> = ["dr", "mr", "mrs", "ms", "st", "vs", "e.g", "i.e"]

  /// The sentences of a text, each with its closing sign, without white space around them.
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      current.append(character)
      guard ends(character), index + 1 < characters.count, characters[index + 1].isWhitespace else { continue }
      let next = characters[index...].dropFirst().first { !$0.isWhitespace }
      // "About 2.5 s." and "e.g. this" go on; a sentence begins with anything but a small letter.
      guard let next, !next.isLowercase, !endsInAbbreviation(current) else { continue }
      sentences.append(current)
      current = ""
    }
    sentences.append(current)
    return sentences.flatMap(breathfuls).map(trimmed).filter { !$0.isEmpty }
  }

  /// The longest that is spoken in one go, in characters: half a minute of calm speech.
  static let longest = 400

  /// A sentence that is too long for one go, cut behind a comma, else at a space, else anywhere.
  private static func breathfuls(_ sentence: String) -> [String] {
    var rest = Array(sentence)[...]
    var pieces: [String] = []
    while rest.count > longest {
      let head = rest.prefix(longest)
      let cut = head.lastIndex { ",;:".contains($0) } ?? head.lastIndex(where: \.isWhitespace) ?? head.endIndex - 1
      pieces.append(String(rest[...cut]))
      rest = rest[(cut + 1)...]
    }
    return pieces + [String(rest)]
  }

  // "।" closes a sentence in Hindi.
  private static func ends(_ character: Character) -> Bool { ".!?…।".contains(character) }

  private static func endsInAbbreviation(_ sentence: String) -> Bool {
    guard sentence.last == "." else { return false }
    let word = sentence.dropLast().reversed().prefix { !$0.isWhitespace }
    return abbreviations.contains(String(word.reversed()).lowercased())
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
