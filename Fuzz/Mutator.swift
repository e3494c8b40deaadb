import ScriptLanguage

/// Makes new scripts from old ones, by the pieces that scripts are made of. The same seed makes the same scripts.
struct Mutator {
  private var random: Random
  private(set) var pool: [[String]]

  /// Scripts don't grow past this many lines.
  private static let lineLimit = 400

  /// Pieces of the language, and pieces that people and word processors put in their place.
  static let pieces: [String] =
    Keyword.allCases.map(\.rawValue) + Unit.spellings.map(\.text) + Token.Sign.allCases.map(\.rawValue) + [
      "at", "in", "out", "rest", "for", "spoken", "silent", "none", "off", "is", "not", "and", "with", "as", "because",
      "from", "to", "over", "each", "left", "right", "yes", "no", "empty", "more", "less", "than", "softly", "slower",
      "near", "far", "sinking",
      "text", "words", "number", "duration", "choice", "rate", "pitch", "range", "en-gb", "belly", "feet", "name",
      "4", "0", "-5", "1.5s", "2m30s", "50%", "-34 dB", "6/min", "3 breaths", "20s..30s", "10..1", "in:out 4:6", "0.0s",
      "999999999999999999999999", "1e9", "4.5.6", "4kg", "00", "-0s", "9h9m9s", "4s%", "1h1h", "\"\"", "\"Let go.\"",
      "\"Hello{, name}.\"", "\"{\"", "\"}\"", "\"\\\"", "\"\\n\"", "“Let \"go\".”", "„Ja“", "“", "”", "\"", "\\", "#",
      "# note", "–", "…", "'", ";", "×", "\t", "\r", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{9B}", "\u{A0}", "\u{2028}",
      "\u{FEFF}", "é", "e\u{301}", "\u{301}", "👩‍👩‍👧", "\u{200B}", "\u{202E}", "ﷺ", "日本", "_", "-", "a-", "-a", ".",
      "...", ":", ": :", " ", "  ", "   ", String(repeating: "a", count: 300),
    ]

  /// Begins with scripts and a seed.
  init(scripts: [String], seed: UInt64) {
    random = Random(state: seed)
    pool = scripts.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Keeps a script to go on from.
  mutating func keep(_ lines: [String]) {
    if pool.count < 2_000 { pool.append(lines) } else { pool[Int.random(in: 0..<pool.count, using: &random)] = lines }
  }

  /// A new script.
  mutating func next() -> [String] {
    var lines = pick(pool) ?? [""]
    // Most inputs are short, so that many can be tried.
    if Int.random(in: 0..<4, using: &random) > 0 {
      let start = Int.random(in: 0..<max(1, lines.count), using: &random)
      lines = Array(lines[min(start, lines.count)...].prefix(Int.random(in: 1...25, using: &random)))
    }
    for _ in 0..<Int.random(in: 1...5, using: &random) { mutate(&lines) }
    return Array(lines.prefix(Self.lineLimit))
  }

  private mutating func mutate(_ lines: inout [String]) {
    guard !lines.isEmpty else {
      lines = [pick(Self.pieces) ?? ""]
      return
    }
    let index = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<14, using: &random) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[index], at: Int.random(in: 0...lines.count, using: &random))
    case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
    case 3: lines[index] = String(repeating: " ", count: Int.random(in: 0...9, using: &random)) + lines[index]
    case 4: lines[index] = String(lines[index].drop { $0 == " " })
    case 5: lines.insert(contentsOf: (pick(pool) ?? []).shuffled(using: &random).prefix(4), at: index)
    case 6:
      // A block within a block, as deep as it goes.
      let opener = pick(["section \"A\":", "for a in 1, 2:", "breathe belly:", "clench feet:", "hold:"]) ?? ""
      for depth in 0..<Int.random(in: 1...40, using: &random) {
        lines.insert(String(repeating: "  ", count: depth) + opener, at: min(index + depth, lines.count))
      }
    case 7: lines[index] += pick([":", "\r", " ", "  # note", "#", "\\", "\""]) ?? ""
    case 8...10: replaceWord(in: &lines[index])
    default: changeCharacter(in: &lines[index])
    }
  }

  private mutating func replaceWord(in line: inout String) {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let place = Int.random(in: 0..<max(1, words.count), using: &random)
    let piece = pick(Self.pieces) ?? ""
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where !words.isEmpty: words[place] = piece
    case 1 where !words.isEmpty: words.remove(at: place)
    case 2 where !words.isEmpty: words[place] += piece
    default: words.insert(piece, at: min(place, words.count))
    }
    line = words.joined(separator: " ")
  }

  private mutating func changeCharacter(in line: inout String) {
    var characters = Array(line)
    let place = Int.random(in: 0...characters.count, using: &random)
    if place < characters.count, Bool.random(using: &random) {
      characters.remove(at: place)
    } else {
      characters.insert(contentsOf: pick(Self.pieces) ?? "", at: place)
    }
    line = String(characters)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &random) }
}

/// A generator that gives the same numbers for the same seed (SplitMix64, Steele, Lea and Flood 2014).
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
