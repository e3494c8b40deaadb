import Quantities
import ScriptLanguage

/// Unfolds a script for a listener into a cue sheet: names are looked up, values checked, loops run, choices made.
public struct Unfolder {
  let program: Program
  let listener: Listener
  var phrases: Phrasebook
  var diagnostics = Diagnostics()
  var sheet = CueSheet()

  var definitions = Definitions()
  /// What `let`, loops and parameters have named, as far as the cue at hand can see it.
  var variables: [String: Value] = [:]
  /// The breath above which the cue at hand stands; nil where none is paced.
  var breath: BreathPattern?
  /// What the script calls the voice that speaks where no other is named.
  var firstVoiceName: String?
  /// Where the values of the definition that is being played were given, by their names in it.
  var argumentSpans: [String: SourceSpan] = [:]
  /// Definitions that are being played, the outermost first.
  var callStack: [String] = []
  /// How often each choice has been made.
  var choices: [SourceSpan: UInt64] = [:]
  /// The titles of all sections that were met, played or not.
  var sectionTitles: Set<String> = []
  /// Exercises that were kept and that were left out so far.
  var exercises = (kept: 0, leftOut: 0)
  private var cueCount = 0
  private var visits = 0
  /// Set once there are too many cues, or the user stops it; nothing more is unfolded.
  private(set) var isTooLong = false

  /// The most cues that a script may unfold into.
  public static let cueLimit = 1_000_000
  /// The most statements that are looked at, so that loops of nothing end as well.
  private static let visitLimit = 2_000_000

  /// Whether it should stop; asked after every statement, so it must be quick.
  private let isInterrupted: @Sendable () -> Bool

  /// Unfolds a program. The sheet holds what could be worked out; with errors, or once it was interrupted, it is for
  /// messages only.
  public static func unfold(
    _ program: Program,
    for listener: Listener,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) -> (sheet: CueSheet, diagnostics: Diagnostics) {
    var unfolder = Unfolder(program: program, listener: listener, isInterrupted: isInterrupted)
    unfolder.define()
    unfolder.sheet.cues = Sinking.sunk(unfolder.unfold(program.main.statements))
    unfolder.reportMissingPhrase()
    unfolder.sheet.parts = unfolder.definitions.muscles.keys.sorted() + unfolder.sectionTitles.sorted()
    if unfolder.sheet.cues.isEmpty, program.isWhole, !unfolder.diagnostics.hasErrors {
      unfolder.diagnostics.add(Diagnostic(.error, .nothingToRender, at: .whole))
    }
    return (unfolder.sheet, unfolder.diagnostics)
  }

  private init(program: Program, listener: Listener, isInterrupted: @escaping @Sendable () -> Bool) {
    self.program = program
    phrases = Phrasebook(program.phrasebooks, language: program.language)
    diagnostics.add(contentsOf: Phrasebook.review(program.phrasebooks))
    self.listener = listener
    self.isInterrupted = isInterrupted
  }

  /// Unfolds the statements of a block; what it names with `let` ends with it.
  mutating func unfold(_ statements: [Statement]) -> [Cue] {
    let outer = variables
    defer { variables = outer }
    var cues: [Cue] = []
    for statement in statements {
      guard !isTooLong else { break }
      let unfolded = unfold(statement)
      visits += 1
      if !statement.holdsOthers { cueCount += unfolded.count }
      if cueCount > Self.cueLimit || visits > Self.visitLimit {
        if !isTooLong { diagnostics.error(.tooManyCues(limit: Self.cueLimit), at: statement.span) }
        isTooLong = true
      }
      if isInterrupted() { isTooLong = true }
      cues += unfolded
    }
    return cues
  }

  /// Unfolds a block that goes with its exercises: where all of them are left out, so are the words around them.
  mutating func unfoldWhole(_ statements: [Statement]) -> [Cue] {
    let before = exercises
    let cues = unfold(statements)
    let isEmptied = exercises.leftOut > before.leftOut && exercises.kept == before.kept
    return isEmptied ? [] : cues
  }

  private mutating func unfold(_ statement: Statement) -> [Cue] {
    let span = statement.span
    switch statement.kind {
    case .title, .about, .author, .licence, .context, .language, .length, .fit, .aim, .advanced, .allow, .ask, .use,
      .voice, .breath, .muscle, .pronounce, .define:
      return []
    case .assign(let name, let expression):
      if let value = evaluate(expression) { variables[name.text] = value }
      argumentSpans[name.text] = nil
      return []
    case .say(let say): return speech(say, at: span)
    case .pause(let length): return pause(length, at: span)
    case .breathe(let breathe): return breathing(breathe, at: span)
    case .exercise(let exercise): return self.exercise(exercise, at: span)
    case .count(let count): return self.count(count, at: span)
    case .chime(let chime): return self.chime(chime, at: span)
    case .bed(let bed): return self.bed(bed, at: span)
    case .tones(let tones): return self.tones(tones, at: span)
    case .fadeBed(let length): return fadeBed(length, at: span)
    case .section(let title, let body):
      sheet.publicSectionTitles[span] = title.filled { _ in "" }
      return section(fill(title), body, at: span)
    case .stage(let stage): return self.stage(stage, at: span)
    case .on(let phase, let body): return on(phase, body, at: span)
    case .forEach(let loop): return forEach(loop)
    case .repeated(let times, let body): return repeated(times, body, at: span)
    case .conditional(let condition): return conditional(condition)
    case .choose(let options): return choose(options, at: span)
    case .call(let name, let arguments): return call(name, arguments)
    }
  }
}

extension Statement {
  /// Whether its cues are those of statements within it, which have been counted.
  fileprivate var holdsOthers: Bool {
    switch kind {
    case .section, .stage, .on, .forEach, .repeated, .conditional, .choose, .call, .breathe: true
    default: false
    }
  }
}
