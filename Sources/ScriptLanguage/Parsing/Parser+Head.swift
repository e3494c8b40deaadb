/// The head of a script: what it is, and what it asks.
extension Parser {
  mutating func parseHeader(
    _ keyword: Keyword,
    _ reader: inout TokenReader,
    _ node: LayoutNode
  ) throws(Diagnostic) -> Statement.Kind {
    let kind: Statement.Kind
    switch keyword {
    case .aim: kind = .aim(try reader.expectName("what the track is for", example: "aim sleep"))
    case .advanced: kind = .advanced
    case .fit: kind = .fit(try reader.expectValue("how long the track is to be", example: "fit 15m"))
    case .use: kind = .use(path: try reader.expectText("a script in quotes", example: "use \"common/settle.relax\""))
    case .allow: kind = try parseAllow(&reader)
    case .about: kind = .about(try reader.expectText("a text in quotes", example: "about \"Clench and let go.\""))
    case .author: kind = .author(try reader.expectText("a name in quotes", example: "author \"Ana Silva\""))
    case .licence:
      let what = "a licence or its address in quotes"
      kind = .licence(try reader.expectText(what, example: "licence \"CC BY 4.0\""))
    case .context: kind = .context(try reader.expectText("a text in quotes", example: "context \"Not while driving.\""))
    case .language: kind = .language(try reader.expectName("a language", example: "language en"))
    case .length: kind = .length(try reader.expectValue("a time or a range of times", example: "length 10m..18m"))
    default: kind = .title(try reader.expectText("a text in quotes", example: "title \"Clench and notice\""))
    }
    try finish(node, reader, after: "\"\(keyword.rawValue)\"", block: .refused)
    return kind
  }

  /// What follows `allow`: `RULE because "…"`.
  private func parseAllow(_ reader: inout TokenReader) throws(Diagnostic) -> Statement.Kind {
    let example = "allow relax-short because \"The rests are longer at home.\""
    let rule = try reader.expectName("the name of a care rule", example: example)
    guard reader.maybeWord("because") != nil else {
      throw reader.unexpected("\"because\" and the reason in quotes", example: example)
    }
    return .allow(rule: rule, reason: try reader.expectText("the reason in quotes", example: example))
  }

  /// `ask name: type = default [in least..most] "question"`.
  mutating func parseAsk(_ reader: inout TokenReader, _ node: LayoutNode) throws(Diagnostic) -> Statement.Kind {
    let example = "ask name: text = \"\" \"What would you like to be called?\""
    let name = try reader.expectName("a name for the answer", example: example)
    try reader.expect(.colon, "a colon", example: example)
    let typeName = try reader.expectName("the type of the answer", example: example)
    guard let type = AskStatement.AnswerType(rawValue: typeName.text) else {
      let types = AskStatement.AnswerType.allCases.map(\.rawValue)
      let likely = ["yes": AskStatement.AnswerType.yesNo, "bool": .yesNo, "boolean": .yesNo, "time": .duration]
      let suggestion = likely[typeName.text]?.rawValue ?? NearMiss.suggestion(for: typeName.text, among: types)
      throw .error(
        .unknownName(what: "type of answer", name: typeName.text, suggestion: suggestion, known: types),
        at: typeName.span
      )
    }
    let choice = "ask place: choice = bed, chair, floor \"Where will you be?\""
    try reader.expect(
      .equals,
      "the answer that holds when none is given",
      example: type == .choice ? choice : example
    )
    var choices: [Name] = []
    let standard: Expression
    if type == .choice {
      repeat {
        choices.append(try reader.expectName("one of the possible answers", example: "choice = yes, no"))
      } while reader.maybe(.comma)
      standard = Expression(kind: .name(choices[0].text), span: choices[0].span)
    } else {
      standard = try reader.expectValue("the answer that holds when none is given", example: example)
    }
    var bounds: ClosedRange<Double>?
    if let word = reader.maybeWord("in") {
      let range = try reader.expectValue("the least and the most", example: "in 1..4")
      guard case .range(let ends, _) = range.kind, [.number, .duration, .rate].contains(type) else {
        throw .error(.leftover("in", after: "an answer of type \(type.rawValue)"), at: word.span)
      }
      bounds = ends
    }
    let question = reader.maybeText()
    try finish(node, reader, after: "the question", block: .refused)
    return .ask(
      AskStatement(
        name: name,
        type: type,
        standard: standard,
        choices: choices,
        bounds: bounds,
        question: question
      )
    )
  }
}
