/// Definitions: voices, breaths, muscles.
extension Parser {
  /// `voice guide = en-gb+steph, rate 90 wpm, pitch 42, range 40, sinking 10%, near`.
  mutating func parseVoice(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "voice guide = en-gb+steph, rate 90 wpm"
    let name = try reader.expectName("a name for the voice", example: example)
    try reader.expect(.equals, "an equals sign", example: example)
    var engineName = try reader.expectName("a voice of the speech engine", example: example)
    if engineName.text == "command", case .text? = reader.peek?.kind {
      throw .error(.commandInScript, at: engineName.span)
    }
    while reader.maybe(.plus) {
      let variant = try reader.expectName("a variant of the voice", example: "en-gb+steph")
      engineName = Name(engineName.text + "+" + variant.text, span: engineName.span.through(variant.span))
    }
    var settings: [(name: Name, value: Expression)] = []
    var place: VoicePlace?
    var said: [String] = []
    while reader.maybe(.comma) {
      let options = ["rate", "pitch", "range", "sinking", "near", "far"]
      let option = try expectOption(&reader, of: "voice", among: options, said: said)
      said.append(option.text)
      if VoicePlace(rawValue: option.text) != nil {
        place = try self.place(option, of: "voice", besides: place)
      } else {
        settings.append((option, try reader.expectValue("a number", example: example)))
      }
    }
    try finish(node, reader, after: "the voice", block: .refused)
    return .voice(VoiceStatement(name: name, engineName: engineName, settings: settings, place: place))
  }

  /// `breath belly = in 4s, out 6s`, or `breath belly = 6/min, in:out 4:6`; the pace may be an answer.
  mutating func parseBreath(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "breath belly = in 4s, out 6s"
    let name = try reader.expectName("a name for the breath", example: example)
    // Who writes `breath belly for 2m` means the cue.
    let isCue = reader.isAtWord(of: ["for", "from"]) || (reader.peek == nil && node.opensBlock)
    try reader.expect(.equals, "an equals sign", example: isCue ? "breathe \(name.text) for 2m" : example)
    let pattern: BreathStatement.Pattern
    var twin: Name?
    if case .number? = reader.peek?.kind {
      pattern = try parseRatePattern(&reader)
    } else if case .word(let word)? = reader.peek?.kind, BreathPhaseKind(rawValue: word) == nil,
      reader.peekSecond == nil || reader.peekSecond?.kind == .sign(.comma)
    {
      // The name of an answer: the listener's own pace.
      pattern = try parseRatePattern(&reader)
    } else {
      pattern = try parsePhases(&reader, twin: &twin, example: example)
    }
    try finish(node, reader, after: "the breath", block: .refused)
    return .breath(BreathStatement(name: name, pattern: pattern, twin: twin))
  }

  private mutating func parsePhases(
    _ reader: inout TokenReader,
    twin: inout Name?,
    example: String
  ) throws(Diagnostic) -> BreathStatement.Pattern {
    var phases: [(kind: BreathPhaseKind, length: Expression)] = []
    let kinds = BreathPhaseKind.allCases.map(\.rawValue)
    repeat {
      if !phases.isEmpty, reader.maybeWord("twin") != nil {
        twin = try reader.expectName("the name of a breath without holds", example: "twin even")
        break
      }
      let word = try reader.expectName("\"in\", \"hold\", \"out\" or \"rest\"", example: example)
      guard let kind = BreathPhaseKind(rawValue: word.text) else {
        let suggestion = BreathPhaseKind.likely(word.text)?.rawValue
        throw .error(
          .unknownOption(word.text, of: "breath", suggestion: suggestion, options: kinds + ["twin"]),
          at: word.span
        )
      }
      phases.append((kind, try reader.expectValue("how long it takes", example: example)))
    } while reader.maybe(.comma)
    return .phases(phases)
  }

  private mutating func parseRatePattern(_ reader: inout TokenReader) throws(Diagnostic) -> BreathStatement.Pattern {
    let example = "breath belly = 6/min, in:out 4:6"
    let rate = try reader.expectValue("breaths a minute", example: example)
    guard reader.maybe(.comma) else { return .rate(rate, ratio: nil) }
    guard reader.maybeWord("in") != nil, reader.maybe(.colon), reader.maybeWord("out") != nil else {
      throw reader.unexpected("\"in:out\" and a ratio", example: example)
    }
    let inhale = try reader.expectValue("a ratio", example: example)
    try reader.expect(.colon, "a colon", example: example)
    let exhale = try reader.expectValue("a ratio", example: example)
    return .rate(rate, ratio: (inhale, exhale))
  }

  /// `muscle feet "the toes of both feet"`.
  mutating func parseMuscle(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "muscle feet \"the toes of both feet\""
    let name = try reader.expectName("a name for the muscle", example: example)
    // A name of two words needs a hyphen.
    let second = if case .word(let word)? = reader.peek?.kind { "-" + word } else { "" }
    let own = second.isEmpty ? example : "muscle \(name.text)\(second) \"your \(name.text) \(second.dropFirst())\""
    if reader.peek == nil, !node.opensBlock {
      try finish(node, reader, after: "the muscle", block: .refused)
      return .muscle(MuscleStatement(name: name, words: TextTemplate(parts: []), hasStockWords: true))
    }
    let words = try reader.expectText("the words for it in quotes", example: own)
    try finish(node, reader, after: "the muscle", block: .refused)
    return .muscle(MuscleStatement(name: name, words: words))
  }

  /// `pronounce "Ana" as "Ahna"`.
  mutating func parsePronounce(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "pronounce \"Ana\" as \"Ahna\""
    let word = try reader.expectText("a word in quotes", example: example)
    guard reader.maybeWord("as") != nil else { throw reader.unexpected("\"as\"", example: example) }
    let spoken = try reader.expectText("how it is spoken, in quotes", example: example)
    try finish(node, reader, after: "the word", block: .refused)
    return .pronounce(word: word, as: spoken)
  }

  /// The word of one of a cue's options; throws for an unknown one and for one that was said before.
  func expectOption(
    _ reader: inout TokenReader,
    of cue: String,
    among options: [String],
    said: [String]
  ) throws(Diagnostic) -> Name {
    let quoted = options.map { "\"\($0)\"" }.joined(separator: " or ")
    let examples = [
      "chime": "chime bowl at -26 dB", "bed": "bed brown at -34 dB", "tones": "tones soft at -33 dB",
      "speech": "\"Let go.\" softly",
      "breathe": "breathe belly for 2m", "clench": "clench feet at 50% for 5s, rest 20s..30s",
      "stretch": "stretch feet for 20s", "imagine": "imagine feet for 10s",
    ]
    if let missing = Self.missingWord(before: reader, of: cue, among: options) {
      throw .error(missing, at: reader.place)
    }
    let option = try reader.expectName(quoted, example: examples[cue])
    guard options.contains(option.text) else {
      let suggestion = NearMiss.suggestion(for: option.text, among: options)
      throw .error(
        .unknownOption(option.text, of: cue, suggestion: suggestion, options: options),
        at: option.span
      )
    }
    guard !said.contains(option.text) else { throw .error(.repeatedOption(option.text, of: cue), at: option.span) }
    return option
  }

  /// The word that a writer left out before a number, as its unit tells.
  private static func missingWord(before reader: TokenReader, of cue: String, among options: [String]) -> Finding? {
    guard let (number, unit) = reader.numberAhead else { return nil }
    let word: String
    var value = number
    switch unit {
    case .percent, .decibels: word = "at"
    case .seconds, .breaths: word = "for"
    case .none where cue == Keyword.breathe.rawValue:
      word = "for"
      value = number + (number == "1" ? " breath" : " breaths")
    default: return nil
    }
    guard options.contains(word), !reader.hasTaken(word) else { return nil }
    return .missingWord(word, before: number, example: "\(reader.wordsSoFar) \(word) \(value)")
  }
}
