import Foundation
import Quantities

/// Drops that fall at random times and places: an endless patter without a rhythm.
///
/// A drop is a short burst of noise in a band of its own, wide enough to have no pitch. Time is cut into cells, and a
/// hash of the cell says which drops fall in it, when, where and how loud; so any stretch can be had by itself.
struct Drops: EndlessSound {
  /// Frames in a cell: 43 ms at 48 kHz.
  private static let cell = 2048
  /// Drops that may fall in a cell.
  private static let most = 2
  /// The share of them that do.
  private static let share = 0.75
  /// Frames that a drop lasts at most.
  private static let length = 1024
  /// How many drops there are to choose from.
  private static let kinds = 32
  /// Between the loudest and the faintest drop; all levels between are as likely.
  private static let range: Decibels = 10
  private static let places = 16

  private let samples: [Float]
  private let hash: CounterHash
  private let gains: [StereoGain]

  init(seed: UInt64, sampleRate: SampleRate) {
    hash = CounterHash(seed: seed)
    samples = (0..<Self.kinds).flatMap { Self.drop($0, seed: seed, sampleRate: sampleRate) }
    // The mean of the squared levels, and with it the power of all drops; each has the K-weighted energy 1 on one side.
    let range = Self.range.value * log(10) / 10
    let meanPower = (1 - exp(-range)) / range
    let perFrame = Double(Self.most) * Self.share / Double(Self.cell)
    let scale = (LoudnessScale.power(of: 0) / (2 * perFrame * meanPower)).squareRoot()
    gains = (0..<Self.places).map { place in
      let gain = StereoGain.panned(1.6 * (Double(place) / Double(Self.places - 1) - 0.5))
      return StereoGain(left: gain.left * Float(scale), right: gain.right * Float(scale))
    }
  }

  func level(at frame: Int) -> Double { 1 }

  func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    at frame: Int,
    count: Int,
    gain: UnsafePointer<Float>
  ) {
    let shift = Self.cell.trailingZeroBitCount
    samples.withUnsafeBufferPointer { samples in
      guard let samples = samples.baseAddress else { return }
      for cell in (frame - Self.length) >> shift...(frame + count - 1) >> shift {
        for number in 0..<Self.most {
          let bits = hash.bits(at: UInt64(truncatingIfNeeded: cell * Self.most + number))
          guard Double(bits & 0xFF) < Self.share * 256 else { continue }
          // Whole sixteens, so that a drop's frames never straddle two vectors.
          let start = cell << shift + Int(bits >> 8 & UInt64(Self.cell / 16 - 1)) * 16
          let begin = max(start, frame & ~15)
          let end = min(start + Self.length, frame + count)
          guard begin < end else { continue }
          let level = Float(exp2(-Double(bits >> 16 & 0xFFFF) / 65_536 * Self.range.value / 6.0206))
          let place = gains[Int(bits >> 32) & (Self.places - 1)]
          let drop = samples + (Int(bits >> 40) & (Self.kinds - 1)) * Self.length
          for segment in stride(from: begin, to: end, by: 16) {
            let samples = Lanes(at: drop + (segment - start))
            (samples * (place.left * level)).add(to: left, at: segment - frame, of: count, gain: gain)
            (samples * (place.right * level)).add(to: right, at: segment - frame, of: count, gain: gain)
          }
        }
      }
    }
  }

  /// One drop, of K-weighted energy 1.
  private static func drop(_ kind: Int, seed: UInt64, sampleRate: SampleRate) -> [Float] {
    let rate = Double(sampleRate.hertz)
    let hash = CounterHash(seed: seed &+ 0x9E37 &* UInt64(kind + 1))
    let centre = 500 * pow(5, hash.unit(at: -1))
    let decay = 0.016 + 0.02 * hash.unit(at: -2)
    // A band-pass of constant peak gain (Bristow-Johnson, Cookbook formulae for audio equalizer biquads), Q 0.8.
    let angle = 2 * Double.pi * centre / rate
    let alpha = sin(angle) / 1.6
    let (b0, a1, a2) = (alpha / (1 + alpha), -2 * cos(angle) / (1 + alpha), (1 - alpha) / (1 + alpha))
    var (x1, x2, y1, y2) = (0.0, 0.0, 0.0, 0.0)
    let fades = FadeEnvelope(length: length, attack: Int(0.003 * rate), release: Int(0.004 * rate))
    var drop = (0..<length).map { frame in
      let x = hash.unit(at: frame) * 2 - 1
      let y = b0 * (x - x2) - a1 * y1 - a2 * y2
      (x2, x1, y2, y1) = (x1, x, y1, y)
      return Float(y * exp(-log(1000) * Double(frame) / rate / decay)) * fades.levels(from: frame)[0]
    }
    let block = StereoBlock(capacity: (sampleRate.hertz + 5) / 10 * 2)
    block.left.update(from: drop, count: length)
    var meter = LoudnessMeter(sampleRate: sampleRate)
    meter.measure(block)
    let energy = meter.steps.reduce(0, +) * Double((sampleRate.hertz + 5) / 10)
    for index in drop.indices { drop[index] *= Float(1 / energy.squareRoot()) }
    return drop
  }
}
