import Quantities
import ScriptLanguage

/// The breath as a timebase: where each breath and each of its phases begins. All times are in frames.
///
/// Breaths are whole and join; with a ramp, each has the pace that holds at its beginning.
struct Pacer {
  /// One breath: which it is, from 0, and where it begins and ends.
  struct Breath {
    var number: Int
    var start: Double
    var length: Double
    var end: Double { start + length }
  }

  let pattern: BreathPattern
  /// Where the first breath begins.
  let anchor: Double
  private let framesPerSecond: Double
  private let ramp: Cue.Breathing.Ramp?
  /// How much longer every breath is than written, to make a track come out exactly.
  private let factor: Double
  /// The breath at hand.
  private(set) var breath: Breath

  init(_ breathing: Cue.Breathing, anchor: Double, rate: SampleRate, factor: Double) {
    pattern = breathing.pattern
    self.anchor = anchor
    framesPerSecond = Double(rate.hertz)
    ramp = breathing.ramp
    self.factor = factor
    breath = Breath(number: 0, start: anchor, length: 0)
    breath.length = length(ofBreathAt: anchor)
  }

  private func length(ofBreathAt start: Double) -> Double {
    guard let ramp else { return pattern.cycle.value * framesPerSecond * factor }
    let share = min(max((start - anchor) / (ramp.over.value * framesPerSecond * factor), 0), 1)
    let pace = ramp.from.value + (ramp.to.value - ramp.from.value) * share
    return 60 / pace * framesPerSecond * factor
  }

  /// Goes on to the next breath.
  mutating func advance() {
    let number = breath.number + 1
    // At an even pace each start is computed from the anchor, so that no error adds up.
    let start = ramp == nil ? anchor + Double(number) * breath.length : breath.end
    breath = Breath(number: number, start: start, length: breath.length)
    if ramp != nil { breath.length = length(ofBreathAt: start) }
  }

  /// Goes on to the breath in which a time lies; one at the very end of a breath lies in the next.
  mutating func advance(to time: Double) {
    if ramp == nil {
      let number = Int(((time - anchor) / breath.length + Self.tolerance / breath.length).rounded(.down))
      guard number > breath.number else { return }
      breath = Breath(number: number, start: anchor + Double(number) * breath.length, length: breath.length)
    } else {
      while breath.end <= time + Self.tolerance { advance() }
    }
  }

  /// The next onset of a phase at a time or after it; of no phase in particular, the next beginning of a breath.
  func nextOnset(of kind: BreathPhaseKind?, from time: Double) -> Double {
    var pacer = self
    pacer.advance(to: time)
    // The sought phase is in this breath or in the next one.
    for _ in 0..<2 {
      var offset = 0.0
      for phase in pacer.pattern.phases {
        let onset = pacer.breath.start + offset * pacer.breath.length
        let isSought = kind.map { $0 == phase.kind && !phase.continues } ?? (offset == 0)
        if isSought, onset >= time - Self.tolerance { return onset }
        offset += phase.length / pacer.pattern.cycle
      }
      pacer.advance()
    }
    return pacer.breath.start
  }

  /// The time that lies a number of breaths after another.
  func time(_ breaths: Double, after time: Double) -> Double {
    var pacer = self
    pacer.advance(to: time)
    var left = breaths + (time - pacer.breath.start) / pacer.breath.length
    if ramp == nil { return pacer.breath.start + left * pacer.breath.length }
    while left >= 1 {
      pacer.advance()
      left -= 1
    }
    return pacer.breath.start + left * pacer.breath.length
  }

  /// How many whole breaths come nearest to a length of time; at least one.
  func count(nearest length: Double) -> Int {
    if ramp == nil { return max(1, Int((length / breath.length).rounded())) }
    var pacer = Pacer(restarting: self)
    while pacer.breath.end - anchor <= length { pacer.advance() }
    let isNearer = length - (pacer.breath.start - anchor) < pacer.breath.end - anchor - length
    return max(1, pacer.breath.number + (isNearer ? 0 : 1))
  }

  /// How many whole breaths it takes to reach a time; at least one.
  func count(toReach time: Double) -> Int {
    var pacer = self
    pacer.advance(to: time)
    return max(1, pacer.breath.start >= time - Self.tolerance ? pacer.breath.number : pacer.breath.number + 1)
  }

  /// Where the breath of that number begins.
  func start(ofBreath number: Int) -> Double {
    if ramp == nil { return anchor + Double(number) * breath.length }
    var pacer = number >= breath.number ? self : Pacer(restarting: self)
    while pacer.breath.number < number { pacer.advance() }
    return pacer.breath.start
  }

  /// The same pacer at its first breath.
  init(restarting other: Pacer) {
    self = other
    breath = Breath(number: 0, start: anchor, length: 0)
    breath.length = length(ofBreathAt: anchor)
  }

  /// A hundredth of a frame: what rounding may leave between times that are meant to be one.
  static let tolerance = 0.01
}
