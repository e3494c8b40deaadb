/// Cues that order others: sections, loops, conditions, choices, uses.
extension Parser {
  /// `section "Feet":`.
  mutating func parseSection(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let title = try reader.expectText("the title of the section in quotes", example: "section \"Feet\":")
    try finish(node, reader, after: "the title", block: .required)
    return .section(title: title, body: parseBlock(node.children, context: .block))
  }

  /// `on out:` with a block, or `on out: "…"` on one line.
  mutating func parseOn(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let phase = try expectPhase(&reader, of: "on")
    if reader.maybe(.colon) {
      // Only words may stand on the same line; other cues go below.
      if reader.isAtWord(of: Keyword.allCases.map(\.rawValue)) {
        throw reader.unexpected("a text in quotes, or the cue on a line of its own, indented", example: nil)
      }
      let say = try parseSay(nil, &reader, node)
      return .on(phase, body: [Statement(kind: .say(say), span: node.line.span)])
    }
    try finish(node, reader, after: "the phase", block: .required)
    return .on(phase, body: parseBlock(node.children, context: .block))
  }

  /// `for effort in 100%, 50%:`.
  mutating func parseFor(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "for effort in 100%, 50%:"
    if let (number, unit) = reader.numberAhead, unit == .none {
      throw reader.unexpected("a name for the values", example: "repeat \(number):")
    }
    let variable = try reader.expectName("a name for the values", example: example)
    guard reader.maybeWord("in") != nil else {
      throw reader.unexpected("\"in\" and then the values", example: loopExample(variable, reader) ?? example)
    }
    var values: [Expression] = []
    repeat { values.append(try reader.expectValue("a value", example: example)) } while reader.maybe(.comma)
    try finish(node, reader, after: "the list", block: .required)
    return .forEach(ForStatement(variable: variable, values: values, body: parseBlock(node.children, context: .block)))
  }

  /// The loop that a writer may have meant who left `in` out, or put a word before the name.
  private func loopExample(_ variable: Name, _ reader: TokenReader) -> String? {
    if let (number, _) = reader.numberAhead { return "for \(variable.text) in \(number), …:" }
    guard case .word(let next)? = reader.peek?.kind else { return nil }
    switch reader.peekSecond?.kind {
    case .word("in")?: return "for \(next) in …:"
    case nil, .sign(.comma)?: return "for \(variable.text) in \(next), …:"
    default: return nil
    }
  }

  /// `repeat 3:`, `repeat 2..4:`.
  mutating func parseRepeat(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let times = try reader.expectValue("how many times", example: "repeat 3:")
    _ = reader.maybeWord("times")
    try finish(node, reader, after: "\"repeat\"", block: .required)
    return .repeated(times: times, body: parseBlock(node.children, context: .block))
  }

  /// `choose:` with one line, or one `option:` block, for each wording.
  mutating func parseChoose(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    try finish(node, reader, after: "\"choose\"", block: .required)
    let options = parseBlock(node.children, context: .choose)
    return .choose(
      options.map { option in
        if case .choose(let blocks) = option.kind, blocks.count == 1 { return blocks[0] }
        return [option]
      }
    )
  }

  /// `option:` in a `choose`.
  mutating func parseOption(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    try finish(node, reader, after: "\"option\"", block: .required)
    return .choose([parseBlock(node.children, context: .block)])
  }

  /// `let time = 5s`.
  mutating func parseLet(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "let time = 5s"
    let name = try reader.expectName("a name", example: example)
    try reader.expect(.equals, "an equals sign", example: example)
    let value = try reader.expectValue("a value", example: example)
    try finish(node, reader, after: "the value", block: .refused)
    return .assign(name, value)
  }

  /// `define notice [part, time]:`.
  mutating func parseDefine(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "define notice part:"
    let name = try reader.expectName("a name for the cues", example: example)
    var parameters: [Name] = []
    if reader.peek != nil {
      _ = reader.maybeWord("with")
      repeat { parameters.append(try reader.expectName("a name", example: example)) } while reader.maybe(.comma)
    }
    try finish(node, reader, after: "the names", block: .required)
    return .define(
      DefineStatement(name: name, parameters: parameters, body: parseBlock(node.children, context: .block))
    )
  }

  /// `do notice [with feet, 5s]`.
  mutating func parseDo(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "do notice with feet"
    let name = try reader.expectName("the name of what is defined", example: example)
    var arguments: [Expression] = []
    if reader.peek != nil {
      guard reader.maybeWord("with") != nil else { throw reader.unexpected("\"with\" and values", example: example) }
      repeat { arguments.append(try reader.expectValue("a value", example: example)) } while reader.maybe(.comma)
    }
    try finish(node, reader, after: "the values", block: .refused)
    return .call(name: name, arguments: arguments)
  }

  /// The first branch of `if pillow is yes:`; `parseBlock` adds those of `else`.
  mutating func parseIf(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    .conditional(IfStatement(branches: [try parseBranch(&reader, node)], otherwise: []))
  }

  /// `else:` or `else if …:`, added to the condition above it.
  mutating func parseElse(_ node: LayoutNode, after condition: inout IfStatement) throws(Diagnostic) {
    var reader = TokenReader(node)
    reader.take()
    if reader.maybeWord("if") != nil {
      condition.branches.append(try parseBranch(&reader, node))
    } else {
      try finish(node, reader, after: "\"else\"", block: .required)
      condition.otherwise = parseBlock(node.children, context: .block)
    }
  }

  private mutating func parseBranch(
    _ reader: inout TokenReader,
    _ node: LayoutNode
  ) throws(Diagnostic) -> (tests: [IfStatement.Test], body: [Statement]) {
    var tests: [IfStatement.Test] = []
    repeat { tests.append(try parseTest(&reader)) } while reader.maybeWord("and") != nil
    try finish(node, reader, after: "the condition", block: .required)
    return (tests, parseBlock(node.children, context: .block))
  }

  /// `pillow`, `pillow is [not] yes`, `rounds is [not] more than 2`, `name is [not] empty`.
  private func parseTest(_ reader: inout TokenReader) throws(Diagnostic) -> IfStatement.Test {
    let example = "if pillow is yes:"
    let value = try reader.expectValue("what to look at", example: example)
    guard reader.maybeWord("is") != nil else {
      // `if pillow:` means the answer yes.
      let yes = Expression(kind: .name("yes"), span: value.span)
      return IfStatement.Test(value: value, relation: .equals, isNegated: false, other: yes)
    }
    let isNegated = reader.maybeWord("not") != nil
    var relation = IfStatement.Test.Relation.equals
    if reader.maybeWord("empty") != nil {
      return IfStatement.Test(value: value, relation: .isEmpty, isNegated: isNegated, other: nil)
    }
    for (word, meaning) in [("more", IfStatement.Test.Relation.more), ("less", .less)]
    where reader.maybeWord(word) != nil {
      guard reader.maybeWord("than") != nil else { throw reader.unexpected("\"than\"", example: "is \(word) than 2") }
      relation = meaning
    }
    let other = try reader.expectValue("a value to compare with", example: example)
    return IfStatement.Test(value: value, relation: relation, isNegated: isNegated, other: other)
  }
}
