/// A script with all the scripts that it uses, parsed.
public struct Program: Sendable {
  /// The texts; the script that was asked for is number 0. Behind the scripts come translations and phrasebooks.
  public internal(set) var sources: SourceSet
  /// The trees by the numbers of their sources.
  public internal(set) var trees: [ScriptTree]
  /// The numbers in the order of definition: a used script comes before the one that uses it.
  public private(set) var order: [Int] = []

  /// Whether all of it could be read.
  public internal(set) var isWhole = true

  /// The script that was asked for.
  public var main: ScriptTree { trees[0] }

  /// Whether a definition of that name could not be read in any of the scripts.
  public func isBroken(_ name: String) -> Bool { trees.contains { $0.brokenNames.contains(name) } }

  /// The most scripts that one may use, directly and through others.
  static let limit = 100

  /// The language that is heard: the listener's wish, else the script's own.
  public internal(set) var language = "en"
  /// The language that the script is written in.
  public internal(set) var scriptLanguage = "en"
  /// The phrasebooks of the language, the one that goes before the others first.
  public internal(set) var phrasebooks: [Catalogue] = []
  /// What was translated; nil where the script speaks its own language.
  var translation: Translation?

  /// Parses a script and those that it uses, in the language that a listener wishes. Findings of all of them come
  /// together.
  public static func load(
    _ main: SourceText,
    world: some ScriptWorld,
    language: String? = nil
  ) -> (program: Program, diagnostics: Diagnostics) {
    let parsed = Parser.parse(main)
    var program = Program(sources: SourceSet(main), trees: [parsed.tree])
    var diagnostics = parsed.diagnostics
    program.loadUsed(by: 0, chain: [0], world: world, into: &diagnostics)
    program.isWhole = !diagnostics.hasErrors
    program.speak(language, world: world, into: &diagnostics)
    return (program, diagnostics)
  }

  private init(sources: SourceSet, trees: [ScriptTree]) {
    self.sources = sources
    self.trees = trees
  }

  private mutating func loadUsed(
    by file: Int,
    chain: [Int],
    world: some ScriptWorld,
    into diagnostics: inout Diagnostics
  ) {
    for statement in trees[file].statements {
      guard case .use(let template) = statement.kind else { continue }
      let path = template.filled { _ in "" }
      let source: SourceText
      do {
        source = try world.script(at: path, usedBy: sources.sources[file])
      } catch {
        diagnostics.error(.usedNotFound(path: path, reason: error.reason, remedy: error.remedy), at: statement.span)
        continue
      }
      if let known = sources.sources.firstIndex(where: { source.isSame(as: $0) }) {
        // Used twice is fine; used by itself is not.
        if chain.contains(known) { diagnostics.error(.usedInCircle(path: path), at: statement.span) }
        continue
      }
      guard sources.sources.count < Self.limit else {
        let reason = "more than \(Self.limit) scripts are used already"
        diagnostics.error(.usedNotFound(path: path, reason: reason, remedy: nil), at: statement.span)
        return
      }
      let number = sources.add(source)
      let parsed = Parser.parse(source, file: number)
      trees.append(parsed.tree)
      diagnostics.add(contentsOf: parsed.diagnostics)
      loadUsed(by: number, chain: chain + [number], world: world, into: &diagnostics)
      if parsed.tree.statements.contains(where: \.isCue) {
        diagnostics.warning(.usedHasCues(path: path), at: statement.span)
      }
    }
    order.append(file)
  }
}

extension Statement {
  /// Whether the statement is played, rather than said about the script or defined for later.
  public var isCue: Bool {
    switch kind {
    case .title, .about, .author, .licence, .context, .language, .length, .fit, .aim, .advanced, .allow, .ask, .use,
      .voice, .breath, .muscle, .pronounce, .define, .assign:
      false
    default: true
    }
  }
}
