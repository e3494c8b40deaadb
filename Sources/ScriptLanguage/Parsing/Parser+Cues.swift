/// Cues that sound.
extension Parser {
  mutating func parsePause(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let length = try reader.expectValue("how long to pause", example: "pause 4s")
    try finish(node, reader, after: "the pause", block: .refused)
    return .pause(length)
  }

  /// `breathe belly [from 12/min to 6/min over 5m] [for 2m] [, spoken 3 breaths | , silent][:]`.
  mutating func parseBreathe(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "breathe belly for 2m"
    let pattern = try reader.expectName("the name of a breath", example: example)
    var statement = BreatheStatement(pattern: pattern)
    var said: [String] = []
    while reader.peek != nil {
      _ = reader.maybe(.comma)
      let options = ["for", "from", "spoken", "silent"]
      let option = try expectOption(&reader, of: "breathe", among: options, said: said)
      said.append(option.text)
      switch option.text {
      case "for": statement.length = try reader.expectValue("a time or a number of breaths", example: example)
      case "from": statement.ramp = try parseRamp(&reader)
      case "spoken": statement.spoken = try reader.expectValue("a number of breaths", example: "spoken 3 breaths")
      default: if said.contains("spoken") { throw .error(.leftover("silent", after: "\"spoken\""), at: option.span) }
      }
    }
    try finish(node, reader, after: "\"breathe\"", block: .allowed)
    guard node.opensBlock || statement.length != nil || statement.ramp != nil else {
      throw reader.unexpected("\"for\" and how long, or a colon and a block", example: example)
    }
    if node.opensBlock, let spoken = statement.spoken { throw .error(.spokenWithBlock, at: spoken.span) }
    if node.opensBlock { statement.body = parseBlock(node.children, context: .block) }
    return .breathe(statement)
  }

  /// What follows `from`: `12/min to 6/min over 5m`.
  private func parseRamp(_ reader: inout TokenReader) throws(Diagnostic) -> BreatheStatement.Ramp {
    let example = "from 12/min to 6/min over 5m"
    let from = try reader.expectValue("breaths a minute", example: example)
    guard reader.maybeWord("to") != nil else {
      throw reader.unexpected("\"to\" and breaths a minute", example: example)
    }
    let to = try reader.expectValue("breaths a minute", example: example)
    guard reader.maybeWord("over") != nil else { throw reader.unexpected("\"over\" and a time", example: example) }
    return BreatheStatement.Ramp(from: from, to: to, over: try reader.expectValue("a time", example: example))
  }

  /// `chime [bowl] [at -26 dB]`.
  mutating func parseChime(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let sound = if case .word("at")? = reader.peek?.kind { Name?.none } else { reader.maybeName() }
    let level = try parseLevel(&reader, of: "chime")
    try finish(node, reader, after: "\"chime\"", block: .refused)
    return .chime(ChimeStatement(sound: sound, level: level))
  }

  /// `bed brown [at -34 dB]`, `bed "forest.flac" [at -30 dB]`, or `bed off`.
  mutating func parseBed(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let sound: BedStatement.Sound
    if let path = reader.maybeText() {
      sound = .file(path)
    } else {
      sound = .named(try reader.expectName("the name of a bed or a file in quotes", example: "bed brown at -34 dB"))
    }
    let level = try parseLevel(&reader, of: "bed")
    try finish(node, reader, after: "\"bed\"", block: .refused)
    if let level, case .named(let name) = sound, name.text == "off" {
      diagnostics.warning(.levelOfNoBed, at: level.span)
    }
    return .bed(BedStatement(sound: sound, level: level))
  }

  private func parseLevel(_ reader: inout TokenReader, of cue: String) throws(Diagnostic) -> Expression? {
    guard reader.peek != nil else { return nil }
    _ = reader.maybe(.comma)
    _ = try expectOption(&reader, of: cue, among: ["at"], said: [])
    return try reader.expectValue("a level", example: "-34 dB")
  }

  /// `tones soft [at -33 dB]`, `tones none`.
  mutating func parseTones(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let sound = try reader.expectName("the name of a tone", example: "tones soft")
    let level = try parseLevel(&reader, of: "tones")
    try finish(node, reader, after: "\"tones\"", block: .refused)
    return .tones(TonesStatement(sound: sound, level: level))
  }

  /// `fade bed over 20s`.
  mutating func parseFade(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "fade bed over 20s"
    guard reader.maybeWord("bed") != nil else { throw reader.unexpected("\"bed\"", example: example) }
    guard reader.maybeWord("over") != nil else { throw reader.unexpected("\"over\" and a time", example: example) }
    let length = try reader.expectValue("a time", example: example)
    try finish(node, reader, after: "\"fade\"", block: .refused)
    return .fadeBed(over: length)
  }
}
