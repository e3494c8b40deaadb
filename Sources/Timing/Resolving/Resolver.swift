import Quantities
import ScriptLanguage

/// Gives every cue its place: a pure function from a cue sheet and measured speech to a timeline.
///
/// Cues of the voice follow one another, so no words ever meet. Breathing runs beside its block and ends with it on a
/// whole breath. Elastic lengths are placed by one stretch between 0 (shortest) and 1 (longest).
public struct Resolver {
  /// How long a track is to be.
  public enum Length: Sendable {
    /// With everything elastic stretched so far, from 0 to 1; at 0.5 the track has its natural length.
    case stretched(Double)
    /// Just so long.
    case exactly(Seconds)
  }

  /// What comes of resolving.
  public struct Result: Sendable {
    /// The timeline; with errors it is for messages only.
    public var timeline: Timeline
    /// What was found.
    public var diagnostics: Diagnostics
    /// Words that are too long for their place, which may be helped by speaking faster.
    public var misfits: [Misfit]
  }

  /// Resolves a sheet. A length that is given here goes before the one that the script asks for with `fit`.
  public static func resolve(
    _ sheet: CueSheet,
    lengths: SpeechLengths,
    length: Length? = nil,
    rate: SampleRate = .track
  ) -> Result {
    let plan = Planner.plan(sheet, lengths: lengths, rate: rate)
    var diagnostics = Diagnostics()
    var setting = Walk.Setting(stretch: 0.5)
    var target: FrameCount?
    switch length ?? sheet.fit.map({ .exactly($0.length) }) ?? .stretched(0.5) {
    case .stretched(let stretch): setting = Walk.Setting(stretch: stretch)
    case .exactly(let seconds):
      let frames = rate.frames(in: seconds)
      let place = length == nil ? sheet.fit.map { Diagnostic.Place.script($0.span) } ?? .whole : .whole
      switch Fitting(plan: plan, rate: rate, target: Double(frames.value)).solve() {
      case .fits(let found):
        setting = found
        target = frames
      case .outOfReach(let shortest, let longest, let binding):
        let finding = Finding.cannotFit(
          asked: seconds,
          shortest: Seconds(shortest / Double(rate.hertz)),
          longest: Seconds(longest / Double(rate.hertz)),
          binding: binding
        )
        diagnostics.add(Diagnostic(.error, finding, at: place))
      case .betweenSteps(let nearest):
        let times = nearest.map { Seconds($0 / Double(rate.hertz)) }
        diagnostics.add(Diagnostic(.error, .cannotFitExactly(asked: seconds, nearest: times), at: place))
      }
    }
    var walk = Walk(plan, rate: rate, setting: setting, isEmitting: true)
    walk.run()
    // Of a track that is cut off, the lengths that it can have mean nothing.
    if walk.isTooLong { diagnostics = Diagnostics() }
    diagnostics.add(contentsOf: walk.diagnostics)
    // What rounding leaves, a frame at most, the silence at the end takes.
    let total = target ?? walk.frame(walk.length)
    walk.closeBed(at: Double(total.value))
    if !walk.isTooLong { checkPromise(sheet, length: rate.seconds(in: total), into: &diagnostics) }
    let events = ordered(walk.events)
    let timeline = Timeline(
      title: sheet.title,
      sampleRate: rate,
      length: total,
      events: events,
      utterances: plan.utterances,
      utteranceLengths: plan.utteranceLengths,
      stages: Stage.stages(of: sheet.stages, in: events, length: total)
    )
    if !walk.isTooLong { diagnostics.add(contentsOf: LoopReview.warnings(for: timeline)) }
    return Result(timeline: timeline, diagnostics: diagnostics, misfits: walk.misfits)
  }

  /// A stable order: by start, then as the script has it; what spans others comes before them.
  private static func ordered(_ events: [TimelineEvent]) -> [TimelineEvent] {
    events.enumerated().sorted { a, b in
      if a.element.start != b.element.start { return a.element.start < b.element.start }
      if a.element.kind.rank != b.element.kind.rank { return a.element.kind.rank < b.element.kind.rank }
      return a.offset < b.offset
    }.map(\.element)
  }

  private static func checkPromise(_ sheet: CueSheet, length: Seconds, into diagnostics: inout Diagnostics) {
    guard let promise = sheet.promisedLength, !promise.range.contains(length) else { return }
    diagnostics.warning(
      .outsidePromisedLength(length, shortest: promise.range.lowerBound, longest: promise.range.upperBound),
      at: promise.span
    )
  }
}

extension TimelineEvent.Kind {
  /// Of events that start together, those that frame others come first.
  fileprivate var rank: Int {
    switch self {
    case .bed: 0
    case .section: 1
    case .breath: 2
    case .exercise, .rest: 3
    case .speech, .pause, .chime: 4
    }
  }
}
