import Quantities
import ScriptLanguage

/// Expressions become values.
extension Unfolder {
  /// The value of an expression of any kind; nil where it has been reported.
  mutating func evaluate(_ expression: Expression) -> Value? {
    switch expression.kind {
    case .quantity(let value, let unit): return .quantity(value...value, unit)
    case .range(let range, let unit): return .quantity(range, unit)
    case .text(let text): return .text(fill(text))
    case .name(let name):
      if let value = variables[name] ?? definitions.answers[name] { return value }
      if definitions.muscles[name] != nil || ["yes", "no"].contains(name) { return .word(name) }
      reportUnknown("name", Name(name, span: expression.span), known: knownNames)
      return nil
    }
  }

  /// The value of an expression for a parameter: its unit, form and bounds are those of the row, or it is reported.
  mutating func evaluate(_ expression: Expression, as row: Parameter) -> (range: ClosedRange<Double>, unit: Unit)? {
    guard let value = evaluate(expression) else { return nil }
    guard case .quantity(let range, let unit) = value, row.units.contains(unit) || argument(expression) == nil else {
      if let (name, span) = argument(expression), let definition = callStack.last {
        let parameters = definitions.procedures[definition]?.parameters.map(\.text) ?? []
        let finding = Finding.wrongArgument(
          name,
          of: definition,
          found: value.inWords,
          expected: row.unit,
          parameters: parameters
        )
        diagnostics.error(finding, at: span)
        return nil
      }
      diagnostics.error(.wrongKind(found: value.inWords, expected: row.unit.inWords), at: expression.span)
      return nil
    }
    let what = row.name.isEmpty ? "the value of \"\(row.cue)\"" : "\"\(row.name)\" of \"\(row.cue)\""
    guard row.units.contains(unit) else {
      if unit == .none {
        diagnostics.error(
          .missingUnit(number: Unit.none.written(range.lowerBound), expected: row.unit),
          at: expression.span
        )
      } else {
        diagnostics.error(.wrongUnit(found: unit, expected: row.units, of: what), at: expression.span)
      }
      return nil
    }
    guard row.isElastic || range.lowerBound == range.upperBound else {
      diagnostics.error(.rangeNotAllowed(of: what), at: expression.span)
      return nil
    }
    // The row's bounds are in its first unit; breaths in place of a time have bounds of their own.
    let bounds = unit == .breaths && row.unit != .breaths ? Parameters.breathCount : row
    for end in [range.lowerBound, range.upperBound] where !bounds.range.contains(end) {
      diagnostics.error(.outOfRange(bounds, found: end), at: expression.span)
      return nil
    }
    for end in [range.lowerBound, range.upperBound] where row.isWhole && end != end.rounded() {
      diagnostics.error(.notWhole(row, found: end), at: expression.span)
      return nil
    }
    return (range, unit)
  }

  /// What a name in a definition stands for: its value was given where the definition is played.
  private func argument(_ expression: Expression) -> (name: String, span: SourceSpan)? {
    guard let name = expression.name, variables[name] != nil else { return nil }
    return argumentSpans[name].map { (name, $0) }
  }

  /// A length of time or of breaths; breaths only where the breath is paced.
  mutating func length(_ expression: Expression, as row: Parameter) -> CueLength? {
    guard let (range, unit) = evaluate(expression, as: row) else { return nil }
    guard unit == .breaths else { return .time(ElasticDuration(seconds: range)) }
    guard breath != nil else {
      diagnostics.error(.breathsWithoutBreathing, at: expression.span)
      return nil
    }
    return .breaths(range)
  }

  /// The value of a parameter that the script may leave out.
  mutating func evaluate(_ expression: Expression?, orStandardOf row: Parameter) -> ClosedRange<Double>? {
    guard let expression else { return row.standard }
    return evaluate(expression, as: row)?.range
  }

  /// A text with its answers put in; unknown names are reported.
  mutating func fill(_ text: TextTemplate) -> String {
    var values: [String?] = []
    for case .slot(let slot) in text.parts { values.append(spoken(slot)) }
    // The slots are met in the same order again.
    var next = values.makeIterator()
    return text.filled { _ in next.next() ?? nil }
  }

  private mutating func spoken(_ slot: TextTemplate.Slot) -> String? {
    if let value = variables[slot.name] {
      // A loop over muscles speaks the listener's words for them; forms are for the script's.
      if case .word(let word) = value, definitions.muscles[word] != nil, slot.forms.isEmpty || hasOwnWords(for: word) {
        return words(for: word, side: nil, at: slot.span) ?? word
      }
      return spoken(value, at: slot)
    }
    if let value = definitions.answers[slot.name] { return spoken(value, at: slot) }
    // The side in a muscle's words, where they are spoken without one.
    if slot.name == "side" { return "" }
    let known = Array(variables.keys) + Array(definitions.answers.keys)
    reportUnknown(known.isEmpty ? "name" : "answer", Name(slot.name, span: slot.span), known: known)
    return nil
  }

  private var knownNames: [String] {
    Array(variables.keys) + Array(definitions.answers.keys) + Array(definitions.muscles.keys)
  }

  /// Reports a name that is not defined, with the nearest that is; stays silent where its definition is broken.
  mutating func reportUnknown(_ what: String, _ name: Name, known: [String]) {
    guard !program.isBroken(name.text), !definitions.broken.contains(name.text) else { return }
    let known = known.sorted()
    let suggestion = NearMiss.suggestion(for: name.text, among: known)
    diagnostics.error(
      .unknownName(what: what, name: name.text, suggestion: suggestion, known: known),
      at: name.span
    )
  }

  /// What an expression is, for messages.
  func describe(_ expression: Expression) -> String {
    switch expression.kind {
    case .quantity(_, let unit): unit.inWords
    case .range: "a range"
    case .text: "a text"
    case .name(let name): "the word \"\(name)\""
    }
  }
}
