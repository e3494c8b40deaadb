import Quantities
import ScriptLanguage

/// What a script and those it uses define by name.
struct Definitions {
  var answers: [String: Value] = [:]
  /// The words of each question that is a choice.
  var choices: [String: [String]] = [:]
  /// How the words of a question's choices are said in a translation.
  var spokenChoices: [String: [String: String]] = [:]
  var muscles: [String: TextTemplate] = [:]
  var breaths: [String: BreathPattern] = [:]
  var voices: [String: Speaker] = [:]
  var procedures: [String: DefineStatement] = [:]
  /// How words are spoken that the engine would say wrongly, by the word in small letters.
  var pronunciations: [String: String] = [:]
  /// The voice that speaks where no other is named.
  var standardVoice = Speaker(settings: VoiceSettings(name: "en-gb+steph"))
  /// Where each name was first defined, by file, kind and name, for messages.
  var firstPlaces: [String: SourceSpan] = [:]
  /// Names whose values were wrong: nothing more is said where they are used.
  var broken: Set<String> = []
}

extension Unfolder {
  /// Reads heads and definitions; within a script these may stand in any order, and a script that uses another may
  /// define its names anew.
  mutating func define() {
    sheet.language = program.language
    defineAnswers()
    for file in program.order {
      for statement in program.trees[file].statements { define(statement, isMain: file == 0) }
    }
    for (word, spoken) in listener.pronunciations { definitions.pronunciations[word.lowercased()] = spoken }
    checkTwins()
    defineVoices()
  }

  private mutating func define(_ statement: Statement, isMain: Bool) {
    switch statement.kind {
    case .muscle(let muscle):
      guard isNew("muscle", muscle.name) else { return }
      definitions.muscles[muscle.name.text] = muscle.hasStockWords ? stockWords(for: muscle.name) : muscle.words
    case .breath(let breath): defineBreath(breath)
    case .define(let definition):
      guard isNew("definition", definition.name) else { return }
      definitions.procedures[definition.name.text] = definition
    case .pronounce(let word, let spoken):
      definitions.pronunciations[fill(word).lowercased()] = fill(spoken)
    case .assign(let name, let expression):
      // A name that a used script gives is known to the one that uses it.
      if !isMain, let value = evaluate(expression) { variables[name.text] = value }
    default:
      if isMain { defineHead(statement) }
    }
  }

  /// The phrasebook's words for a usual part of the body.
  private mutating func stockWords(for name: Name) -> TextTemplate {
    guard let words = phrases.muscle(name.text) else {
      diagnostics.error(.noUsualWords(name.text, known: StockPhrases.muscleNames), at: name.span.end)
      return TextTemplate(parts: [.literal(name.text)])
    }
    return TextTemplate(parts: [.literal(words)])
  }

  private mutating func defineHead(_ statement: Statement) {
    switch statement.kind {
    case .title(let text):
      sheet.title = fill(text)
      sheet.publicTitle = text.filled { _ in "" }
    case .author(let text): sheet.author = text.filled { _ in "" }
    case .licence(let text): sheet.licence = text.filled { _ in "" }
    case .about(let text): sheet.about = fill(text)
    case .context(let text): sheet.context = fill(text)
    case .language(let name):
      guard LanguageTag.isWellFormed(name.text) else {
        let likely = LanguageTag.likely(name.text)
        return diagnostics.error(.unknownLanguage(name.text, suggestion: likely), at: name.span)
      }
      // Another language was wished for elsewhere.
      if program.language == program.scriptLanguage { sheet.languageSpan = name.span }
    case .advanced: sheet.isAdvanced = true
    case .allow(let rule, let reason):
      sheet.allowances.append(.init(rule: rule.text, reason: fill(reason), span: rule.span))
    case .aim(let name):
      if let aim = Aim(rawValue: name.text) {
        sheet.aim = aim
      } else {
        reportUnknown("aim", name, known: Aim.allCases.map(\.rawValue))
      }
    case .length(let length):
      guard let (range, _) = evaluate(length, as: Parameters.length) else { return }
      sheet.promisedLength = (Seconds(range.lowerBound)...Seconds(range.upperBound), length.span)
    case .fit(let length):
      guard let (range, _) = evaluate(length, as: Parameters.fit) else { return }
      sheet.fit = (Seconds(range.lowerBound), length.span)
    default: break
    }
  }

  private mutating func defineBreath(_ breath: BreathStatement) {
    guard isNew("breath", breath.name) else { return }
    var phases: [(kind: BreathPhaseKind, length: Seconds)] = []
    switch breath.pattern {
    case .phases(let written):
      for phase in written {
        guard let (range, _) = evaluate(phase.length, as: Parameters.breathPhase) else { continue }
        phases.append((phase.kind, Seconds(range.lowerBound)))
      }
      if phases.count < written.count { phases = [] }
    case .rate(let rate, let ratio):
      phases = breathPhases(rate: rate, ratio: ratio)
    }
    // A pattern with an error stands in by any other, so that its uses are not called unknown.
    if phases.isEmpty { phases = [(.inhale, 4), (.exhale, 6)] }
    var pattern = BreathPattern(name: breath.name.text, phases: phases).scaled(by: 1 / listener.pace)
    pattern.twin = breath.twin?.text
    definitions.breaths[breath.name.text] = pattern
    if let twin = breath.twin { definitions.firstPlaces["twin " + breath.name.text] = twin.span }
  }

  private mutating func breathPhases(
    rate: Expression,
    ratio: (inhale: Expression, exhale: Expression)?
  ) -> [(kind: BreathPhaseKind, length: Seconds)] {
    guard let (range, _) = evaluate(rate, as: Parameters.breathRate) else { return [] }
    var shares = (inhale: 4.0, exhale: 6.0)
    if let ratio {
      guard let inhale = evaluate(ratio.inhale, as: Parameters.breathRatio),
        let exhale = evaluate(ratio.exhale, as: Parameters.breathRatio)
      else { return [] }
      shares = (inhale.range.lowerBound, exhale.range.lowerBound)
    }
    let cycle = BreathsPerMinute(range.lowerBound).cycle
    let inhale = cycle * (shares.inhale / (shares.inhale + shares.exhale))
    return [(.inhale, inhale), (.exhale, cycle - inhale)]
  }

  /// A twin must be there, and must have no holds itself.
  private mutating func checkTwins() {
    for (name, pattern) in definitions.breaths.sorted(by: { $0.key < $1.key }) {
      guard let twin = pattern.twin, let span = definitions.firstPlaces["twin " + name] else { continue }
      guard let other = definitions.breaths[twin] else {
        reportUnknown("breath", Name(twin, span: span), known: Array(definitions.breaths.keys))
        continue
      }
      if other.hasHolds { diagnostics.error(.twinHasHolds(twin), at: span) }
    }
  }

  /// Whether a name is new among its kind in its own script; reports it where it is not.
  mutating func isNew(_ what: String, _ name: Name) -> Bool {
    let key = "\(name.span.file) \(what) \(name.text)"
    guard let first = definitions.firstPlaces[key] else {
      definitions.firstPlaces[key] = name.span
      return true
    }
    diagnostics.error(
      .duplicate(what: what, name: name.text, firstLine: program.sources.line(of: first)),
      at: name.span
    )
    return false
  }
}
