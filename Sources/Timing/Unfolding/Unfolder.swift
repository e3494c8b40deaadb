import Quantities
import ScriptLanguage

/// Unfolds a script with the listener's answers into a cue sheet: names are looked up, values checked, loops run.
public struct Unfolder {
  let tree: ScriptTree
  let sources: SourceSet
  let phrases = StockPhrases.english
  var diagnostics = Diagnostics()
  var sheet = CueSheet()

  var definitions = Definitions()
  /// The variables of the loops that surround the cue at hand.
  var variables: [String: Value] = [:]
  /// Whether the cue at hand stands above a pacer.
  var isBreathing = false
  /// Where each name was first defined, by kind and name, for messages.
  var firstLines: [String: Int] = [:]
  private var cueCount = 0

  /// The most cues that a script may unfold into.
  public static let cueLimit = 1_000_000

  /// Unfolds a script. The sheet holds what could be worked out; with errors it is for messages only.
  public static func unfold(
    _ tree: ScriptTree,
    answers: Answers,
    sources: SourceSet
  ) -> (sheet: CueSheet, diagnostics: Diagnostics) {
    var unfolder = Unfolder(tree: tree, sources: sources)
    unfolder.define(answers)
    unfolder.sheet.cues = unfolder.unfold(tree.statements)
    if unfolder.sheet.cues.isEmpty, !tree.statements.isEmpty, !unfolder.diagnostics.hasErrors {
      unfolder.diagnostics.add(Diagnostic(.error, .nothingToRender, at: .whole))
    }
    return (unfolder.sheet, unfolder.diagnostics)
  }

  private init(tree: ScriptTree, sources: SourceSet) {
    self.tree = tree
    self.sources = sources
  }

  mutating func unfold(_ statements: [Statement]) -> [Cue] {
    var cues: [Cue] = []
    for statement in statements {
      guard cueCount <= Self.cueLimit else { break }
      let unfolded = unfold(statement)
      cueCount += unfolded.count
      if cueCount > Self.cueLimit {
        diagnostics.error(.tooManyCues(limit: Self.cueLimit), at: statement.span)
      }
      cues += unfolded
    }
    return cues
  }

  private mutating func unfold(_ statement: Statement) -> [Cue] {
    switch statement.kind {
    case .title, .about, .context, .language, .length, .ask, .voice, .breath, .muscle:
      return []
    case .say(let say):
      return speech(say, at: statement.span)
    case .pause(let length):
      return evaluate(length, as: Parameters.pause).map {
        [Cue(kind: .pause(ElasticDuration(seconds: $0.range)), span: statement.span)]
      } ?? []
    case .breathe(let breathe):
      return breathing(breathe, at: statement.span)
    case .clench(let clench):
      return self.clench(clench, at: statement.span)
    case .chime(let chime):
      return self.chime(chime, at: statement.span)
    case .bed(let bed):
      return self.bed(bed, at: statement.span)
    case .section(let title, let body):
      let text = fill(title)
      return [Cue(kind: .section(title: text, unfold(body)), span: statement.span)]
    case .forEach(let loop):
      return forEach(loop)
    }
  }

  private mutating func forEach(_ loop: ForStatement) -> [Cue] {
    let outer = variables
    defer { variables = outer }
    var cues: [Cue] = []
    for expression in loop.values {
      guard let value = evaluate(expression) else { continue }
      variables[loop.variable.text] = value
      cues += unfold(loop.body)
    }
    return cues
  }
}
