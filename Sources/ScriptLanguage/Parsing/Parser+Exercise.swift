/// Clench, stretch and imagine, with their phrases.
extension Parser {
  /// `clench [left] feet [on out] [at 50%] [for 5s | until in] [, rest 20s..30s][:]`.
  mutating func parseExercise(
    _ keyword: Keyword,
    _ reader: inout TokenReader,
    _ node: LayoutNode
  ) throws(Diagnostic) -> Statement.Kind {
    let kind = ExerciseStatement.Kind(rawValue: keyword.rawValue) ?? .clench
    let example = "\(kind.rawValue) feet\(kind == .clench ? " at 50%" : "") for 5s, rest 20s..30s"
    var part = try reader.expectName("the name of a muscle", example: example)
    var side: BodySide?
    if let word = BodySide(rawValue: part.text), case .word(let next)? = reader.peek?.kind, next != "on", next != "at",
      next != "for", next != "until", next != "rest"
    {
      side = word
      part = try reader.expectName("the name of a muscle", example: example)
    }
    if let second = secondWord(of: reader, kind) {
      throw .error(.nameOfTwoWords(part.text, second.text), at: second.span)
    }
    var statement = ExerciseStatement(kind: kind, part: part, side: side)
    try parseOptions(&reader, into: &statement, example: example)
    try finish(node, reader, after: "\"\(kind.rawValue)\"", block: .allowed)
    parsePhrases(node.children, into: &statement)
    return .exercise(statement)
  }

  /// The words that may follow an exercise's muscle.
  private func options(of kind: ExerciseStatement.Kind) -> [String] {
    (kind == .clench ? ["at"] : []) + ["on", "for", "until", "rest"]
  }

  /// A second word where the muscle has ended: one that no value follows, as one would an option.
  private func secondWord(of reader: TokenReader, _ kind: ExerciseStatement.Kind) -> Name? {
    guard let token = reader.peek, case .word(let word) = token.kind, !options(of: kind).contains(word) else {
      return nil
    }
    switch reader.peekSecond?.kind {
    case nil, .sign(.comma)?: return Name(word, span: token.span)
    case .word(let next)? where options(of: kind).contains(next): return Name(word, span: token.span)
    default: return nil
    }
  }

  private func parseOptions(
    _ reader: inout TokenReader,
    into statement: inout ExerciseStatement,
    example: String
  ) throws(Diagnostic) {
    let cue = statement.kind.rawValue
    let options = options(of: statement.kind)
    var said: [String] = []
    while reader.peek != nil {
      _ = reader.maybe(.comma)
      let option = try expectOption(&reader, of: cue, among: options, said: said)
      said.append(option.text)
      switch option.text {
      case "at": statement.effort = try reader.expectValue("an effort", example: example)
      case "on": statement.onset = try expectPhase(&reader, of: cue)
      case "until":
        statement.until = try expectPhase(&reader, of: cue)
        if said.contains("for") { throw .error(.leftover("until", after: "\"for\""), at: option.span) }
      case "rest": statement.rest = try reader.expectValue("how long it takes", example: example)
      default:
        statement.length = try reader.expectValue("how long it takes", example: example)
        if said.contains("until") { throw .error(.leftover("for", after: "\"until\""), at: option.span) }
      }
    }
  }

  /// A phase of the breath: `in`, `hold`, `out` or `rest`.
  func expectPhase(_ reader: inout TokenReader, of cue: String) throws(Diagnostic) -> BreathPhaseKind {
    let phases = BreathPhaseKind.allCases.map(\.rawValue)
    let word = try reader.expectName("a phase of the breath", example: "on out")
    guard let phase = BreathPhaseKind(rawValue: word.text) else {
      let suggestion = BreathPhaseKind.likely(word.text)?.rawValue
      throw .error(
        .unknownName(what: "phase of the breath", name: word.text, suggestion: suggestion, known: phases),
        at: word.span
      )
    }
    return phase
  }

  /// The lines `cue …`, `hold …` and `release …` under an exercise; a phrase may have several.
  mutating func parsePhrases(_ nodes: [LayoutNode], into statement: inout ExerciseStatement) {
    var phrases: [Keyword: [Statement]] = [:]
    var pending = nodes[...]
    while let node = pending.popFirst() {
      do {
        guard let (keyword, statements) = try parsePhrase(node, of: statement.kind) else { continue }
        phrases[keyword, default: []] += statements
        guard node.missesColon else { continue }
        reportStrays(of: node)
        pending = node.children + pending
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
  private mutating func parsePhrase(
    _ node: LayoutNode,
    of kind: ExerciseStatement.Kind
  ) throws(Diagnostic) -> (Keyword, [Statement])? {
    var reader = TokenReader(node)
    guard !reader.hasBroken else { return nil }
    let example = "hold \"Keep breathing.\""
    let options = [Keyword.cue, .hold, .release].map(\.rawValue)
    guard let word = reader.maybeName() else {
      throw reader.unexpected("\"cue\", \"hold\" or \"release\"", example: example)
    }
    guard let keyword = Keyword(rawValue: word.text), options.contains(word.text) else {
      let suggestion = NearMiss.suggestion(for: word.text, among: options)
      throw .error(
        .unknownOption(word.text, of: kind.rawValue, suggestion: suggestion, options: options),
        at: word.span
      )
    }
    if reader.maybeWord("none") != nil {
      try finish(node, reader, after: "\"none\"", block: .refused)
      return (keyword, [])
    }
    if case .text? = reader.peek?.kind {
      let say = try parseSay(nil, &reader, node)
      return (keyword, [Statement(kind: .say(say), span: node.line.span)])
    }
    guard node.opensBlock else { throw reader.unexpected("a text in quotes, \"none\" or a block", example: example) }
    try finish(node, reader, after: "\"\(word.text)\"", block: .allowed)
    return (keyword, parseBlock(node.children, context: .phrase))
  }
}
