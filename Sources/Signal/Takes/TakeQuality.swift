import Foundation
import Quantities

/// How well a sentence was recorded.
package struct TakeQuality: Sendable {
  /// How far the words lie above the noise of the room; nil where the take has no quiet stretch to tell it from.
  package let clearance: Decibels?
  /// The level of the words, a full-scale square wave being 0 dB.
  package let level: Decibels
  /// The frequency of the mains that hums in the quiet stretches; nil where none stands out.
  package let hum: Hertz?

  /// The share of the noise's power that makes it a hum.
  private static let humShare = 0.6

  /// Measures mono samples, full scale ±1.
  package init(_ samples: [Float], sampleRate: SampleRate) {
    let frames = TakeFrames(samples, sampleRate: sampleRate)
    let threshold = frames.threshold
    let words = frames.powers.filter { $0 > threshold }
    let speech = words.reduce(0, +) / Double(max(words.count, 1))
    level = Decibels(power: speech)
    let noise = frames.quiet.flatMap { frames.powers[$0] }.sorted()
    guard !noise.isEmpty else {
      (clearance, hum) = (nil, nil)
      return
    }
    // The middle one: a single click or creak doesn't count.
    clearance = Decibels(power: speech / max(noise[noise.count / 2], 1e-12))
    let longest = frames.quiet.max { $0.count < $1.count }.map {
      $0.lowerBound * frames.length..<$0.upperBound * frames.length
    }
    hum = longest.flatMap { Self.hum(in: samples[$0], sampleRate: sampleRate) }
  }

  /// The mains whose first three harmonics make up most of the power.
  private static func hum(in samples: ArraySlice<Float>, sampleRate: SampleRate) -> Hertz? {
    let mean = samples.reduce(0) { $0 + Double($1) } / Double(max(samples.count, 1))
    let total = samples.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    guard total > 0 else { return nil }
    return [Hertz(50), 60].first { mains in
      // A whole number of periods, so that the harmonics don't run into one another.
      let period = Double(sampleRate.hertz) / mains.value
      let count = Int(Double(Int(Double(samples.count) / period)) * period)
      let part = samples.prefix(count)
      let power = (1...3).reduce(0.0) { sum, harmonic in
        var (real, imaginary) = (0.0, 0.0)
        for (index, sample) in part.enumerated() {
          let angle = 2 * .pi * mains.value * Double(harmonic) * Double(index) / Double(sampleRate.hertz)
          real += (Double(sample) - mean) * cos(angle)
          imaginary += (Double(sample) - mean) * sin(angle)
        }
        return sum + 2 * (real * real + imaginary * imaginary) / Double(max(count, 1))
      }
      return power > humShare * total
    }
  }
}
