/// Speech, and counting.
extension Parser {
  /// What follows the voice: `"…" [softly] [, firmly] [, slower] [, near] [, over 6s] [, on in]`.
  func parseSay(
    _ voice: Name?,
    _ reader: inout TokenReader,
    _ node: LayoutNode
  ) throws(Diagnostic) -> SayStatement {
    var say = SayStatement(voice: voice, text: try reader.expectText("a text in quotes"))
    let manners = SayStatement.manners
    var said: [String] = []
    while case .word(let word)? = reader.peek?.kind, manners.contains(word) || !said.isEmpty {
      let manner = try expectOption(&reader, of: "speech", among: manners, said: said)
      said.append(manner.text)
      switch manner.text {
      case "softly", "firmly":
        if say.isSoft || say.isFirm { throw .error(.eitherOr("softly", "firmly", of: "speech"), at: manner.span) }
        say.isSoft = manner.text == "softly"
        say.isFirm = !say.isSoft
      case "slower": say.isSlow = true
      case "near", "far": say.place = try place(manner, of: "speech", besides: say.place)
      case "over": say.over = try reader.expectValue("how long the words take", example: "over 6s")
      default: say.phase = try expectPhase(&reader, of: "speech")
      }
      if reader.maybe(.comma) { continue }
      guard case .word(let next)? = reader.peek?.kind, manners.contains(next) else { break }
      throw .error(.missingComma(between: reader.lastAsWritten, and: next), at: reader.place)
    }
    try finish(node, reader, after: "the text", block: .refused)
    return say
  }

  /// The place that a word names; throws where another one was named before.
  func place(_ name: Name, of cue: String, besides other: VoicePlace?) throws(Diagnostic) -> VoicePlace? {
    if let other { throw .error(.eitherOr(other.rawValue, name.text, of: cue), at: name.span) }
    return VoicePlace(rawValue: name.text)
  }

  /// `count 10..1 each breath`, `… each out`, `… each 2s`.
  mutating func parseCount(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "count 10..1 each breath"
    let from = try reader.expectSingle("the first number", example: example)
    try reader.expect(.range, "two dots", example: example)
    let to = try reader.expectSingle("the last number", example: example)
    guard reader.maybeWord("each") != nil else { throw reader.unexpected("\"each\"", example: example) }
    let rhythm: CountStatement.Rhythm
    if reader.maybeWord("breath") != nil {
      rhythm = .phase(nil)
    } else if case .word(let word)? = reader.peek?.kind, BreathPhaseKind(rawValue: word) != nil {
      rhythm = .phase(try expectPhase(&reader, of: "count"))
    } else {
      rhythm = .time(try reader.expectValue("\"breath\", a phase of the breath, or a time", example: example))
    }
    try finish(node, reader, after: "\"count\"", block: .refused)
    return .count(CountStatement(from: from, to: to, rhythm: rhythm))
  }
}

extension SayStatement {
  /// The words that may follow a text.
  static let manners = ["softly", "firmly", "slower", "near", "far", "over", "on"]

  /// What a writer probably meant who put another word behind a text.
  static func manner(likely word: String) -> String? {
    switch word.lowercased() {
    case "slowly", "slow": "slower"
    case "firm", "stressed", "emphasised", "emphasized", "loudly", "clearly": "firmly"
    case "quietly", "soft", "gently", "whispered", "whisper": "softly"
    default: NearMiss.suggestion(for: word, among: manners)
    }
  }
}
