import ScriptLanguage

/// What the listener answered, by name, as it was typed.
public struct Answers: Sendable {
  /// The answers by name.
  public var values: [String: String]

  /// Takes answers by name.
  public init(_ values: [String: String] = [:]) { self.values = values }

  /// The longest answer that is spoken, in characters.
  static let lengthLimit = 500
}

extension AskStatement {
  /// The answer as a value of this question's type, or what is wrong with it.
  func value(of answer: String) -> Result<Value, Finding> {
    switch type {
    case .text, .words:
      guard answer.count <= Answers.lengthLimit else {
        return malformed(String(answer.prefix(20)) + "…", "at most \(Answers.lengthLimit) characters long")
      }
      return .success(.text(String(answer.map { $0.isNewline || $0 < " " ? " " : $0 })))
    case .choice:
      let given = answer.lowercased()
      if let choice = choices.first(where: { $0.text.lowercased() == given })
        ?? choices.first(where: { spokenChoices[$0.text]?.lowercased() == given })
      {
        return .success(.word(choice.text))
      }
      let words = choices.map(\.text)
      let suggestion = NearMiss.suggestion(for: answer, among: words)
      return .failure(.answerNotAllowed(answer, of: name.text, choices: words, suggestion: suggestion))
    case .yesNo:
      let meanings = ["yes": "yes", "y": "yes", "true": "yes", "no": "no", "n": "no", "false": "no"]
      if let word = meanings[answer.lowercased()] { return .success(.word(word)) }
      return malformed(answer, "yes or no")
    case .number, .duration, .rate:
      let unit: Unit
      switch (type, standard.kind) {
      case (.number, _): unit = .none
      case (.rate, .quantity(_, let own)): unit = own
      default: unit = .seconds
      }
      guard let (value, found) = QuantityText.parse(answer), found == unit else {
        return malformed(answer, "\(unit.inWords), such as \(unit.example)")
      }
      if let bounds, !bounds.contains(value) {
        let range = "\(unit.written(bounds.lowerBound)) to \(unit.written(bounds.upperBound))"
        return malformed(answer, "from \(range)")
      }
      return .success(.quantity(value...value, unit))
    }
  }

  private func malformed(_ answer: String, _ expected: String) -> Result<Value, Finding> {
    .failure(.malformedAnswer(answer, of: name.text, expected: expected))
  }
}
