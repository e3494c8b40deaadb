import Quantities
import ScriptLanguage

/// What a script defines by name.
struct Definitions {
  var answers: [String: Value] = [:]
  var muscles: [String: TextTemplate] = [:]
  var breaths: [String: BreathPattern] = [:]
  var voices: [String: VoiceSettings] = [:]
  /// The voice that speaks where no other is named.
  var standardVoice = VoiceSettings(name: "en-gb+steph")
}

extension Unfolder {
  /// Reads the head and the definitions of the script; these may stand in any order.
  mutating func define(_ answers: Answers) {
    defineAnswers(answers)
    for statement in tree.statements {
      switch statement.kind {
      case .title(let text): sheet.title = fill(text)
      case .about(let text): sheet.about = fill(text)
      case .context(let text): sheet.context = fill(text)
      case .language(let name): sheet.language = name.text.lowercased()
      case .length(let length):
        guard let (range, _) = evaluate(length, as: Parameters.length) else { continue }
        sheet.promisedLength = (Seconds(range.lowerBound)...Seconds(range.upperBound), length.span)
      case .muscle(let muscle):
        guard isNew("muscle", muscle.name, among: definitions.muscles.keys) else { continue }
        definitions.muscles[muscle.name.text] = muscle.words
        _ = fill(muscle.words)
      case .breath(let breath): defineBreath(breath)
      default: continue
      }
    }
    defineVoices()
  }

  private mutating func defineAnswers(_ answers: Answers) {
    var asked: [String] = []
    for case .ask(let ask) in tree.statements.map(\.kind) {
      guard isNew("question", ask.name, among: asked) else { continue }
      asked.append(ask.name.text)
      definitions.answers[ask.name.text] = standard(of: ask)
      guard let answer = answers.values[ask.name.text] else { continue }
      switch ask.value(of: answer) {
      case .success(let value): definitions.answers[ask.name.text] = value
      case .failure(let finding):
        diagnostics.add(Diagnostic(.error, finding, at: .answer("\(ask.name.text)=\(answer)")))
      }
    }
    for (name, answer) in answers.values.sorted(by: { $0.key < $1.key })
    where !asked.contains(name) && !tree.brokenNames.contains(name) {
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

  /// The standard answer, which must be of the question's own type and within its bounds.
  private mutating func standard(of ask: AskStatement) -> Value? {
    switch (ask.type, ask.standard.kind) {
    case (.choice, _): return .word(ask.choices[0].text)
    case (.text, .text(let text)), (.words, .text(let text)): return .text(fill(text))
    case (.number, .quantity(let value, .none)), (.duration, .quantity(let value, .seconds)):
      let unit: Unit = ask.type == .number ? .none : .seconds
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
        default: "a text in quotes"
        }
      diagnostics.error(.wrongKind(found: describe(ask.standard), expected: expected), at: ask.standard.span)
      return nil
    }
  }

  private mutating func defineBreath(_ breath: BreathStatement) {
    guard isNew("breath", breath.name, among: definitions.breaths.keys) else { return }
    var phases: [(kind: BreathPhaseKind, length: Seconds)] = []
    switch breath.pattern {
    case .phases(let written):
      for phase in written {
        guard let (range, _) = evaluate(phase.length, as: Parameters.breathPhase) else { continue }
        phases.append((phase.kind, Seconds(range.lowerBound)))
      }
      guard phases.count == written.count else { break }
    case .rate(let rate, let ratio):
      guard let (range, _) = evaluate(rate, as: Parameters.breathRate) else { break }
      var shares = (inhale: 4.0, exhale: 6.0)
      if let ratio {
        guard let inhale = evaluate(ratio.inhale, as: Parameters.breathRatio),
          let exhale = evaluate(ratio.exhale, as: Parameters.breathRatio)
        else { break }
        shares = (inhale.range.lowerBound, exhale.range.lowerBound)
      }
      let cycle = BreathsPerMinute(range.lowerBound).cycle
      let inhale = cycle * (shares.inhale / (shares.inhale + shares.exhale))
      phases = [(.inhale, inhale), (.exhale, cycle - inhale)]
    }
    // A pattern with an error stands in by any other, so that its uses are not called unknown.
    if phases.isEmpty { phases = [(.inhale, 4), (.exhale, 6)] }
    definitions.breaths[breath.name.text] = BreathPattern(name: breath.name.text, phases: phases)
  }

  private mutating func defineVoices() {
    definitions.standardVoice = .standard(for: sheet.language)
    var isFirst = true
    for case .voice(let voice) in tree.statements.map(\.kind) {
      guard isNew("voice", voice.name, among: definitions.voices.keys) else { continue }
      var settings = VoiceSettings(name: voice.engineName.text)
      for (name, value) in voice.settings {
        switch name.text {
        case "rate": if let rate = single(value, Parameters.voiceRate) { settings.rate = WordsPerMinute(rate) }
        case "pitch": if let pitch = single(value, Parameters.voicePitch) { settings.pitch = pitch }
        default: if let range = single(value, Parameters.voiceRange) { settings.range = range }
        }
      }
      definitions.voices[voice.name.text] = settings
      sheet.voices.append((settings, voice.engineName.span))
      if isFirst { definitions.standardVoice = settings }
      isFirst = false
    }
    if isFirst { sheet.voices.append((definitions.standardVoice, nil)) }
  }

  private mutating func single(_ value: Expression, _ row: Parameter) -> Double? {
    evaluate(value, as: row)?.range.lowerBound
  }

  /// Whether a name is new among its kind; reports it where it is not.
  private mutating func isNew(_ what: String, _ name: Name, among names: some Sequence<String>) -> Bool {
    guard names.contains(name.text) else {
      firstLines[what + " " + name.text] = sources.line(of: name.span)
      return true
    }
    let line = firstLines[what + " " + name.text] ?? 1
    diagnostics.error(.duplicate(what: what, name: name.text, firstLine: line), at: name.span)
    return false
  }
}

extension VoiceSettings {
  /// The voice of a language where the script names none.
  static func standard(for language: String) -> VoiceSettings {
    // `en` alone would be the engine's mixture; a variant makes the voice softer in every language.
    VoiceSettings(name: (language == "en" ? "en-gb" : language) + "+steph")
  }
}
