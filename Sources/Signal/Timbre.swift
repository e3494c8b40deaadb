import Foundation
import Quantities

/// The sound of a tone apart from its pitch and length: its partials, and how strong each is at a frequency.
public struct Timbre: Sendable {
  /// One of its partials.
  public struct Part: Sendable {
    /// Its frequency as a multiple of the fundamental.
    public var ratio: Double
    /// Its level beside the others.
    public var level: Decibels
    /// How it swells and sinks slowly.
    public var shimmer: GlidingTone.Shimmer

    /// Makes a part.
    public init(_ ratio: Double, _ level: Decibels, shimmer: GlidingTone.Shimmer = .none) {
      self.ratio = ratio
      self.level = level
      self.shimmer = shimmer
    }
  }

  /// A resonance that the body of the sound keeps while the pitch moves, as a mouth does.
  public struct Formant: Sendable {
    /// Where it is.
    public var frequency: Hertz
    /// How wide it is, between the points 3 dB below its top.
    public var width: Hertz
    /// Its height over what lies far from it.
    public var level: Decibels
  }

  /// The partials.
  public var parts: [Part]
  /// The resonances; none for an even body.
  public var formants: [Formant]

  /// Makes a timbre.
  public init(parts: [Part], formants: [Formant] = []) {
    self.parts = parts
    self.formants = formants
  }

  /// The partials of a glide, so strong that the tone has a loudness in LUFS at its start and at its end.
  public func partials(
    from start: Hertz,
    to end: Hertz,
    loudness: Decibels,
    sampleRate: SampleRate
  ) -> [GlidingTone.Partial] {
    let weighting = KWeighting(sampleRate: sampleRate)
    let starts = amplitudes(at: start, loudness, weighting)
    let ends = amplitudes(at: end, loudness, weighting)
    return parts.indices.map { index in
      GlidingTone.Partial(
        ratio: parts[index].ratio,
        from: starts[index],
        to: ends[index],
        shimmer: parts[index].shimmer
      )
    }
  }

  private func amplitudes(at pitch: Hertz, _ loudness: Decibels, _ weighting: KWeighting) -> [Double] {
    let amplitudes = parts.map { $0.level.amplitude * resonance(at: pitch * $0.ratio) }
    // A sine of amplitude a on two equal channels has the power a²; partials add up (ITU-R BS.1770).
    let power = zip(parts, amplitudes).reduce(0) {
      $0 + $1.1 * $1.1 * weighting.powerResponse(at: pitch * $1.0.ratio)
    }
    let scale = (LoudnessScale.power(of: loudness) / power).squareRoot()
    return amplitudes.map { $0 * scale }
  }

  /// What the formants make of a partial: 1, and more near a formant, as a simple resonance has it.
  private func resonance(at frequency: Hertz) -> Double {
    formants.reduce(1) { gain, formant in
      let off = (frequency - formant.frequency) / formant.width * 2
      return gain + (formant.level.amplitude - 1) / (1 + off * off)
    }
  }
}
