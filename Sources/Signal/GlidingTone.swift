import Quantities

/// A tone of given length whose partials glide together, evenly in pitch, from start to end.
///
/// A pure function of the frame: the phase of the fundamental is known in closed form, taken in `Double` every 64 frames
/// counted from the tone's first and linear between; those of the partials are multiples of it. Any way of cutting the
/// tone into blocks gives the same samples. Its first and last frame are exactly silent.
public struct GlidingTone: Hashable, Sendable {
  /// One of the sines that make up a tone.
  public struct Partial: Hashable, Sendable {
    /// Its frequency as a multiple of the fundamental.
    public var ratio: Double
    /// Its amplitude at the beginning of the glide.
    public var startAmplitude: Double
    /// Its amplitude at the end; between the two it changes evenly.
    public var endAmplitude: Double
    /// How it swells and sinks slowly meanwhile.
    public var shimmer: Shimmer

    /// Makes a partial.
    public init(ratio: Double, from startAmplitude: Double, to endAmplitude: Double, shimmer: Shimmer = .none) {
      self.ratio = ratio
      self.startAmplitude = startAmplitude
      self.endAmplitude = endAmplitude
      self.shimmer = shimmer
    }
  }

  /// A slow change of a partial's amplitude, by a sine.
  public struct Shimmer: Hashable, Sendable {
    /// How often it comes in a second.
    public var rate: Hertz
    /// The share of the amplitude by which it rises and falls.
    public var depth: Double
    /// Where it begins, in turns.
    public var phase: Double

    /// Makes a shimmer.
    public init(rate: Hertz, depth: Double, phase: Double = 0) {
      self.rate = rate
      self.depth = depth
      self.phase = phase
    }

    /// An even amplitude.
    public static let none = Shimmer(rate: 0, depth: 0)
  }

  /// The most partials that a tone has.
  public static let mostPartials = 16

  /// How long the tone lasts.
  public var length: FrameCount { FrameCount(envelope.length) }

  private let glide: Glide
  private let envelope: FadeEnvelope
  private let ratios: [Double]
  private let leftGain: Float
  private let rightGain: Float
  // One lane for each partial.
  private let ratioLanes: Lanes
  private let startAmplitudes: Lanes
  private let endAmplitudes: Lanes
  private let shimmerTurnsPerFrame: Lanes
  private let shimmerPhases: Lanes
  private let shimmerDepths: Lanes
  private let isShimmering: Bool
  /// Whether the partials are 1, 2, 3 … in this order.
  private let isHarmonic: Bool
  private let sharePerFrame: Float

  /// Makes a tone.
  ///
  /// - `start`, `end`: the fundamental at the first frame and after the last, above 0; equal for a steady tone.
  /// - `length`: attack and release included.
  /// - `partials`: at most `mostPartials`; an amplitude of 1 is full scale. `gain` multiplies them on each side.
  /// - `attack`, `release`: raised-cosine fades; where they overlap they multiply.
  public init(
    from start: Hertz,
    to end: Hertz,
    length: FrameCount,
    partials: [Partial],
    gain: StereoGain = .centre,
    attack: FrameCount,
    release: FrameCount,
    sampleRate: SampleRate
  ) {
    precondition((1...Self.mostPartials).contains(partials.count), "a tone has 1 to \(Self.mostPartials) partials")
    envelope = FadeEnvelope(length: length.value, attack: attack.value, release: release.value)
    glide = Glide(from: start, to: end, length: length.value, sampleRate: sampleRate)
    ratios = partials.map(\.ratio)
    ratioLanes = ratios.enumerated().reduce(into: .zero) { $0[$1.offset] = Float($1.element) }
    (leftGain, rightGain) = (gain.left, gain.right)
    var (starts, ends) = (Lanes.zero, Lanes.zero)
    var (rates, phases, depths) = (Lanes.zero, Lanes.zero, Lanes.zero)
    for (index, partial) in partials.enumerated() {
      (starts[index], ends[index]) = (Float(partial.startAmplitude), Float(partial.endAmplitude))
      rates[index] = Float(partial.shimmer.rate.value / Double(sampleRate.hertz))
      phases[index] = Float(partial.shimmer.phase)
      depths[index] = Float(partial.shimmer.depth)
    }
    (startAmplitudes, endAmplitudes) = (starts, ends)
    (shimmerTurnsPerFrame, shimmerPhases, shimmerDepths) = (rates, phases, depths)
    isShimmering = partials.contains { $0.shimmer.depth != 0 }
    isHarmonic = ratios.enumerated().allSatisfy { $0.element == Double($0.offset + 1) }
    sharePerFrame = length.value > 0 ? 1 / Float(length.value) : 0
  }

  /// Makes a single sine of even amplitude.
  public init(
    from start: Hertz,
    to end: Hertz,
    length: FrameCount,
    amplitude: Double,
    gain: StereoGain = .centre,
    attack: FrameCount,
    release: FrameCount,
    sampleRate: SampleRate
  ) {
    self.init(
      from: start,
      to: end,
      length: length,
      partials: [Partial(ratio: 1, from: amplitude, to: amplitude)],
      gain: gain,
      attack: attack,
      release: release,
      sampleRate: sampleRate
    )
  }

  /// Adds the frames `firstFrame` ..< `firstFrame + count`, counted from the tone's first, to two channels of `count`
  /// samples. Frames before the tone's start or past its end add nothing.
  public func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    from firstFrame: Int,
    count: Int
  ) {
    let begin = max(firstFrame, 0)
    let end = min(firstFrame + count, envelope.length)
    guard begin < end else { return }

    var cell = begin & ~(Glide.step - 1)
    var walk = Glide.Walk(glide, from: cell)
    var phase = walk.turns
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Glide.step) { samples in
      guard let samples = samples.baseAddress else { return }
      while cell < end {
        walk.advance()
        let nextPhase = walk.turns
        if isHarmonic {
          writeHarmonics(of: amplitudes(at: cell), from: phase, to: nextPhase, into: samples)
        } else {
          writePartials(of: amplitudes(at: cell), from: phase, to: nextPhase, into: samples)
        }
        for segment in stride(from: max(cell, begin & ~15), to: min(cell + Glide.step, end), by: 16) {
          var values = Lanes(at: samples + (segment - cell))
          if !envelope.isFull(from: segment) { values *= envelope.levels(from: segment) }
          let lanes = max(begin - segment, 0)..<min(end - segment, 16)
          let offset = segment - firstFrame
          (values * leftGain).add(to: left + offset, lanes: lanes)
          (values * rightGain).add(to: right + offset, lanes: lanes)
        }
        cell += Glide.step
        phase = nextPhase
      }
    }
  }

  /// Writes all partials while the phase of the fundamental goes evenly from one value to another. Sixteen frames of a
  /// sine follow from the two sixteens before them: sin(φ + 2α) = 2·cos α·sin(φ + α) - sin φ.
  @inline(__always)
  private func writePartials(
    of amplitudes: Lanes,
    from phase: Double,
    to nextPhase: Double,
    into samples: UnsafeMutablePointer<Float>
  ) {
    let advance = Float((nextPhase - phase) * 16 / Double(Glide.step))
    let factors = FastSine.values(atTurns: ratioLanes * advance + 0.25) * 2
    for index in ratios.indices {
      let turns = Self.turns(from: phase * ratios[index], to: nextPhase * ratios[index])
      var sine = FastSine.values(atTurns: turns) * amplitudes[index]
      var next = FastSine.values(atTurns: turns + advance * ratioLanes[index]) * amplitudes[index]
      let factor = factors[index]
      for segment in stride(from: 0, to: Glide.step, by: 16) {
        (index == 0 ? sine : Lanes(at: samples + segment) + sine).store(to: samples + segment)
        (sine, next) = (next, next * factor - sine)
      }
    }
  }

  /// The same for partials 1, 2, 3 …, where each follows from the two below it: sin kφ = 2·cos φ·sin (k-1)φ - sin (k-2)φ.
  @inline(__always)
  private func writeHarmonics(
    of amplitudes: Lanes,
    from phase: Double,
    to nextPhase: Double,
    into samples: UnsafeMutablePointer<Float>
  ) {
    let turns = Self.turns(from: phase, to: nextPhase)
    let later = turns + Float((nextPhase - phase) * 16 / Double(Glide.step))
    var (sine, nextSine) = (FastSine.values(atTurns: turns), FastSine.values(atTurns: later))
    var (cosine, nextCosine) = (FastSine.values(atTurns: turns + 0.25), FastSine.values(atTurns: later + 0.25))
    let factor = 2 * (cosine[0] * nextCosine[0] + sine[0] * nextSine[0])
    for segment in stride(from: 0, to: Glide.step, by: 16) {
      var (below, partial) = (Lanes.zero, sine)
      var sum = partial * amplitudes[0]
      let twice = cosine * 2
      for index in 1..<max(ratios.count, 1) {
        (below, partial) = (partial, twice * partial - below)
        sum += partial * amplitudes[index]
      }
      sum.store(to: samples + segment)
      (sine, nextSine) = (nextSine, nextSine * factor - sine)
      (cosine, nextCosine) = (nextCosine, nextCosine * factor - cosine)
    }
  }

  /// The first sixteen phases of a step, evenly spaced. What matters of a phase is its fraction; taken in Double, it
  /// keeps its precision for hours. No phase is below 0, so cutting off is rounding down.
  @inline(__always)
  private static func turns(from phase: Double, to nextPhase: Double) -> Lanes {
    Lanes.ramp * Float((nextPhase - phase) / Double(Glide.step)) + Float(phase - Double(Int(phase)))
  }

  /// The amplitude of each partial at a frame. What changes it takes seconds, so a step is taken as even.
  @inline(__always)
  private func amplitudes(at frame: Int) -> Lanes {
    let share = Float(frame) * sharePerFrame
    let amplitudes = startAmplitudes + (endAmplitudes - startAmplitudes) * share
    guard isShimmering else { return amplitudes }
    return amplitudes
      * (1 + shimmerDepths * FastSine.values(atTurns: shimmerPhases + shimmerTurnsPerFrame * Float(frame)))
  }
}
