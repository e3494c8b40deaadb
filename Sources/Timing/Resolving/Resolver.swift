import Quantities
import ScriptLanguage

/// Gives every cue its place: a pure function from a cue sheet and measured speech to a timeline.
///
/// Cues of the voice follow one another, so no words ever meet. Breathing runs beside its block and ends with it on a
/// whole breath. Elastic lengths are placed by one stretch between 0 (shortest) and 1 (longest).
public struct Resolver {
  let rate: SampleRate
  let lengths: SpeechLengths
  let stretch: Double
  var diagnostics = Diagnostics()
  var events: [TimelineEvent] = []
  var utterances: [Utterance] = []
  var utteranceNumbers: [Utterance: Int] = [:]

  /// Where the next cue of the voice goes, in frames.
  var cursor: FrameCount
  /// The pause that the last words ask for, if more words follow.
  var owedPause: FrameCount = 0
  /// The bed that goes on, as an index into `events`.
  private var openBed: Int?
  /// Set once the track is past its limit; nothing more is placed.
  private var isTooLong = false

  /// Resolves a sheet at a stretch; with errors the timeline is for messages only.
  public static func resolve(
    _ sheet: CueSheet,
    lengths: SpeechLengths,
    stretch: Double = 0.5,
    rate: SampleRate = .track
  ) -> (timeline: Timeline, diagnostics: Diagnostics) {
    var resolver = Resolver(rate: rate, lengths: lengths, stretch: stretch)
    resolver.place(sheet.cues)
    let timeline = resolver.finish(sheet)
    return (timeline, resolver.diagnostics)
  }

  private init(rate: SampleRate, lengths: SpeechLengths, stretch: Double) {
    self.rate = rate
    self.lengths = lengths
    self.stretch = stretch
    cursor = rate.frames(in: Spacing.opening)
  }

  mutating func place(_ cues: [Cue]) {
    for cue in cues where !isTooLong {
      place(cue)
      if cursor > rate.frames(in: Spacing.longestTrack) {
        diagnostics.error(.tooLong(rate.seconds(in: cursor), limit: Spacing.longestTrack), at: cue.span)
        isTooLong = true
      }
    }
  }

  private mutating func place(_ cue: Cue) {
    switch cue.kind {
    case .speech(let utterance, let pause):
      let length = lengths[utterance]
      guard length > .zero else { return }
      payOwedPause()
      addSpeech(utterance, length: length, at: cursor, span: cue.span)
      cursor += length
      owedPause = frames(pause)
    case .pause(let pause):
      // A pause that the script asks for takes the place of the one that follows words by themselves.
      owedPause = .zero
      add(.pause, length: frames(pause), span: cue.span)
      cursor += frames(pause)
    case .breathing(let breathing):
      place(breathing, span: cue.span)
    case .clench(let clench):
      place(clench, span: cue.span)
    case .section(let title, let body):
      payOwedPause()
      let index = events.count
      add(.section(title: title), length: .zero, span: cue.span)
      place(body)
      events[index].length = cursor + owedPause - events[index].start
    case .chime(let sound, let level):
      payOwedPause()
      add(.chime(sound, level: level), length: rate.frames(in: sound.ringing), span: cue.span)
      cursor += rate.frames(in: Spacing.afterChime)
    case .bed(let sound, let level):
      closeBed(at: cursor)
      guard let sound else { return }
      openBed = events.count
      // A bed that is there from the first cue on begins with the track.
      let start = events.isEmpty ? .zero : cursor
      events.append(TimelineEvent(kind: .bed(sound, level: level), start: start, length: 0, span: cue.span))
    }
  }

  /// Lets the pause after the last words pass, because something follows.
  mutating func payOwedPause() {
    cursor += owedPause
    owedPause = .zero
  }

  mutating func add(_ kind: TimelineEvent.Kind, length: FrameCount, span: SourceSpan) {
    events.append(TimelineEvent(kind: kind, start: cursor, length: length, span: span))
  }

  mutating func addSpeech(_ utterance: Utterance, length: FrameCount, at start: FrameCount, span: SourceSpan) {
    let number = utteranceNumbers[utterance] ?? utterances.count
    if number == utterances.count {
      utteranceNumbers[utterance] = number
      utterances.append(utterance)
    }
    events.append(
      TimelineEvent(
        kind: .speech(utterance: number, text: utterance.text),
        start: start,
        length: length,
        span: span
      )
    )
  }

  func frames(_ duration: ElasticDuration) -> FrameCount { rate.frames(in: duration.length(at: stretch)) }

  private mutating func closeBed(at end: FrameCount) {
    if let openBed { events[openBed].length = end - events[openBed].start }
    openBed = nil
  }

  private mutating func finish(_ sheet: CueSheet) -> Timeline {
    let lastSound = events.map(\.end).max() ?? .zero
    let length = max(cursor, lastSound) + rate.frames(in: Spacing.closing)
    closeBed(at: length)
    checkPromise(sheet, length: length)
    // A stable order: by start, then as the script has it.
    let ordered = events.enumerated().sorted { a, b in
      a.element.start == b.element.start ? a.offset < b.offset : a.element.start < b.element.start
    }.map(\.element)
    return Timeline(
      title: sheet.title,
      sampleRate: rate,
      length: length,
      events: ordered,
      utterances: utterances,
      utteranceLengths: utterances.map { lengths[$0] }
    )
  }

  private mutating func checkPromise(_ sheet: CueSheet, length: FrameCount) {
    let duration = rate.seconds(in: length)
    guard let promise = sheet.promisedLength, !promise.range.contains(duration), !isTooLong else { return }
    diagnostics.warning(
      .outsidePromisedLength(duration, shortest: promise.range.lowerBound, longest: promise.range.upperBound),
      at: promise.span
    )
  }
}
