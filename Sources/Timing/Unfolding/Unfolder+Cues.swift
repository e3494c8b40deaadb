import Quantities
import ScriptLanguage

/// Statements become cues.
extension Unfolder {
  /// A line of speech as one cue a sentence, so that the pauses between sentences are ours.
  mutating func speech(_ say: SayStatement, at span: SourceSpan) -> [Cue] {
    speech(fill(say.text), voice: voice(say.voice), at: span)
  }

  private func speech(_ text: String, voice: VoiceSettings, at span: SourceSpan) -> [Cue] {
    let sentences = Sentences.split(text)
    return sentences.enumerated().compactMap { index, sentence in
      let row = index + 1 < sentences.count ? Parameters.sentencePause : Parameters.linePause
      let pause = ElasticDuration(seconds: row.standard ?? 1...1)
      return Cue(kind: .speech(Utterance(text: sentence, voice: voice), after: pause), span: span)
    }
  }

  private mutating func voice(_ name: Name?) -> VoiceSettings {
    guard let name else { return definitions.standardVoice }
    guard let voice = definitions.voices[name.text] else {
      reportUnknown("voice", name, known: Array(definitions.voices.keys))
      return definitions.standardVoice
    }
    return voice
  }

  mutating func breathing(_ breathe: BreatheStatement, at span: SourceSpan) -> [Cue] {
    guard !isBreathing else {
      diagnostics.error(.breathingInBreathing, at: span)
      return []
    }
    let pattern = definitions.breaths[breathe.pattern.text]
    if pattern == nil { reportUnknown("breath", breathe.pattern, known: Array(definitions.breaths.keys)) }

    var extent = Cue.Breathing.Extent.body
    if let length = breathe.length {
      if let (range, unit) = breathingLength(length) {
        extent = unit == .breaths ? .breaths(range) : .time(ElasticDuration(seconds: range))
      }
    }
    var words: (breaths: Int, [BreathPhaseKind: Utterance])?
    if let spoken = breathe.spoken, let (range, _) = evaluate(spoken, as: Parameters.spokenBreaths) {
      let voice = definitions.standardVoice
      words = (Int(range.lowerBound.rounded()), phrases.breath.mapValues { Utterance(text: $0, voice: voice) })
    }
    isBreathing = true
    defer { isBreathing = false }
    let body = unfold(breathe.body ?? [])
    guard let pattern else { return [] }
    let breathing = Cue.Breathing(
      pattern: pattern,
      extent: extent,
      extentSpan: breathe.length?.span ?? span,
      words: words,
      body: body
    )
    return [Cue(kind: .breathing(breathing), span: span)]
  }

  /// A time or a number of breaths, each within its own bounds.
  private mutating func breathingLength(_ length: Expression) -> (range: ClosedRange<Double>, unit: Unit)? {
    if case .quantity(_, .breaths)? = evaluate(length) { return evaluate(length, as: Parameters.breatheCount) }
    return evaluate(length, as: Parameters.breatheLength)
  }

  mutating func clench(_ clench: ClenchStatement, at span: SourceSpan) -> [Cue] {
    let part = muscle(clench.part)
    let effort = evaluate(clench.effort, orStandardOf: Parameters.effort)
    let length = evaluate(clench.length, orStandardOf: Parameters.clenchLength)
    let rest = evaluate(clench.rest, orStandardOf: Parameters.rest)
    guard let part, let effort, let length, let rest else { return [] }
    let percent = Percent(effort.lowerBound)
    let cue = phrase(clench.cue, stock: phrases.clench(part.words, percent), at: span)
    let hold = phrase(clench.hold, stock: phrases.keepBreathing, at: span)
    let release = phrase(clench.release, stock: phrases.letGo, at: span)
    let unfolded = Cue.Clench(
      part: part.name,
      words: part.words,
      effort: percent,
      length: ElasticDuration(seconds: length),
      rest: ElasticDuration(seconds: rest),
      cue: cue,
      hold: hold,
      release: release
    )
    return [Cue(kind: .clench(unfolded), span: span)]
  }

  /// A muscle by its own name, or by that of a variable that holds one.
  private mutating func muscle(_ name: Name) -> (name: String, words: String)? {
    var sought = name.text
    if case .word(let word)? = variables[sought] { sought = word }
    guard let words = definitions.muscles[sought] else {
      reportUnknown("muscle", name, known: Array(definitions.muscles.keys))
      return nil
    }
    return (sought, fill(words))
  }

  private mutating func phrase(_ phrase: ClenchStatement.Phrase, stock: String, at span: SourceSpan) -> [Cue] {
    switch phrase {
    case .stock: speech(stock, voice: definitions.standardVoice, at: span)
    case .own(let statements): unfold(statements)
    }
  }

  mutating func chime(_ chime: ChimeStatement, at span: SourceSpan) -> [Cue] {
    var sound: ChimeSound? = .bowl
    if let name = chime.sound { sound = self.sound("chime", name, among: ChimeSound.allCases) }
    guard let sound, let level = evaluate(chime.level, orStandardOf: Parameters.chimeLevel) else { return [] }
    return [Cue(kind: .chime(sound, level: Decibels(level.lowerBound)), span: span)]
  }

  mutating func bed(_ bed: BedStatement, at span: SourceSpan) -> [Cue] {
    let level = evaluate(bed.level, orStandardOf: Parameters.bedLevel)
    if bed.sound.text == "off" { return [Cue(kind: .bed(nil, level: 0), span: span)] }
    guard let sound = sound("bed", bed.sound, among: BedSound.allCases, or: ["off"]), let level else { return [] }
    return [Cue(kind: .bed(sound, level: Decibels(level.lowerBound)), span: span)]
  }

  private mutating func sound<Sound: RawRepresentable<String>>(
    _ what: String,
    _ name: Name,
    among sounds: [Sound],
    or others: [String] = []
  ) -> Sound? {
    if let sound = Sound(rawValue: name.text) { return sound }
    reportUnknown(what, name, known: sounds.map(\.rawValue) + others)
    return nil
  }
}
