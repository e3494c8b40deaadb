/// The clench with its phrases.
extension Parser {
  /// `clench feet at 50% for 5s, rest 20s..30s[:]`.
  mutating func parseClench(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "clench feet at 50% for 5s, rest 20s..30s"
    let part = try reader.expectName("the name of a muscle", example: example)
    var values: [String: Expression] = [:]
    while reader.peek != nil {
      _ = reader.maybe(.comma)
      let option = try expectOption(&reader, of: "clench", among: ["at", "for", "rest"], said: Array(values.keys))
      values[option.text] = try reader.expectValue(
        option.text == "at" ? "an effort" : "how long it takes",
        example: example
      )
    }
    try finish(node, reader, after: "\"clench\"", block: .allowed)
    var statement = ClenchStatement(
      part: part,
      effort: values["at"],
      length: values["for"],
      rest: values["rest"],
      cue: .stock,
      hold: .stock,
      release: .stock
    )
    parsePhrases(node.children, into: &statement)
    return .clench(statement)
  }

  /// The lines `cue …`, `hold …` and `release …` under a clench; a phrase may have several.
  private mutating func parsePhrases(_ nodes: [LayoutNode], into statement: inout ClenchStatement) {
    var phrases: [Keyword: [Statement]] = [:]
    for node in nodes {
      do {
        guard let (keyword, statements) = try parsePhrase(node) else { continue }
        phrases[keyword, default: []] += statements
      } catch {
        diagnostics.add(error)
        _ = parseBlock(node.children, context: .phrase)
      }
    }
    if let cue = phrases[.cue] { statement.cue = .own(cue) }
    if let hold = phrases[.hold] { statement.hold = .own(hold) }
    if let release = phrases[.release] { statement.release = .own(release) }
  }

  /// `hold "…"`, `hold none`, or `hold:` with speech and pauses below.
  private mutating func parsePhrase(_ node: LayoutNode) throws(Diagnostic) -> (Keyword, [Statement])? {
    var reader = TokenReader(node)
    guard !reader.hasBroken else { return nil }
    let example = "hold \"Keep breathing.\""
    let options = [Keyword.cue, .hold, .release].map(\.rawValue)
    guard let word = reader.maybeName() else {
      throw reader.unexpected("\"cue\", \"hold\" or \"release\"", example: example)
    }
    guard let keyword = Keyword(rawValue: word.text), options.contains(word.text) else {
      let suggestion = NearMiss.suggestion(for: word.text, among: options)
      throw .error(.unknownOption(word.text, of: "clench", suggestion: suggestion, options: options), at: word.span)
    }
    if reader.maybeWord("none") != nil {
      try finish(node, reader, after: "\"none\"", block: .refused)
      return (keyword, [])
    }
    if let text = reader.maybeText() {
      try finish(node, reader, after: "the text", block: .refused)
      return (keyword, [Statement(kind: .say(SayStatement(voice: nil, text: text)), span: node.line.span)])
    }
    guard node.opensBlock else { throw reader.unexpected("a text in quotes, \"none\" or a block", example: example) }
    try finish(node, reader, after: "\"\(word.text)\"", block: .allowed)
    return (keyword, parseBlock(node.children, context: .phrase))
  }
}
