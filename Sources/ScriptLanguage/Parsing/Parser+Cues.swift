/// Cues that sound, and cues that order others.
extension Parser {
  mutating func parsePause(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let length = try reader.expectValue("how long to pause", example: "pause 4s")
    try finish(node, reader, after: "the pause", block: .refused)
    return .pause(length)
  }

  /// `breathe belly [for 2m] [, spoken 3 breaths | , silent][:]`.
  mutating func parseBreathe(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "breathe belly for 2m"
    let pattern = try reader.expectName("the name of a breath", example: example)
    var length: Expression?
    var spoken: Expression?
    var said: [String] = []
    while reader.peek != nil {
      _ = reader.maybe(.comma)
      let option = try expectOption(&reader, of: "breathe", among: ["for", "spoken", "silent"], said: said)
      said.append(option.text)
      switch option.text {
      case "for": length = try reader.expectValue("a time or a number of breaths", example: example)
      case "spoken": spoken = try reader.expectValue("a number of breaths", example: "spoken 3 breaths")
      default: if said.contains("spoken") { throw .error(.leftover("silent", after: "\"spoken\""), at: option.span) }
      }
    }
    try finish(node, reader, after: "\"breathe\"", block: .allowed)
    guard node.opensBlock || length != nil else {
      throw reader.unexpected("\"for\" and how long, or a colon and a block", example: example)
    }
    if node.opensBlock, let spoken { throw .error(.spokenWithBlock, at: spoken.span) }
    let body = node.opensBlock ? parseBlock(node.children, context: .block) : nil
    return .breathe(BreatheStatement(pattern: pattern, length: length, spoken: spoken, body: body))
  }

  /// `chime [bowl] [at -26 dB]`.
  mutating func parseChime(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let sound = if case .word("at")? = reader.peek?.kind { Name?.none } else { reader.maybeName() }
    let level = try parseLevel(&reader, of: "chime")
    try finish(node, reader, after: "\"chime\"", block: .refused)
    return .chime(ChimeStatement(sound: sound, level: level))
  }

  /// `bed brown [at -34 dB]`, or `bed off`.
  mutating func parseBed(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let sound = try reader.expectName("the name of a bed", example: "bed brown at -34 dB")
    let level = try parseLevel(&reader, of: "bed")
    try finish(node, reader, after: "\"bed\"", block: .refused)
    return .bed(BedStatement(sound: sound, level: level))
  }

  private func parseLevel(_ reader: inout TokenReader, of cue: String) throws(Diagnostic) -> Expression? {
    guard reader.peek != nil else { return nil }
    _ = reader.maybe(.comma)
    _ = try expectOption(&reader, of: cue, among: ["at"], said: [])
    return try reader.expectValue("a level", example: "-34 dB")
  }

  /// `section "Feet":`.
  mutating func parseSection(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let title = try reader.expectText("the title of the section in quotes", example: "section \"Feet\":")
    try finish(node, reader, after: "the title", block: .required)
    return .section(title: title, body: parseBlock(node.children, context: .block))
  }

  /// `for effort in 100%, 50%:`.
  mutating func parseFor(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "for effort in 100%, 50%:"
    let variable = try reader.expectName("a name for the values", example: example)
    guard reader.maybeWord("in") != nil else {
      throw reader.unexpected("\"in\" and a list of values", example: example)
    }
    var values: [Expression] = []
    repeat { values.append(try reader.expectValue("a value", example: example)) } while reader.maybe(.comma)
    try finish(node, reader, after: "the list", block: .required)
    return .forEach(ForStatement(variable: variable, values: values, body: parseBlock(node.children, context: .block)))
  }
}
