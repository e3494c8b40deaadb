import Quantities
import ScriptLanguage

/// One walk through a plan with everything that can be stretched set: it finds where each step falls.
///
/// Without events it only measures, which is what fitting does many times.
struct Walk {
  /// What can be stretched, and how far.
  struct Setting {
    /// Of every elastic length above a breath, and of what is counted: from 0, the shortest, to 1, the longest.
    var stretch: Double
    /// Of elastic lengths where no breath is paced.
    var freeStretch: Double
    /// How much longer breaths are than written.
    var breathFactor = 1.0
    /// How many breaths each breathing has, where that is settled.
    var breathCounts: [Int]?

    /// Everything stretched alike.
    init(stretch: Double) {
      self.stretch = stretch
      freeStretch = stretch
    }
  }

  let plan: Plan
  let rate: SampleRate
  let setting: Setting
  let isEmitting: Bool

  /// Where the next step falls.
  var cursor: Double
  /// The pause that the last words ask for, if more follows.
  var owed = 0.0
  var pacer: Pacer?
  var openSlots: [OpenSlot] = []
  private var openBreathing: Cue.Breathing?
  /// The end of the last sound that rings on.
  private(set) var lastSound = 0.0
  /// How many breaths each breathing had.
  private(set) var breathCounts: [Int] = []
  /// Where each outermost section began and ended.
  private(set) var sections: [(title: String, start: Double, end: Double)] = []
  private var sectionStack: [(title: String, start: Double, event: Int)] = []
  private(set) var isTooLong = false

  var diagnostics = Diagnostics()
  var misfits: [Misfit] = []
  var events: [TimelineEvent] = []
  var openBed: Int?
  var tones = ToneChanges()
  /// What the step at hand waited for, for its explanation.
  var waitedFor: String?

  /// A slot that has begun.
  struct OpenSlot {
    var slot: Plan.Slot
    var start: Double
    var end: Double
    /// What it waited for, for its explanation; the words within did not.
    var waitedFor: String?
    /// Its words so far, and how many frames they take.
    var utterances: [Int] = []
    var speech = 0.0
  }

  init(_ plan: Plan, rate: SampleRate, setting: Setting, isEmitting: Bool) {
    self.plan = plan
    self.rate = rate
    self.setting = setting
    self.isEmitting = isEmitting
    cursor = Double(rate.frames(in: Spacing.opening).value)
  }

  /// The length of the whole track in frames, before rounding.
  var length: Double { max(cursor, lastSound) + Double(rate.frames(in: Spacing.closing).value) }

  /// Walks the plan from its first step to its last.
  mutating func run() {
    let limit = Double(rate.frames(in: Spacing.longestTrack).value)
    var index = 0
    while index < plan.steps.count {
      if case .pass(let number, let counts, let skipTo) = plan.steps[index] {
        index = number < passes(counts) ? index + 1 : skipTo
        continue
      }
      take(plan.steps[index], plan.spans[index])
      if cursor > limit {
        if !isTooLong {
          diagnostics.error(.tooLong(time(cursor), limit: Spacing.longestTrack), at: plan.spans[index])
        }
        isTooLong = true
        return
      }
      index += 1
    }
  }

  /// How many passes of a repetition are played.
  private func passes(_ counts: ClosedRange<Int>) -> Int {
    counts.lowerBound + Int((Double(counts.count - 1) * setting.stretch).rounded())
  }

  private mutating func take(_ step: Plan.Step, _ span: SourceSpan) {
    switch step {
    case .speech(let speech): say(speech, span)
    case .pause(let length):
      // A pause that the script asks for takes the place of the one that follows words by themselves.
      owed = 0
      let end = end(of: length, from: cursor)
      emit(.pause, from: cursor, to: end, span, reason: reason(length))
      cursor = end
    case .wait(let phase):
      payOwed()
      guard let pacer else { return }
      cursor = max(cursor, pacer.nextOnset(of: phase, from: cursor))
      waitedFor = phase?.rawValue ?? "a new breath"
    case .open(let slot, let owing): open(slot, owing: owing, span)
    case .close: close(span)
    case .move(let frames):
      owed = 0
      cursor += frames
    case .beginSection(let title):
      payOwed()
      sectionStack.append((title, cursor, events.count))
      emit(.section(title: title), from: cursor, to: cursor, span)
    case .endSection: endSection()
    case .beginBreathing(let breathing):
      payOwed()
      openBreathing = breathing
      pacer = Pacer(breathing, anchor: cursor, rate: rate, factor: setting.breathFactor)
    case .endBreathing: endBreathing(span)
    case .chime(let sound, let level):
      payOwed()
      let end = cursor + Double(rate.frames(in: sound.ringing).value)
      emit(.chime(sound, level: level), from: cursor, to: end, span)
      lastSound = max(lastSound, end)
      cursor += Double(rate.frames(in: Spacing.afterChime).value)
    case .bed(let sound, let level): changeBed(sound, level, span)
    case .fadeBed(let length): fadeBed(length)
    case .tones(let tone): if isEmitting { tones.change(to: tone, from: cursor) }
    case .pass: break
    }
  }

  private mutating func say(_ speech: Plan.Speech, _ span: SourceSpan) {
    payOwed()
    emitSpeech(speech.utterance, length: speech.length, at: cursor, manner: speech.manner, span)
    cursor += Double(speech.length.value)
    owed = elastic(speech.after)
    for index in openSlots.indices {
      openSlots[index].utterances.append(speech.utterance)
      openSlots[index].speech += Double(speech.length.value)
    }
  }

  private mutating func endSection() {
    guard let section = sectionStack.popLast() else { return }
    if isEmitting { events[section.event].length = frame(cursor + owed) - events[section.event].start }
    if sectionStack.isEmpty { sections.append((section.title, section.start, cursor + owed)) }
  }

  private mutating func endBreathing(_ span: SourceSpan) {
    guard let breathing = openBreathing, let pacer else { return }
    owed = 0
    let needed = breathing.body.isEmpty ? 1 : pacer.count(toReach: cursor)
    let asked = askedBreaths(breathing, pacer)
    let settled = setting.breathCounts.flatMap { breathCounts.count < $0.count ? $0[breathCounts.count] : nil }
    let count = settled ?? asked ?? needed
    breathCounts.append(count)
    let end = pacer.start(ofBreath: count)
    if asked != nil, cursor > end + 0.5 {
      diagnostics.error(
        .bodyLongerThanBreathing(take: time(cursor - pacer.anchor), has: time(end - pacer.anchor)),
        at: breathing.extentSpan
      )
    }
    if isEmitting, end < Double(rate.frames(in: Spacing.longestTrack * 2).value) {
      emitBreaths(count, of: breathing, pacer, span)
    }
    cursor = end
    self.pacer = nil
    openBreathing = nil
  }

  /// How many whole breaths the script asks for; nil where the block decides.
  private func askedBreaths(_ breathing: Cue.Breathing, _ pacer: Pacer) -> Int? {
    switch breathing.extent {
    case .body: nil
    case .time(let duration):
      pacer.count(nearest: duration.length(at: setting.stretch).value * Double(rate.hertz) * setting.breathFactor)
    case .breaths(let range):
      max(1, Int((range.lowerBound + (range.upperBound - range.lowerBound) * setting.stretch).rounded()))
    }
  }

  /// Lets the pause after the last words pass, because something follows.
  mutating func payOwed() {
    cursor += owed
    owed = 0
  }

  func elastic(_ length: Plan.Elastic) -> Double {
    length.at(pacer == nil ? setting.freeStretch : setting.stretch)
  }

  /// Where something of that length ends that begins at a time.
  func end(of length: Plan.Length, from start: Double) -> Double {
    switch length {
    case .time(let duration): start + elastic(duration)
    case .breaths(let range):
      pacer?.time(range.lowerBound + (range.upperBound - range.lowerBound) * setting.stretch, after: start) ?? start
    case .untilPhase(let phase):
      // The onset at which it begins is not the one that it lasts until.
      pacer?.nextOnset(of: phase, from: start + 1) ?? start
    }
  }

  func time(_ frames: Double) -> Seconds { Seconds(frames / Double(rate.hertz)) }

  func frame(_ time: Double) -> FrameCount { FrameCount(Int(time.rounded())) }

  private mutating func changeBed(_ sound: Bed?, _ level: Decibels, _ span: SourceSpan) {
    closeBed(at: cursor)
    guard let sound, isEmitting else { return }
    // A bed that is there from the first cue on begins with the track.
    let start = events.isEmpty ? .zero : frame(cursor)
    openBed = events.count
    events.append(TimelineEvent(kind: .bed(sound, level: level, fade: nil), start: start, length: 0, span: span))
  }

  private mutating func fadeBed(_ length: Plan.Elastic) {
    let end = cursor + elastic(length)
    lastSound = max(lastSound, end)
    guard let open = openBed, case .bed(let sound, let level, _) = events[open].kind else { return }
    events[open].kind = .bed(sound, level: level, fade: frame(end) - frame(cursor))
    closeBed(at: end)
  }

  mutating func closeBed(at end: Double) {
    if let openBed { events[openBed].length = frame(end) - events[openBed].start }
    openBed = nil
  }
}
