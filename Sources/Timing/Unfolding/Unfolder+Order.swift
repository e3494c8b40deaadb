import Quantities
import ScriptLanguage

/// Loops, conditions, choices and definitions.
extension Unfolder {
  mutating func section(_ title: String, _ body: [Statement], at span: SourceSpan) -> [Cue] {
    let original = program.originalTitle(at: span).map { fill($0) } ?? title
    sectionTitles.formUnion([title, original])
    let cues = unfoldWhole(body)
    guard !listener.leavesOut(title), !listener.leavesOut(original), !cues.isEmpty || body.isEmpty else { return [] }
    return [Cue(kind: .section(title: title, cues), span: span)]
  }

  mutating func stage(_ stage: StageStatement, at span: SourceSpan) -> [Cue] {
    sheet.publicSectionTitles[span] = stage.title.filled { _ in "" }
    let cues = section(fill(stage.title), stage.body, at: span)
    if !cues.isEmpty {
      let title = stage.title.filled { _ in "" }
      sheet.stages.append(CueSheet.StageMark(publicTitle: title, manner: stage.manner, span: span))
    }
    return cues
  }

  mutating func forEach(_ loop: ForStatement) -> [Cue] {
    if let side = loop.values.first(where: isBareSide) {
      diagnostics.error(.sideInLoop(side.name ?? ""), at: side.span)
      return []
    }
    // The list is worked out before the variable has a value: it may bear the name of one of them.
    let values = loop.values.compactMap { evaluate($0) }
    argumentSpans[loop.variable.text] = nil
    var cues: [Cue] = []
    for value in values {
      guard !isTooLong else { break }
      cues += withVariables([loop.variable.text: value]) { $0.unfoldWhole(loop.body) }
    }
    return cues
  }

  /// Whether a value is a side, and nothing else that the script has named so.
  private func isBareSide(_ value: Expression) -> Bool {
    guard let name = value.name, BodySide(rawValue: name) != nil else { return false }
    return variables[name] == nil && definitions.answers[name] == nil && definitions.muscles[name] == nil
  }

  mutating func repeated(_ times: Expression, _ body: [Statement], at span: SourceSpan) -> [Cue] {
    guard let (range, _) = evaluate(times, as: Parameters.repeatTimes) else {
      unfoldUnplayed(body)
      return []
    }
    let counts = Int(range.lowerBound.rounded())...Int(range.upperBound.rounded())
    var passes: [[Cue]] = []
    for _ in 0..<counts.upperBound where !isTooLong { passes.append(unfoldWhole(body)) }
    if counts.lowerBound == counts.upperBound { return passes.flatMap { $0 } }
    return [Cue(kind: .repeated(counts, passes: passes), span: span)]
  }

  mutating func conditional(_ condition: IfStatement) -> [Cue] {
    var played: [Cue]?
    for branch in condition.branches {
      // Every condition is looked at, so that its names are checked.
      let holds = branch.tests.map { self.holds($0) }.allSatisfy { $0 }
      if holds, played == nil { played = unfold(branch.body) } else { unfoldUnplayed(branch.body) }
    }
    if let played {
      unfoldUnplayed(condition.otherwise)
      return played
    }
    return unfold(condition.otherwise)
  }

  mutating func choose(_ options: [[Statement]], at span: SourceSpan) -> [Cue] {
    guard !options.isEmpty else { return [] }
    let count = choices[span, default: 0]
    choices[span] = count + 1
    // A choice depends on the seed, its place and how often it was met, and on nothing else in the script.
    let place = UInt64(truncatingIfNeeded: span.range.lowerBound) &* 0x9E37_79B9 &+ UInt64(span.file)
    let picked = Int(Self.mixed(listener.seed &+ Self.mixed(place &+ Self.mixed(count))) % UInt64(options.count))
    for index in options.indices where index != picked { unfoldUnplayed(options[index]) }
    return unfold(options[picked])
  }

  /// A number that depends on every bit of another (the finaliser of SplitMix64, Steele, Lea and Flood 2014).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func call(_ name: Name, _ arguments: [Expression]) -> [Cue] {
    guard let definition = definitions.procedures[name.text] else {
      reportUnknown("definition", name, known: Array(definitions.procedures.keys))
      return []
    }
    guard !callStack.contains(name.text) else {
      diagnostics.error(.callsItself(name.text, chain: callStack + [name.text]), at: name.span)
      return []
    }
    guard arguments.count == definition.parameters.count else {
      diagnostics.error(
        .wrongNumberOfValues(of: name.text, found: arguments.count, expected: definition.parameters.count),
        at: name.span
      )
      return []
    }
    var values: [String: Value] = [:]
    for (parameter, argument) in zip(definition.parameters, arguments) {
      guard let value = evaluate(argument) else { return [] }
      values[parameter.text] = value
    }
    callStack.append(name.text)
    defer { callStack.removeLast() }
    // A definition sees what it is given, and not the names of the place that plays it.
    let (outer, outerSpans) = (variables, argumentSpans)
    variables = [:]
    argumentSpans = Dictionary(
      zip(definition.parameters.map(\.text), arguments.map(\.span)),
      uniquingKeysWith: { $1 }
    )
    defer { (variables, argumentSpans) = (outer, outerSpans) }
    return withVariables(values) { $0.unfoldWhole(definition.body) }
  }

  private mutating func withVariables(_ values: [String: Value], _ body: (inout Unfolder) -> [Cue]) -> [Cue] {
    let outer = variables
    variables.merge(values) { $1 }
    defer { variables = outer }
    return body(&self)
  }

  /// Looks over statements that are not played with these answers: names must be right with any answers, values need
  /// not be.
  mutating func unfoldUnplayed(_ statements: [Statement]) {
    guard !statements.isEmpty else { return }
    let (outer, counts, made, said) = (diagnostics, exercises, choices, phrases)
    diagnostics = Diagnostics()
    _ = unfold(statements)
    let found = diagnostics
    (diagnostics, exercises, choices, phrases) = (outer, counts, made, said)
    for diagnostic in found.inOrder where diagnostic.finding.isAboutNames { diagnostics.add(diagnostic) }
  }

  private mutating func holds(_ test: IfStatement.Test) -> Bool {
    guard let value = evaluate(test.value) else { return false }
    let isTrue: Bool
    switch test.relation {
    case .isEmpty: isTrue = value.isEmpty
    case .equals: isTrue = isEqual(value, test)
    case .more, .less:
      guard let other = test.other, let otherValue = evaluate(other) else { return false }
      guard case .quantity(let left, let unit) = value, case .quantity(let right, unit) = otherValue else {
        diagnostics.error(.wrongKind(found: otherValue.inWords, expected: value.inWords), at: other.span)
        return false
      }
      isTrue = test.relation == .more ? left.lowerBound > right.upperBound : left.upperBound < right.lowerBound
    }
    return isTrue != test.isNegated
  }

  private mutating func isEqual(_ value: Value, _ test: IfStatement.Test) -> Bool {
    guard let other = test.other else { return false }
    // A choice is held against one of its own words, which are no names of anything.
    if case .name(let question) = test.value.kind, let choices = definitions.choices[question],
      case .name(let word) = other.kind, variables[word] == nil
    {
      if !choices.contains(word) {
        let suggestion = NearMiss.suggestion(for: word, among: choices)
        diagnostics.error(.neverEqual(word, choices: choices, suggestion: suggestion), at: other.span)
      }
      return value == .word(word)
    }
    guard let otherValue = evaluate(other) else { return false }
    switch (value, otherValue) {
    case (.quantity(_, let unit), .quantity(_, let otherUnit)) where unit != otherUnit:
      diagnostics.error(.wrongKind(found: otherValue.inWords, expected: value.inWords), at: other.span)
      return false
    case (.text(let text), .text(let otherText)): return text.lowercased() == otherText.lowercased()
    default: return value == otherValue
    }
  }
}

extension Finding {
  /// Whether the finding holds whatever is answered.
  fileprivate var isAboutNames: Bool {
    switch self {
    case .unknownName, .wrongNumberOfValues, .callsItself, .neverEqual, .breathingInBreathing, .noBreath, .sideInLoop,
      .missingDo, .slotForms:
      true
    default: false
    }
  }
}
