import Quantities

extension ScriptTree {
  /// The tree with every text that a listener hears or reads put through a change. Names of files and of authors,
  /// licences, reasons of `allow` and pronunciations are none of these.
  func mapTexts(_ change: (PlacedText) -> TextTemplate) -> ScriptTree {
    withoutActuallyEscaping(change) { change in
      var mapper = TextMapper(change: change)
      var tree = self
      tree.statements = mapper.map(statements)
      return tree
    }
  }

  /// Every text that a listener hears or reads, in the order of the script.
  func placedTexts() -> [PlacedText] {
    var texts: [PlacedText] = []
    _ = mapTexts { text in
      texts.append(text)
      return text.text
    }
    return texts
  }
}

/// Goes through a tree and changes its texts.
private struct TextMapper {
  let change: (PlacedText) -> TextTemplate
  /// What plain speech is for where the mapper stands: speech, or the words of an exercise.
  private var role = TextRole.speech
  private var section: TextTemplate?
  private var limit: Seconds?
  private var owner: SourceSpan?
  /// Names of questions, whose answers are held against texts.
  private var questions: Set<String> = []

  init(change: @escaping (PlacedText) -> TextTemplate) { self.change = change }

  private func map(_ text: TextTemplate, _ role: TextRole, _ span: SourceSpan, limit: Seconds? = nil) -> TextTemplate {
    guard text.hasWords else { return text }
    return change(
      PlacedText(
        text: text,
        role: role,
        span: span,
        owner: owner ?? span,
        section: section,
        limit: limit ?? self.limit
      )
    )
  }

  mutating func map(_ statements: [Statement]) -> [Statement] {
    for case .ask(let ask) in statements.map(\.kind) { questions.insert(ask.name.text) }
    return statements.map { statement in
      var mapped = statement
      mapped.kind = map(statement.kind, statement.span)
      return mapped
    }
  }

  private mutating func map(_ kind: Statement.Kind, _ span: SourceSpan) -> Statement.Kind {
    switch kind {
    case .title(let text): return .title(map(text, .title, span))
    case .about(let text): return .about(map(text, .about, span))
    case .context(let text): return .context(map(text, .context, span))
    case .ask(let ask): return .ask(map(ask, span))
    case .muscle(var muscle):
      muscle.words = map(muscle.words, .muscle(muscle.name.text), span)
      return .muscle(muscle)
    case .define(var definition):
      definition.body = map(definition.body)
      return .define(definition)
    case .say(var say):
      say.text = map(say.text, role, span, limit: say.over.flatMap(Self.shortest))
      return .say(say)
    case .breathe(var breathe):
      breathe.body = breathe.body.map { map($0) }
      return .breathe(breathe)
    case .exercise(let exercise): return .exercise(map(exercise, span))
    case .section(let title, let body):
      let mapped = map(title, .section, span)
      let outer = section
      section = title
      defer { section = outer }
      return .section(title: mapped, body: map(body))
    case .stage(var stage):
      let outer = section
      section = stage.title
      defer { section = outer }
      stage.title = map(stage.title, .section, span)
      stage.body = map(stage.body)
      return .stage(stage)
    case .on(let phase, let body): return .on(phase, body: map(body))
    case .forEach(var loop):
      loop.values = loop.values.map { map($0, .value, span) }
      loop.body = map(loop.body)
      return .forEach(loop)
    case .repeated(let times, let body): return .repeated(times: times, body: map(body))
    case .conditional(var condition):
      condition.branches = condition.branches.map { (tests: $0.tests.map { map($0, span) }, body: map($0.body)) }
      condition.otherwise = map(condition.otherwise)
      return .conditional(condition)
    case .choose(let options): return .choose(options.map { map($0) })
    case .assign(let name, let value): return .assign(name, map(value, .value, span))
    case .call(let name, let arguments): return .call(name: name, arguments: arguments.map { map($0, .value, span) })
    case .author, .licence, .language, .length, .fit, .aim, .advanced, .allow, .use, .voice, .breath, .pronounce,
      .pause, .count, .chime,
      .bed, .tones, .fadeBed:
      return kind
    }
  }

  private func map(_ value: Expression, _ role: TextRole, _ span: SourceSpan) -> Expression {
    guard case .text(let text) = value.kind else { return value }
    return Expression(kind: .text(map(text, role, span)), span: value.span)
  }

  private func map(_ ask: AskStatement, _ span: SourceSpan) -> AskStatement {
    var mapped = ask
    let name = ask.name.text
    mapped.standard = map(ask.standard, .answer(name), span)
    mapped.question = ask.question.map { map($0, .question(name), span) }
    for choice in ask.choices {
      let spoken = map(TextTemplate(parts: [.literal(choice.text)]), .choice(name), span).filled { _ in nil }
      if spoken != choice.text { mapped.spokenChoices[choice.text] = spoken }
    }
    return mapped
  }

  /// An answer is held against the words that stand for it in the same language.
  private func map(_ test: IfStatement.Test, _ span: SourceSpan) -> IfStatement.Test {
    var mapped = test
    let name = test.value.name ?? ""
    mapped.other = test.other.map { map($0, questions.contains(name) ? .answer(name) : .value, span) }
    return mapped
  }

  private mutating func map(_ exercise: ExerciseStatement, _ span: SourceSpan) -> ExerciseStatement {
    var mapped = exercise
    let part = exercise.part.text
    mapped.cue = map(exercise.cue, .cue(part), span, limit: nil)
    // Words without a time of their own stand for the exercise's standard one.
    let hold =
      exercise.length.flatMap(Self.shortest)
      ?? (exercise.kind == .clench ? Self.standard(Parameters.clenchLength) : nil)
    mapped.hold = map(exercise.hold, .hold(part), span, limit: exercise.until == nil ? hold : nil)
    let rest = exercise.rest.map(Self.shortest) ?? (exercise.kind == .clench ? Self.standard(Parameters.rest) : nil)
    mapped.release = map(exercise.release, .release(part), span, limit: rest)
    return mapped
  }

  private mutating func map(
    _ phrase: ExerciseStatement.Phrase,
    _ role: TextRole,
    _ span: SourceSpan,
    limit: Seconds?
  ) -> ExerciseStatement.Phrase {
    guard case .own(let statements) = phrase else { return phrase }
    let outer = (self.role, self.limit, owner)
    (self.role, self.limit, owner) = (role, limit, span)
    defer { (self.role, self.limit, owner) = outer }
    return .own(map(statements))
  }

  /// The shortest that an elastic time can become, for words have to fit then too; nil for what is no fixed time.
  private static func shortest(_ time: Expression) -> Seconds? {
    switch time.kind {
    case .quantity(let value, .seconds): Seconds(value)
    case .range(let range, .seconds): Seconds(range.lowerBound)
    default: nil
    }
  }

  private static func standard(_ row: Parameter) -> Seconds? { row.standard.map { Seconds($0.lowerBound) } }
}
