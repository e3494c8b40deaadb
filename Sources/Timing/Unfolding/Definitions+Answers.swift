import Quantities
import ScriptLanguage

/// What is asked, and what the listener answered.
extension Unfolder {
  /// Gives every question its answer: the listener's, else the standard one.
  mutating func defineAnswers() {
    var asks: [AskStatement] = []
    for file in program.order {
      for case .ask(let ask) in program.trees[file].statements.map(\.kind) {
        guard isNew("question", ask.name) else { continue }
        // A script's own question goes before one of the same name that it uses.
        asks.removeAll { $0.name.text == ask.name.text }
        asks.append(ask)
      }
    }
    for ask in asks { define(ask) }
    let asked = asks.map(\.name.text)
    for (name, answer) in listener.answers.values.sorted(by: { $0.key < $1.key })
    where !asked.contains(name) && !program.isBroken(name) {
      let suggestion = NearMiss.suggestion(for: name, among: asked)
      diagnostics.add(
        Diagnostic(
          .error,
          .unknownName(what: "answer", name: name, suggestion: suggestion, known: asked),
          at: .answer("\(name)=\(answer)")
        )
      )
    }
  }

  private mutating func define(_ ask: AskStatement) {
    let name = ask.name.text
    if ask.type == .choice { definitions.choices[name] = ask.choices.map(\.text) }
    if !ask.spokenChoices.isEmpty { definitions.spokenChoices[name] = ask.spokenChoices }
    if ask.type == .yesNo { definitions.choices[name] = ["yes", "no"] }
    definitions.answers[name] = standard(of: ask)
    if definitions.answers[name] == nil { definitions.broken.insert(name) }
    guard let answer = given(ask) else { return }
    // Someone who has no words of their own for a part keeps the script's.
    if ask.type == .words, answer.allSatisfy(\.isWhitespace) { return }
    switch ask.value(of: answer) {
    case .success(let value): definitions.answers[name] = value
    case .failure(let finding): diagnostics.add(Diagnostic(.error, finding, at: .answer("\(name)=\(answer)")))
    }
  }

  /// The listener's answer: given for this script, else remembered for all.
  private func given(_ ask: AskStatement) -> String? {
    let folded = Listener.folded(ask.name.text)
    return listener.answers.values[ask.name.text]
      ?? listener.remembered.first { Listener.folded($0.key) == folded }?.value
      ?? (ask.type == .words ? listener.words.first { Listener.folded($0.key) == folded }?.value : nil)
  }

  /// The standard answer, which must be of the question's own type and within its bounds.
  private mutating func standard(of ask: AskStatement) -> Value? {
    switch (ask.type, ask.standard.kind) {
    case (.choice, _): return .word(ask.choices[0].text)
    case (.yesNo, .name("yes")): return .word("yes")
    case (.yesNo, .name("no")): return .word("no")
    case (.text, .text(let text)), (.words, .text(let text)): return .text(fill(text))
    case (.number, .quantity(let value, .none)), (.duration, .quantity(let value, .seconds)),
      (.rate, .quantity(let value, .perMinute)), (.rate, .quantity(let value, .wordsPerMinute)):
      guard case .quantity(_, let unit) = ask.standard.kind else { return nil }
      if let bounds = ask.bounds, !bounds.contains(value) {
        let range = "\(unit.written(bounds.lowerBound)) to \(unit.written(bounds.upperBound))"
        diagnostics.error(
          .malformedAnswer(unit.written(value), of: ask.name.text, expected: "from \(range)"),
          at: ask.standard.span
        )
      }
      return .quantity(value...value, unit)
    default:
      let expected =
        switch ask.type {
        case .number: "a bare number, such as 3"
        case .duration: "a time, such as 4s"
        case .rate: "a rate, such as 6/min or 90 wpm"
        case .yesNo: "yes or no"
        case .text, .words, .choice: "a text in quotes"
        }
      diagnostics.error(.wrongKind(found: describe(ask.standard), expected: expected), at: ask.standard.span)
      return nil
    }
  }
}
