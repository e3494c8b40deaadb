import Quantities
import ScriptLanguage
import Timing

/// What the rules ask about a script, gathered once in a pass over its timeline, its cues and its texts.
struct CareFacts {
  /// A chapter of the track.
  struct Section: Sendable {
    var title: String
    var end: Seconds
    var span: SourceSpan
  }

  let sheet: CueSheet
  let vocabulary: CareVocabulary
  let duration: Seconds
  /// Every text of the script, as it was written.
  let written: WrittenTexts
  /// The same texts with what they say.
  let writtenTexts: [(text: WrittenText, tags: PhraseTags)]
  /// What only the cues tell.
  let cues: SheetFacts

  /// Everything that is spoken, in order.
  private(set) var lines: [SpokenLine] = []
  private(set) var exercises: [ExercisePass] = []
  private(set) var breaths: [PacedBreath] = []
  /// All stretches of held breath.
  private(set) var holds: [BreathHold] = []
  /// The exercises that are clenches, in order.
  private(set) var clenches: [ExercisePass] = []
  private(set) var sections: [Section] = []
  private(set) var chimes: [SourceSpan] = []

  private let utterances: [Utterance]
  private let wordCounts: [Int]
  private let rate: SampleRate
  private var openSections: [Int] = []
  /// How many phases the breath at hand has, and what goes on in it, for how long.
  private var phaseCount = 0
  private var standing: (kind: BreathPhaseKind?, length: Seconds) = (nil, 0)
  /// The body parts of each muscle, by its name and words.
  private var bodies: [String: PhraseTags] = [:]

  init(_ input: CareInput, vocabulary: CareVocabulary) {
    sheet = input.sheet
    self.vocabulary = vocabulary
    duration = input.timeline.duration
    let written = WrittenTexts(input.program)
    self.written = written
    writtenTexts = written.texts.map { ($0, vocabulary.tags(in: $0.text)) }
    cues = SheetFacts(input.sheet)
    utterances = input.timeline.utterances
    rate = input.timeline.sampleRate
    let readings = utterances.map { vocabulary.matcher.read($0.text) }
    wordCounts = readings.map(\.words)
    let tags = zip(readings, utterances).map { vocabulary.withoutRefusals($0.tags, in: $1.text) }
    for event in input.timeline.events { add(event, tags) }
    clenches = exercises.filter { $0.kind == .clench }
  }

  private mutating func add(_ event: TimelineEvent, _ tags: [PhraseTags]) {
    let start = rate.seconds(in: event.start)
    let end = rate.seconds(in: event.end)
    while let open = openSections.last, sections[open].end <= start { openSections.removeLast() }
    switch event.kind {
    case .section(let title):
      openSections.append(sections.count)
      sections.append(Section(title: title, end: end, span: event.span))
    case .speech(let utterance, _, _):
      lines.append(
        SpokenLine(
          utterance: utterance,
          tags: tags[utterance],
          start: start,
          end: end,
          span: event.span,
          section: openSections.last
        )
      )
    case .exercise(let kind, let part, let effort):
      let before = exercises.last.map { $0.end + ($0.rest ?? 0) } ?? 0
      exercises.append(
        ExercisePass(
          kind: kind,
          part: part.name,
          words: part.words,
          body: body(part.name, part.words),
          effort: effort,
          start: start,
          length: end - start,
          span: event.span,
          leadIn: max(before, start - Self.longestLeadIn)
        )
      )
    case .rest:
      if let last = exercises.indices.last, exercises[last].rest == nil { exercises[last].rest = end - start }
    case .breath(let kind, _, let number, let pattern, let tone):
      addPhase(kind, number, pattern, tone.sound, from: start, to: end, event.span)
    case .chime: chimes.append(event.span)
    case .pause, .bed: break
    }
  }

  /// How long before an exercise words may still be about it.
  private static let longestLeadIn: Seconds = 40

  private mutating func body(_ part: String, _ words: String) -> PhraseTags {
    let key = part + " " + words
    if let known = bodies[key] { return known }
    // The script's own names are often English ones, whatever language it speaks.
    let tags = vocabulary.tags(in: part + ". " + words).union(CareVocabulary.english.tags(in: part))
    bodies[key] = tags
    return tags
  }

  private mutating func addPhase(
    _ kind: BreathPhaseKind,
    _ number: Int,
    _ pattern: String,
    _ tone: ToneSound,
    from start: Seconds,
    to end: Seconds,
    _ span: SourceSpan
  ) {
    if isNewBreath(number, pattern, from: start, span) {
      breaths.append(
        PacedBreath(
          pattern: pattern,
          number: number,
          start: start,
          end: start,
          isAudible: tone != .none || cues.spokenBreathings.contains(span),
          span: span
        )
      )
      phaseCount = cues.patterns[pattern]?.phases.count ?? .max
      standing = (nil, 0)
    }
    let last = breaths.count - 1
    breaths[last].end = end
    // The tone may begin within a breath.
    if tone != .none { breaths[last].isAudible = true }
    breaths[last].phases.append(kind)
    if standing.kind != kind { standing = (kind, 0) }
    standing.length += end - start
    switch kind {
    case .inhale: breaths[last].inhale += end - start
    case .exhale: breaths[last].exhale += end - start
    case .hold:
      breaths[last].hold = max(breaths[last].hold, standing.length)
      breaths[last].stillness = max(breaths[last].stillness, standing.length)
      holds.append(BreathHold(start: start, end: end))
    case .rest: breaths[last].stillness = max(breaths[last].stillness, standing.length)
    }
  }

  /// Whether a phase begins another breath than the last one. A breathing of a single breath that is played again can
  /// only be told by the number of its phases.
  private func isNewBreath(_ number: Int, _ pattern: String, from start: Seconds, _ span: SourceSpan) -> Bool {
    guard let last = breaths.last, last.number == number, last.span == span, start - last.end < 0.01 else {
      return true
    }
    return last.pattern != pattern || last.phases.count >= phaseCount
  }

  /// The words of a line.
  func text(_ line: SpokenLine) -> String { utterances[line.utterance].text }

  /// How many words a line has.
  func wordCount(_ line: SpokenLine) -> Int { wordCounts[line.utterance] }

  /// The number of utterances; a line's `utterance` is below it.
  var utteranceCount: Int { utterances.count }

  /// The lines that say one of some things.
  func lines(_ tags: PhraseTag...) -> [SpokenLine] {
    let sought = tags.reduce(into: PhraseTags()) { $0.insert(PhraseTags($1)) }
    return lines.filter { !$0.tags.isDisjoint(with: sought) }
  }

  /// When lines are spoken that say one of some things.
  func times(_ tags: PhraseTag...) -> LineTimes {
    let sought = tags.reduce(into: PhraseTags()) { $0.insert(PhraseTags($1)) }
    return LineTimes(starts: lines.filter { !$0.tags.isDisjoint(with: sought) }.map(\.start))
  }

  /// Whether a track is for letting the pelvic floor go, where nothing strengthens.
  var isDownTraining: Bool { sheet.aim == .release || sheet.aim == .trainer }
}
