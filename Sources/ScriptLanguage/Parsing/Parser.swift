/// Reads a script into a tree, and reports every error on the way.
///
/// A line has one error at most; its block is read all the same. Function names are contracts: `parse…` reads a whole
/// construct and throws the line's error; `expect…` and `maybe…` are explained at `TokenReader`.
public struct Parser {
  var diagnostics = Diagnostics()
  /// The script, for line numbers in messages.
  let source: SourceText

  /// Names whose definitions could not be read.
  var brokenNames: Set<String> = []
  /// Names of definitions at the left margin, with whether each takes values.
  private var definitions: [String: Bool] = [:]
  /// Whether a condition could not be read, so that an `else` may seem to hang in the air.
  private var hasBrokenCondition = false
  /// Whether there is a tab anywhere: then nothing is said about indentation.
  private var hasTab = false

  /// Where a line stands, which decides what it may say.
  enum Context {
    case top, block, phrase, choose
  }

  /// Parses a script that is number `file` of its set. The tree holds all that could be read.
  public static func parse(
    _ source: SourceText,
    file: Int = 0
  ) -> (tree: ScriptTree, diagnostics: Diagnostics) {
    var parser = Parser(source: source)
    let lexer = Lexer.lex(source, file: file)
    let layout = Layout.arrange(lexer.lines)
    parser.hasTab = lexer.hasTab
    parser.diagnostics.add(contentsOf: lexer.diagnostics)
    if !lexer.hasTab { parser.diagnostics.add(contentsOf: layout.diagnostics) }
    if lexer.lines.isEmpty {
      parser.diagnostics.add(Diagnostic(.error, .emptyScript, at: .whole))
    }
    parser.noteDefinitions(layout.roots)
    let statements = parser.parseBlock(layout.roots, context: .top)
    parser.checkHead(statements)
    let tree = ScriptTree(statements: statements, comments: lexer.comments, brokenNames: parser.brokenNames)
    return (tree, parser.diagnostics)
  }

  /// Reads the lines of a block; those with an error are reported and left out.
  mutating func parseBlock(_ nodes: [LayoutNode], context: Context) -> [Statement] {
    var statements: [Statement] = []
    for node in nodes {
      do {
        if isElse(node) {
          try addElse(node, to: &statements)
        } else if let statement = try parseStatement(node, context: context) {
          statements.append(statement)
          if node.missesColon { statements += parseStrays(node, context: context) }
        }
      } catch {
        diagnostics.add(error)
        noteBrokenDefinition(node)
        parseBlock(ofBroken: node, context: context)
      }
    }
    return statements
  }

  /// The lines that are indented under one that takes no block.
  private mutating func parseStrays(_ node: LayoutNode, context: Context) -> [Statement] {
    reportStrays(of: node)
    return parseBlock(node.children, context: context)
  }

  mutating func reportStrays(of node: LayoutNode) {
    guard !hasTab, let first = node.children.first else { return }
    diagnostics.error(.unexpectedIndent, at: first.line.span)
  }

  /// The block of a broken line may have errors of its own. What it defines or cues is not kept.
  private mutating func parseBlock(ofBroken node: LayoutNode, context: Context) {
    guard case .word(let word)? = node.line.tokens.first?.kind, let keyword = Keyword(written: word) else {
      return _ = parseBlock(node.children, context: context == .top ? .block : context)
    }
    switch keyword {
    case .clench, .stretch, .imagine:
      var exercise = ExerciseStatement(kind: .clench, part: Name("", span: node.line.span), side: nil)
      parsePhrases(node.children, into: &exercise)
    case .choose: _ = parseBlock(node.children, context: .choose)
    default: _ = parseBlock(node.children, context: context == .phrase ? .phrase : .block)
    }
  }

  private func isElse(_ node: LayoutNode) -> Bool { node.line.tokens.first?.kind == .word(Keyword.else.rawValue) }

  /// Adds a branch to the condition that stands right above it.
  private mutating func addElse(_ node: LayoutNode, to statements: inout [Statement]) throws(Diagnostic) {
    guard case .conditional(var condition)? = statements.last?.kind, condition.otherwise.isEmpty else {
      // The condition above may be missing only because it has an error of its own.
      if hasBrokenCondition { return _ = parseBlock(node.children, context: .block) }
      throw .error(.elseWithoutIf, at: node.line.span)
    }
    try parseElse(node, after: &condition)
    statements[statements.count - 1].kind = .conditional(condition)
  }

  private mutating func parseStatement(_ node: LayoutNode, context: Context) throws(Diagnostic) -> Statement? {
    var reader = TokenReader(node)
    if reader.hasBroken {
      noteBrokenDefinition(node)
      parseBlock(ofBroken: node, context: context)
      return nil
    }
    if case .text? = reader.peek?.kind {
      return Statement(kind: .say(try parseSay(nil, &reader, node)), span: node.line.span)
    }
    guard let word = reader.maybeName() else {
      let isSlash = reader.peek?.kind == .sign(.slash)
      throw reader.unexpected("a cue or a text in quotes", example: isSlash ? "# a comment" : "pause 4s")
    }
    if case .text? = reader.peek?.kind, Keyword(written: word.text) == nil {
      return try parseRoleSpeech(word, &reader, node, context: context)
    }
    guard let keyword = Keyword(written: word.text) else {
      if let takesValues = definitions[word.text] {
        throw .error(.missingDo(word.text, takesValues: takesValues), at: word.span)
      }
      throw .error(.unknownCue(word.text, suggestion: Keyword.wording(likely: word.text)), at: word.span)
    }
    try checkPlace(of: keyword, at: word, context: context)
    let kind = try parse(keyword, &reader, node, context: context)
    return kind.map { Statement(kind: $0, span: node.line.span) }
  }

  private mutating func noteDefinitions(_ nodes: [LayoutNode]) {
    for tokens in nodes.map(\.line.tokens) where tokens.count > 2 && tokens[0].kind == .word(Keyword.define.rawValue) {
      if case .word(let name) = tokens[1].kind { definitions[name] = tokens[2].kind != .sign(.colon) }
    }
  }

  /// Remembers what a broken line meant to define, so that its uses are not called unknown.
  private mutating func noteBrokenDefinition(_ node: LayoutNode) {
    let tokens = node.line.tokens
    if tokens.first?.kind == .word(Keyword.if.rawValue) { hasBrokenCondition = true }
    guard tokens.count > 1, case .word(let word) = tokens[0].kind, case .word(let name) = tokens[1].kind else { return }
    switch Keyword(rawValue: word) {
    case .ask, .voice, .breath, .muscle, .define, .let: brokenNames.insert(name)
    default: break
    }
  }

  /// `guide "…"`; a slip in a cue's word, such as `titel "…"`, is told from a voice by its likeness to the cue.
  private mutating func parseRoleSpeech(
    _ word: Name,
    _ reader: inout TokenReader,
    _ node: LayoutNode,
    context: Context
  ) throws(Diagnostic) -> Statement {
    let takingText: [Keyword] = [
      .title, .about, .author, .licence, .context, .section, .stage, .cue, .hold, .release, .use, .pronounce,
    ]
    if let suggestion = NearMiss.suggestion(for: word.text, among: takingText.map(\.rawValue)) {
      throw .error(.unknownCue(word.text, suggestion: suggestion), at: word.span)
    }
    return Statement(kind: .say(try parseSay(word, &reader, node)), span: node.line.span)
  }

  private func checkPlace(of keyword: Keyword, at word: Name, context: Context) throws(Diagnostic) {
    switch (keyword, context) {
    case (.cue, _), (.hold, _), (.release, _): throw .error(.onlyInExercise(word.text), at: word.span)
    case (.pause, .phrase): return
    case (_, .phrase): throw .error(.notInPhrase(word.text), at: word.span)
    case (.option, .choose): return
    case (.option, _): throw .error(.optionOutsideChoose, at: word.span)
    case (.stage, .block), (.stage, .choose): throw .error(.stageInBlock, at: word.span)
    case (_, .block) where keyword.isTopLevel, (_, .choose) where keyword.isTopLevel:
      throw .error(.onlyAtTop(word.text), at: word.span)
    default: return
    }
  }

  /// Parses what follows a line's first word; nil for words that have been dealt with before.
  private mutating func parse(
    _ keyword: Keyword,
    _ reader: inout TokenReader,
    _ node: LayoutNode,
    context: Context
  ) throws(Diagnostic) -> Statement.Kind? {
    switch keyword {
    case .title, .about, .author, .licence, .context, .language, .length, .fit, .aim, .advanced, .allow, .use:
      try parseHeader(keyword, &reader, node)
    case .ask: try parseAsk(&reader, node)
    case .voice: try parseVoice(&reader, node)
    case .breath: try parseBreath(&reader, node)
    case .muscle: try parseMuscle(&reader, node)
    case .pronounce: try parsePronounce(&reader, node)
    case .define: try parseDefine(&reader, node)
    case .section: try parseSection(&reader, node)
    case .stage: try parseStage(&reader, node)
    case .on: try parseOn(&reader, node)
    case .for: try parseFor(&reader, node)
    case .repeat: try parseRepeat(&reader, node)
    case .if: try parseIf(&reader, node)
    case .choose: try parseChoose(&reader, node)
    case .option: try parseOption(&reader, node)
    case .let: try parseLet(&reader, node)
    case .do: try parseDo(&reader, node)
    case .pause: try parsePause(&reader, node)
    case .breathe: try parseBreathe(&reader, node)
    case .clench, .stretch, .imagine: try parseExercise(keyword, &reader, node)
    case .count: try parseCount(&reader, node)
    case .chime: try parseChime(&reader, node)
    case .bed: try parseBed(&reader, node)
    case .tones: try parseTones(&reader, node)
    case .fade: try parseFade(&reader, node)
    case .cue, .hold, .release, .else: nil
    }
  }

  /// Checks that a line is at its end and that its colon and block are as the rule says.
  func finish(
    _ node: LayoutNode,
    _ reader: TokenReader,
    after what: String,
    block: BlockRule
  ) throws(Diagnostic) {
    try reader.expectEnd(after: what)
    let colon = node.line.tokens.last?.span ?? node.line.span
    let word = node.line.tokens.first?.asWritten ?? ""
    if node.missesColon, block != .refused, !hasTab { throw .error(.missingColon(word), at: node.line.span.end) }
    switch block {
    case .required:
      guard node.opensBlock else { throw .error(.missingColon(word), at: node.line.span.end) }
      guard !node.children.isEmpty || node.isCut else { throw .error(.missingBlock(word), at: colon) }
    case .allowed:
      guard !node.opensBlock || !node.children.isEmpty || node.isCut else {
        throw .error(.missingBlock(word), at: colon)
      }
    case .refused:
      guard !node.opensBlock else { throw .error(.blockNotAllowed(word), at: colon) }
    }
  }

  /// The head comes first, and says each thing once (questions, uses and allowances as often as needed).
  private mutating func checkHead(_ statements: [Statement]) {
    var firstLines: [Keyword: Int] = [:]
    var cuesBegan = false
    for statement in statements {
      let keyword: Keyword
      switch statement.kind {
      case .title: keyword = .title
      case .about: keyword = .about
      case .author: keyword = .author
      case .licence: keyword = .licence
      case .context: keyword = .context
      case .language: keyword = .language
      case .length: keyword = .length
      case .fit: keyword = .fit
      case .aim: keyword = .aim
      case .advanced: keyword = .advanced
      case .ask: keyword = .ask
      case .use: keyword = .use
      case .allow: keyword = .allow
      case .voice, .breath, .muscle, .pronounce, .define, .assign: continue
      default:
        cuesBegan = true
        continue
      }
      if cuesBegan { diagnostics.error(.headerTooLate(keyword.rawValue), at: statement.span) }
      guard keyword != .ask, keyword != .use, keyword != .allow else { continue }
      if let first = firstLines[keyword] {
        diagnostics.error(.repeatedHeader(keyword.rawValue, firstLine: first), at: statement.span)
      }
      firstLines[keyword] = firstLines[keyword] ?? lineNumber(statement.span)
    }
  }

  func lineNumber(_ span: SourceSpan) -> Int { source.line(at: span.range.lowerBound) + 1 }
}
