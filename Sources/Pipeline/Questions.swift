import ScriptLanguage
import Timing

/// What a script asks its listener, and what can be left out of it.
public struct Questions: Sendable, Codable {
  /// A question.
  public struct Question: Sendable, Codable {
    /// The name to answer it by.
    public var name: String
    /// Its type, as scripts write it.
    public var type: String
    /// The answer that holds without one.
    public var standard: String
    /// The answers of a choice.
    public var choices: [String]?
    /// The least and the most.
    public var bounds: String?
    /// The question.
    public var question: String
  }

  /// A part of the body that a script works with.
  public struct Part: Sendable, Codable {
    /// Its name.
    public var name: String
    /// The words for it.
    public var words: String
  }

  /// The questions in the order of the script.
  public var questions: [Question] = []
  /// The muscles.
  public var parts: [Part] = []
  /// The titles of the sections.
  public var sections: [String] = []

  /// Reads a program.
  public init(_ program: Program) {
    for file in program.order {
      for statement in program.trees[file].statements {
        switch statement.kind {
        case .ask(let ask):
          questions.removeAll { $0.name == ask.name.text }
          questions.append(Question(ask))
        case .muscle(let muscle):
          let stock = muscle.hasStockWords ? StockPhrases.words(for: muscle.name.text, in: program) : nil
          parts.append(Part(name: muscle.name.text, words: stock ?? muscle.words.filled { "{\($0.name)}" }))
        default: break
        }
      }
    }
    // Of a used script, only what it defines is played.
    let defined = program.order.filter { $0 != 0 }.flatMap { program.trees[$0].statements.filter { !$0.isCue } }
    var seen: Set<String> = []
    sections = Self.sections(in: program.main.statements + defined).filter { seen.insert($0).inserted }
  }

  private static func sections(in statements: [Statement]) -> [String] {
    statements.flatMap { statement -> [String] in
      switch statement.kind {
      case .section(let title, let body): [title.filled { "{\($0.name)}" }] + sections(in: body)
      case .stage(let stage): [stage.title.filled { "{\($0.name)}" }] + sections(in: stage.body)
      case .breathe(let breathe): sections(in: breathe.body ?? [])
      case .on(_, let body), .repeated(_, let body): sections(in: body)
      case .forEach(let loop): sections(in: loop.body)
      case .define(let definition): sections(in: definition.body)
      case .conditional(let condition):
        condition.branches.flatMap { sections(in: $0.body) } + sections(in: condition.otherwise)
      case .choose(let options): options.flatMap { sections(in: $0) }
      default: []
      }
    }
  }
}

extension Questions.Question {
  fileprivate init(_ ask: AskStatement) {
    name = ask.name.text
    type = ask.type.rawValue
    switch ask.standard.kind {
    case .text(let text): standard = text.filled { "{\($0.name)}" }
    case .name(let word): standard = word
    case .quantity(let value, let unit): standard = unit.written(value)
    case .range(let range, let unit): standard = unit.written(range.lowerBound) + ".." + unit.written(range.upperBound)
    }
    if !ask.choices.isEmpty { choices = ask.choices.map(\.text) }
    if ask.type == .yesNo { choices = ["yes", "no"] }
    if let bounds = ask.bounds, case .quantity(_, let unit) = ask.standard.kind {
      self.bounds = "\(unit.written(bounds.lowerBound)) to \(unit.written(bounds.upperBound))"
    }
    question = ask.question?.filled { "{\($0.name)}" } ?? ""
  }
}
