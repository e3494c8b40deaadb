import ScriptLanguage

/// A text as it stands in a script, the listener's words left out.
struct WrittenText: Sendable {
  var text: String
  var span: SourceSpan
}

/// Collects every text that a listener may hear or read, whatever is answered: all branches and all wordings.
struct WrittenTexts {
  private(set) var texts: [WrittenText] = []
  /// Where the head says what the track is for.
  private(set) var aimSpan: SourceSpan?
  /// Where the head says who should not use it.
  private(set) var contextSpan: SourceSpan?
  /// Where the title stands.
  private(set) var titleSpan: SourceSpan?

  init(_ program: Program) {
    for (file, tree) in program.trees.enumerated() {
      if file == 0 { readHead(tree) }
      visit(tree.statements)
    }
  }

  private mutating func readHead(_ tree: ScriptTree) {
    for statement in tree.statements {
      switch statement.kind {
      case .aim: aimSpan = statement.span
      case .context: contextSpan = statement.span
      case .title: titleSpan = statement.span
      default: break
      }
    }
  }

  private mutating func add(_ template: TextTemplate, _ span: SourceSpan) {
    // A comma keeps the words on both sides of an answer apart.
    let text = template.parts.map { part in if case .literal(let words) = part { words } else { " ," } }.joined()
    texts.append(WrittenText(text: text, span: span))
  }

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    let span = statement.span
    switch statement.kind {
    case .title(let text), .about(let text): add(text, span)
    case .muscle(let muscle): add(muscle.words, span)
    case .say(let say): add(say.text, span)
    case .section(let title, let body):
      add(title, span)
      visit(body)
    case .stage(let stage):
      add(stage.title, span)
      visit(stage.body)
    case .breathe(let breathe): visit(breathe.body ?? [])
    case .exercise(let exercise):
      for case .own(let body) in [exercise.cue, exercise.hold, exercise.release] { visit(body) }
    case .on(_, let body), .repeated(_, let body): visit(body)
    case .forEach(let loop): visit(loop.body)
    case .define(let definition): visit(definition.body)
    case .conditional(let condition):
      for branch in condition.branches { visit(branch.body) }
      visit(condition.otherwise)
    case .choose(let options): options.forEach { visit($0) }
    default: break
    }
  }
}
