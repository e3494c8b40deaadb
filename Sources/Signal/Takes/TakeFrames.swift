import Quantities

/// How loud a recording is, every 10 ms: what tells its words from the room that it was made in.
///
/// A room is never silent, so a fixed threshold would keep its noise or cut soft consonants. The threshold here lies
/// between the noise, which is the quietest tenth of the frames, and the loudest frames.
package struct TakeFrames: Sendable {
  /// From one frame to the next. Each is twice as long, which is one period of the mains: a hum is even then.
  package static let step: Seconds = 0.01
  /// Nothing that is softer than this is taken for words.
  package static let faintest: Decibels = -60
  /// What is no louder than this above the noise is noise, too: of steady noise, frames differ by less.
  static let leastSpan: Decibels = 6
  /// What is weaker than this is nothing: less than one step of 16 bits.
  private static let digitalSilence = 1e-10
  /// Words lie so far above the noise at least.
  private static let aboveNoise: Decibels = 10
  /// The threshold is never further below the loudest frames than this, nor nearer; where nothing tells the noise from
  /// soft sounds, it keeps a distance.
  private static let belowPeak: (furthest: Decibels, nearest: Decibels, unsure: Decibels) = (-50, -12, -28)
  /// A quiet stretch is at least this long, and no louder than this above the noise; the silence before a "t" is
  /// shorter, and soft sounds don't stay so even.
  private static let quiet: (length: Seconds, span: Decibels) = (0.2, 6)

  /// The power of each frame, full scale being 1, without a constant offset, as cheap microphones have it; what does not
  /// fill a step at the end is left out.
  package let powers: [Double]
  /// The samples from one frame to the next.
  package let length: Int
  /// The power of the loudest 30 ms; a single click of less is passed over.
  package let loudest: Double
  /// The power of the noise between the words: of the quietest tenth. It is 0 where that is silent to the last bit, as
  /// other engines and noise gates leave it.
  package let noise: Double
  /// The stretches of frames in which only the noise is heard; none in a take that was cut closely.
  package let quiet: [Range<Int>]

  /// Measures mono samples, full scale ±1.
  package init(_ samples: [Float], sampleRate: SampleRate) {
    let length = max(1, sampleRate.frames(in: Self.step).value)
    self.length = length
    let steps = (0..<samples.count / length).map { step in
      samples[step * length..<(step + 1) * length].reduce(into: (sum: 0.0, power: 0.0)) { total, sample in
        total.sum += Double(sample)
        total.power += Double(sample) * Double(sample)
      }
    }
    let powers = steps.indices.map { step in
      let next = min(step + 1, steps.count - 1)
      let mean = (steps[step].sum + steps[next].sum) / Double(2 * length)
      return max(0, (steps[step].power + steps[next].power) / Double(2 * length) - mean * mean)
    }
    self.powers = powers
    loudest =
      powers.count < 3
      ? powers.max() ?? 0 : (2..<powers.count).reduce(0.0) { max($0, min(powers[$1], powers[$1 - 1], powers[$1 - 2])) }
    let quietest = powers.isEmpty ? 0 : powers.sorted()[powers.count / 10]
    let noise = quietest > Self.digitalSilence ? quietest : 0
    self.noise = noise
    let least = Int((Self.quiet.length / Self.step).rounded())
    let even = max(noise * Self.quiet.span.power, Self.digitalSilence)
    quiet = Self.runs(in: powers) { $0 <= even }.filter { $0.count >= least }
  }

  /// Whether anything is heard at all: louder than `faintest`.
  package var isSilent: Bool { loudest < Self.faintest.power }

  /// Whether it is one even noise without any word.
  package var isEven: Bool {
    !isSilent && powers.count > 3 && loudest < noise * Self.leastSpan.power
  }

  /// The power from which on a frame belongs to words.
  package var threshold: Double {
    min(
      max(noise * Self.aboveNoise.power, loudest * Self.belowPeak.furthest.power),
      loudest * (quiet.isEmpty ? Self.belowPeak.unsure : Self.belowPeak.nearest).power
    )
  }

  /// The stretches of frames that are louder than the threshold.
  package var stretches: [Range<Int>] {
    let threshold = threshold
    return Self.runs(in: powers) { $0 > threshold }
  }

  private static func runs(in powers: [Double], where belongs: (Double) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for (frame, power) in powers.enumerated() {
      if belongs(power) {
        start = start ?? frame
      } else if let begun = start {
        found.append(begun..<frame)
        start = nil
      }
    }
    if let start { found.append(start..<powers.count) }
    return found
  }
}
