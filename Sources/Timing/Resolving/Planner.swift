import Quantities
import ScriptLanguage

/// Lays a cue sheet out in a row.
struct Planner {
  private let rate: SampleRate
  private let lengths: SpeechLengths
  private var plan = Plan()

  static func plan(_ sheet: CueSheet, lengths: SpeechLengths, rate: SampleRate) -> Plan {
    var planner = Planner(rate: rate, lengths: lengths)
    planner.add(sheet.cues)
    return planner.plan
  }

  private init(rate: SampleRate, lengths: SpeechLengths) {
    self.rate = rate
    self.lengths = lengths
  }

  private mutating func add(_ cues: [Cue]) {
    for cue in cues { add(cue) }
  }

  private mutating func add(_ cue: Cue) {
    switch cue.kind {
    case .speech(let speech): add(speech, cue.span)
    case .pause(let length): add(.pause(self.length(length)), cue.span)
    case .breathing(let breathing):
      if let turns = breathing.turns { turns.words.values.sorted { $0.text < $1.text }.forEach { _ = number(of: $0) } }
      add(.beginBreathing(breathing), cue.span)
      add(breathing.body)
      add(.endBreathing, cue.span)
    case .exercise(let exercise): add(exercise, cue.span)
    case .section(let title, let body):
      add(.beginSection(title: title), cue.span)
      add(body)
      add(.endSection, cue.span)
    case .chime(let sound, let level): add(.chime(sound, level), cue.span)
    case .bed(let sound, let level): add(.bed(sound, level), cue.span)
    case .fadeBed(let length): add(.fadeBed(elastic(length)), cue.span)
    case .tones(let sound): add(.tones(sound), cue.span)
    case .waiting(let phase, let body):
      add(.wait(phase), cue.span)
      add(body)
    case .beat(let length, let body):
      add(.open(Plan.Slot(kind: .beat, length: .time(elastic(length))), owing: nil), cue.span)
      add(body)
      add(.close, cue.span)
    case .repeated(let counts, let passes):
      for (index, pass) in passes.enumerated() {
        let place = plan.steps.count
        add(.pass(index, of: counts, skipTo: 0), cue.span)
        add(pass)
        plan.steps[place] = .pass(index, of: counts, skipTo: plan.steps.count)
      }
    }
  }

  private mutating func add(_ speech: Cue.Speech, _ span: SourceSpan) {
    let utterance = speech.utterance
    let length = lengths[utterance]
    guard length > .zero else { return }
    let step = Plan.Step.speech(
      Plan.Speech(
        utterance: number(of: utterance),
        length: length,
        after: elastic(speech.after),
        manner: speech.manner
      )
    )
    guard let target = utterance.target else { return add(step, span) }
    let slot = Plan.Slot(kind: .words, length: .time(elastic(ElasticDuration(target, target))))
    add(.open(slot, owing: nil), span)
    add(step, span)
    add(.close, span)
  }

  private mutating func add(_ exercise: Cue.Exercise, _ span: SourceSpan) {
    add(exercise.cue)
    // The exercise follows its own words closely, where it does not wait for the breath.
    let owing = exercise.cue.isEmpty ? nil : Double(rate.frames(in: Spacing.beforeExercise).value)
    if let onset = exercise.onset {
      if let owing { add(.move(owing), span) }
      add(.wait(onset), span)
    }
    let kind = Plan.Slot.Kind.exercise(exercise.kind, part: exercise.part, effort: exercise.effort)
    let isWaiting = exercise.onset != nil
    add(.open(Plan.Slot(kind: kind, length: length(exercise.length)), owing: isWaiting ? 0 : owing), span)
    if !exercise.hold.isEmpty {
      // The words begin once the exercise is under way.
      add(.move(Double(rate.frames(in: Spacing.intoExercise).value)), span)
      add(exercise.hold)
    }
    add(.close, span)
    add(.open(Plan.Slot(kind: .rest(part: exercise.part), length: length(exercise.rest)), owing: nil), span)
    add(exercise.release)
    add(.close, span)
  }

  private mutating func add(_ step: Plan.Step, _ span: SourceSpan) {
    plan.steps.append(step)
    plan.spans.append(span)
  }

  private mutating func number(of utterance: Utterance) -> Int {
    if let number = plan.utteranceNumbers[utterance] { return number }
    let number = plan.utterances.count
    plan.utteranceNumbers[utterance] = number
    plan.utterances.append(utterance)
    plan.utteranceLengths.append(lengths[utterance])
    return number
  }

  private func elastic(_ duration: ElasticDuration) -> Plan.Elastic {
    Plan.Elastic(
      shortest: duration.shortest.value * Double(rate.hertz),
      longest: duration.longest.value * Double(rate.hertz)
    )
  }

  private func length(_ length: CueLength) -> Plan.Length {
    switch length {
    case .time(let duration): .time(elastic(duration))
    case .breaths(let breaths): .breaths(breaths)
    case .untilPhase(let phase): .untilPhase(phase)
    }
  }
}
