import Quantities
import ScriptLanguage

/// Slots: exercises, rests, and words that take a given time.
extension Walk {
  mutating func open(_ slot: Plan.Slot, owing: Double?, _ span: SourceSpan) {
    if let owing { owed = owing }
    payOwed()
    var open = OpenSlot(slot: slot, start: cursor, end: end(of: slot.length, from: cursor))
    if case .exercise = slot.kind { swap(&open.waitedFor, &waitedFor) }
    openSlots.append(open)
  }

  mutating func close(_ span: SourceSpan) {
    guard let open = openSlots.popLast() else { return }
    let why = reason(open.slot.length)
    switch open.slot.kind {
    case .exercise(let kind, let part, let effort):
      waitedFor = open.waitedFor
      emit(.exercise(kind, part: part, effort: effort), from: open.start, to: open.end, span, reason: why)
    case .rest(let part): emit(.rest(part: part), from: open.start, to: open.end, span, reason: why)
    case .words, .beat: break
    }
    // Half a frame is what rounding may leave.
    if cursor > open.end + 0.5 { report(open, span) }
    cursor = open.end
    // Words in a slot of their own keep the pause that they ask for.
    if case .words = open.slot.kind { return }
    owed = 0
  }

  private mutating func report(_ open: OpenSlot, _ span: SourceSpan) {
    let (take, has) = (time(cursor - open.start), time(open.end - open.start))
    switch open.slot.kind {
    case .exercise(let kind, _, _):
      diagnostics.error(.wordsLongerThanExercise(kind.rawValue, take: take, has: has), at: span)
    case .rest: diagnostics.error(.wordsLongerThanRest(take: take, has: has), at: span)
    case .words, .beat: diagnostics.error(.wordsCannotTake(asked: has, shortest: take, longest: take), at: span)
    }
    let overrun = cursor - open.end
    guard open.speech > overrun else { return }
    misfits.append(
      Misfit(
        utterances: open.utterances.map { plan.utterances[$0] },
        factor: open.speech / (open.speech - overrun),
        take: take,
        has: has,
        span: span
      )
    )
  }
}

/// Words that are too long for their place.
public struct Misfit: Sendable {
  /// The words.
  public var utterances: [Utterance]
  /// How many times faster they would have to be spoken; more than 1.
  public var factor: Double
  /// How long they take, with what lies between them.
  public var take: Seconds
  /// How long their place is.
  public var has: Seconds
  /// The line that gives them their place.
  public var span: SourceSpan
}
