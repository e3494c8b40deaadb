import Quantities
import ScriptLanguage

/// Statements become cues.
extension Unfolder {
  mutating func pause(_ length: Expression, at span: SourceSpan) -> [Cue] {
    self.length(length, as: Parameters.pause).map { [Cue(kind: .pause($0), span: span)] } ?? []
  }

  /// `on out:` with the cues that wait for it.
  mutating func on(_ phase: BreathPhaseKind, _ body: [Statement], at span: SourceSpan) -> [Cue] {
    waiting(for: phase, unfold(body), of: "on", at: span)
  }

  /// Cues that wait for a phase, which must be one of the breath at hand.
  mutating func waiting(for phase: BreathPhaseKind, _ cues: [Cue], of cue: String, at span: SourceSpan) -> [Cue] {
    guard checkBreath(for: phase, of: cue, at: span) else { return [] }
    guard breath?.phases.contains(where: { $0.kind == phase }) == true else { return cues }
    return [Cue(kind: .waiting(phase, cues), span: span)]
  }

  /// Whether a breath is paced here that has a phase; reports where not. Where a twin stands in for a breath with
  /// holds, waiting for one of these is no fault of the script's.
  mutating func checkBreath(for phase: BreathPhaseKind?, of cue: String, at span: SourceSpan) -> Bool {
    guard let breath else {
      diagnostics.error(.noBreath(cue: cue), at: span)
      return false
    }
    guard let phase, !breath.phases.contains(where: { $0.kind == phase }), !listener.wantsNoHolds else { return true }
    diagnostics.error(.noSuchPhase(phase: phase.rawValue, breath: breath.name), at: span)
    return false
  }

  mutating func breathing(_ breathe: BreatheStatement, at span: SourceSpan) -> [Cue] {
    guard breath == nil else {
      diagnostics.error(.breathingInBreathing, at: span)
      return []
    }
    let pattern = pattern(breathe.pattern)
    var extent = Cue.Breathing.Extent.body
    if let length = breathe.length, let (range, unit) = breathingLength(length) {
      extent = unit == .breaths ? .breaths(range) : .time(ElasticDuration(seconds: range))
    }
    let ramp = breathe.ramp.flatMap { self.ramp($0) }
    if breathe.length == nil, breathe.body == nil, let ramp {
      extent = .time(ElasticDuration(ramp.over, ramp.over))
    }
    var turns: Cue.Breathing.Turns?
    if let spoken = breathe.spoken, let (range, _) = evaluate(spoken, as: Parameters.spokenBreaths) {
      let voice = definitions.standardVoice
      turns = Cue.Breathing.Turns(
        breaths: Int(range.lowerBound.rounded()),
        words: phrases.turns(of: pattern).mapValues { utterance($0, voice: voice.settings) },
        manner: voice.manner,
        sinking: voice.sinking
      )
    }
    // Any pattern will do to look over the block of an unknown one.
    breath = pattern ?? BreathPattern(name: "", phases: BreathPhaseKind.allCases.map { ($0, 1) })
    defer { breath = nil }
    let body = unfold(breathe.body ?? [])
    guard let pattern, breathe.body?.isEmpty != false || !body.isEmpty else { return [] }
    let breathing = Cue.Breathing(
      pattern: pattern,
      extent: extent,
      extentSpan: breathe.length?.span ?? span,
      ramp: ramp,
      turns: turns,
      body: body
    )
    return [Cue(kind: .breathing(breathing), span: span)]
  }

  /// The breath of that name, or its twin for a listener who wants no holds.
  private mutating func pattern(_ name: Name) -> BreathPattern? {
    guard let pattern = definitions.breaths[name.text] else {
      reportUnknown("breath", name, known: Array(definitions.breaths.keys))
      return nil
    }
    guard listener.wantsNoHolds, pattern.hasHolds else { return pattern }
    if let twin = pattern.twin.flatMap({ definitions.breaths[$0] }) { return twin }
    // Without a twin, the holds are breathed out: the breath keeps its length.
    return pattern.withoutHolds
  }

  private mutating func ramp(_ ramp: BreatheStatement.Ramp) -> Cue.Breathing.Ramp? {
    guard let from = evaluate(ramp.from, as: Parameters.rampRate), let to = evaluate(ramp.to, as: Parameters.rampRate),
      let over = evaluate(ramp.over, as: Parameters.rampLength)
    else { return nil }
    return Cue.Breathing.Ramp(
      from: BreathsPerMinute(from.range.lowerBound * listener.pace),
      to: BreathsPerMinute(to.range.lowerBound * listener.pace),
      over: Seconds(over.range.lowerBound)
    )
  }

  /// A time or a number of breaths, each within its own bounds.
  private mutating func breathingLength(_ length: Expression) -> (range: ClosedRange<Double>, unit: Unit)? {
    if case .quantity(_, .breaths)? = evaluate(length) { return evaluate(length, as: Parameters.breatheCount) }
    return evaluate(length, as: Parameters.breatheLength)
  }

  mutating func chime(_ chime: ChimeStatement, at span: SourceSpan) -> [Cue] {
    var sound: ChimeSound? = .bowl
    if let name = chime.sound { sound = self.sound("chime", name, among: ChimeSound.allCases) }
    guard let sound, let level = evaluate(chime.level, orStandardOf: Parameters.chimeLevel) else { return [] }
    return [Cue(kind: .chime(sound, level: Decibels(level.lowerBound)), span: span)]
  }

  mutating func bed(_ bed: BedStatement, at span: SourceSpan) -> [Cue] {
    let level = evaluate(bed.level, orStandardOf: Parameters.bedLevel)
    let sound: Bed
    switch bed.sound {
    case .named(let name) where name.text == "off": return [Cue(kind: .bed(nil, level: 0), span: span)]
    case .named(let name):
      guard let made = self.sound("bed", name, among: BedSound.allCases, or: ["off"]) else { return [] }
      sound = .made(made)
    case .file(let path): sound = .file(BedFile(path: fill(path), script: span.file))
    }
    guard let level else { return [] }
    return [Cue(kind: .bed(sound, level: Decibels(level.lowerBound)), span: span)]
  }

  mutating func tones(_ tones: TonesStatement, at span: SourceSpan) -> [Cue] {
    let level = evaluate(tones.level, orStandardOf: Parameters.toneLevel)
    guard let sound = sound("tone", tones.sound, among: ToneSound.allCases), let level else { return [] }
    return [Cue(kind: .tones(BreathingTone(sound, level: Decibels(level.lowerBound))), span: span)]
  }

  mutating func fadeBed(_ length: Expression, at span: SourceSpan) -> [Cue] {
    guard let (range, _) = evaluate(length, as: Parameters.fadeLength) else { return [] }
    return [Cue(kind: .fadeBed(over: ElasticDuration(seconds: range)), span: span)]
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
