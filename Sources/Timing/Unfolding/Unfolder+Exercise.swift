import Quantities
import ScriptLanguage

/// Clenching, stretching and imagining.
extension Unfolder {
  mutating func exercise(_ exercise: ExerciseStatement, at span: SourceSpan) -> [Cue] {
    let part = muscle(exercise.part, side: exercise.side)
    let effort = exercise.kind == .clench ? effort(exercise.effort) : nil
    let length = exerciseLength(exercise, at: span)
    let rest = rest(exercise)
    if let onset = exercise.onset, !checkBreath(for: onset, of: exercise.kind.rawValue, at: span) { return [] }
    let percent = effort ?? 100
    let cue = phrase(exercise.cue, at: span) {
      $0.invitation(exercise.kind, part?.words ?? "", percent)
    }
    let hold = phrase(exercise.hold, at: span) { $0.meanwhile(exercise.kind) }
    let release = phrase(exercise.release, at: span) { $0.lettingGo(exercise.kind) }
    guard let part, let length, let rest, exercise.kind != .clench || effort != nil else { return [] }
    if listener.leavesOut(part.name) {
      exercises.leftOut += 1
      return []
    }
    exercises.kept += 1
    let hasOnset = breath?.phases.contains { $0.kind == exercise.onset } == true
    let unfolded = Cue.Exercise(
      kind: exercise.kind,
      part: part,
      effort: effort,
      onset: hasOnset ? exercise.onset : nil,
      length: length,
      rest: rest,
      cue: cue,
      hold: hold,
      release: release
    )
    return [Cue(kind: .exercise(unfolded), span: span)]
  }

  /// The effort, as gentle as the listener wants it.
  private mutating func effort(_ written: Expression?) -> Percent? {
    guard let range = evaluate(written, orStandardOf: Parameters.effort) else { return nil }
    return Percent(max(1, (range.lowerBound * listener.effort).rounded()))
  }

  private mutating func exerciseLength(_ exercise: ExerciseStatement, at span: SourceSpan) -> CueLength? {
    if let until = exercise.until {
      guard checkBreath(for: until, of: exercise.kind.rawValue, at: span) else { return nil }
      return .untilPhase(until)
    }
    let row =
      switch exercise.kind {
      case .clench: Parameters.clenchLength
      case .stretch: Parameters.stretchLength
      case .imagine: Parameters.imagineLength
      }
    guard let written = exercise.length else { return row.standard.map { .time(ElasticDuration(seconds: $0)) } }
    return length(written, as: row)
  }

  /// The rest; without a word about it, a clench has the standard one and the others have what their words need.
  private mutating func rest(_ exercise: ExerciseStatement) -> CueLength? {
    if let written = exercise.rest { return length(written, as: Parameters.rest) }
    let standard = exercise.kind == .clench ? Parameters.rest.standard : 6...12
    return standard.map { .time(ElasticDuration(seconds: $0)) }
  }

  /// A muscle by its own name, or by that of a variable that holds one, with the listener's words for it.
  private mutating func muscle(_ name: Name, side: BodySide?) -> BodyPart? {
    var sought = name.text
    if case .word(let word)? = variables[sought] { sought = word }
    guard definitions.muscles[sought] != nil else {
      reportUnknown("muscle", name, known: Array(definitions.muscles.keys))
      return nil
    }
    return words(for: sought, side: side, at: name.span).map {
      BodyPart(name: sought, words: $0, side: side.map(heard))
    }
  }

  /// The words for a muscle, with its side in them.
  mutating func words(for muscle: String, side: BodySide?, at span: SourceSpan) -> String? {
    let own = ownWords(for: muscle)
    guard let template = definitions.muscles[muscle] else { return own }
    let hasSide = template.parts.contains { part in
      if case .slot(let slot) = part { slot.name == "side" } else { false }
    }
    if side != nil, !hasSide, own == nil { diagnostics.error(.sideWithoutSlot(part: muscle), at: span) }
    if let own { return side.map { phrases.sided(own, heard($0).rawValue) } ?? own }
    // The words hold answers and a side, and no loop's variable: that one may be this very muscle.
    let outer = variables
    variables = ["side": side.map { .word(heard($0).rawValue) } ?? .text("")]
    defer { variables = outer }
    return fill(template)
  }

  /// The listener's own words for a muscle.
  private func ownWords(for muscle: String) -> String? {
    let folded = Listener.folded(muscle)
    return listener.words.first { Listener.folded($0.key) == folded }?.value
  }

  /// Whether the listener has words of their own for a muscle.
  func hasOwnWords(for muscle: String) -> Bool { ownWords(for: muscle) != nil }

  /// Left or right, as the listener's dominant hand has it.
  private func heard(_ side: BodySide) -> BodyPart.Side {
    switch side {
    case .left: .left
    case .right: .right
    case .dominant: listener.isLeftHanded ? .left : .right
    case .other: listener.isLeftHanded ? .right : .left
    }
  }

  private mutating func phrase(
    _ phrase: ExerciseStatement.Phrase,
    at span: SourceSpan,
    stock: (inout Phrasebook) -> String
  ) -> [Cue] {
    switch phrase {
    case .stock: speech(stock(&phrases), voice: definitions.standardVoice, at: span)
    case .own(let statements): unfold(statements)
    }
  }
}
