import Quantities

/// Endless stereo noise of a given spectrum, as random access: a pure function of seed and frame.
///
/// Made of grains, taken from a bank of periodic tables and crossfaded at even power over a quarter of their length.
/// Each grain's table, rotation and sign are a hash of its number and channel, so the noise never repeats; left and
/// right, and neighbours in time, draw from separate quarters of the bank, so no two of them are ever alike.
///
/// At gain 1 its loudness is 0 LUFS on both channels together (ITU-R BS.1770): a gain in decibels is a loudness in
/// LUFS. Making one takes about 10 ms and 1 MB; copies share it.
public struct NoiseTexture: Sendable {
  private let tables: NoiseTables
  private let edges: [Float]
  private let hash: CounterHash

  /// Makes the noise of a spectrum; seeds that differ give independent noise.
  public init(spectrum: NoiseSpectrum, seed: UInt64, sampleRate: SampleRate = .track) {
    self.init(seed: seed, sampleRate: sampleRate, powerDensity: spectrum.powerDensity)
  }

  /// Makes the noise of a band.
  public init(band: NoiseBand, seed: UInt64, sampleRate: SampleRate = .track) {
    self.init(seed: seed, sampleRate: sampleRate, powerDensity: band.powerDensity)
  }

  /// Makes noise of a power density, which is given but for a constant.
  init(seed: UInt64, sampleRate: SampleRate, powerDensity: (Hertz) -> Double) {
    tables = NoiseTables(seed: seed, sampleRate: sampleRate, powerDensity: powerDensity)
    edges = NoiseTables.edges
    hash = CounterHash(seed: ~seed)
  }

  /// Adds the frames `frame` ..< `frame + count` of the noise to two channels of `count` samples, each frame
  /// multiplied by its own of the `count` gains (a factor on the amplitude; 1 is 0 LUFS).
  public func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    at frame: Int,
    count: Int,
    gain: UnsafePointer<Float>
  ) {
    let hop = NoiseTables.length - NoiseTables.crossfade
    tables.samples.withUnsafeBufferPointer { samples in
      edges.withUnsafeBufferPointer { edges in
        guard let samples = samples.baseAddress, let edges = edges.baseAddress else { return }
        var done = 0
        while done < count {
          // Rounded down, so negative frames have their grains too.
          let place = frame + done
          let number = (place >= 0 ? place : place - hop + 1) / hop
          let offset = place - number * hop
          let isFading = offset < NoiseTables.crossfade
          let run = min(count - done, (isFading ? NoiseTables.crossfade : hop) - offset)
          let grains = GrainPair(
            left: grain(number, channel: 0, in: samples),
            right: grain(number, channel: 1, in: samples)
          )
          if isFading {
            let before = GrainPair(
              left: grain(number - 1, channel: 0, in: samples),
              right: grain(number - 1, channel: 1, in: samples)
            )
            grains.addRising(
              after: before,
              edges: edges,
              to: left + done,
              right + done,
              from: offset,
              count: run,
              gain: gain + done
            )
          } else {
            grains.add(to: left + done, right + done, from: offset, count: run, gain: gain + done)
          }
          done += run
        }
      }
    }
  }

  /// What the hash says about one grain of one channel.
  private func grain(_ number: Int, channel: Int, in samples: UnsafePointer<Float>) -> Grain {
    let bits = Int(truncatingIfNeeded: hash.bits(at: UInt64(truncatingIfNeeded: number * 2 + channel)) >> 16)
    let quarter = channel * 2 + (number & 1)
    let table = quarter * (NoiseTables.count / 4) + (bits & (NoiseTables.count / 4 - 1))
    return Grain(
      table: samples + table * NoiseTables.length,
      rotation: ((bits >> 4) << 4) & (NoiseTables.length - 1),
      sign: bits >> 40 & 1 == 0 ? 1 : -1
    )
  }
}

/// One table, turned and perhaps negated.
private struct Grain {
  let table: UnsafePointer<Float>
  /// A multiple of sixteen, so that sixteen aligned frames never straddle the table's end.
  let rotation: Int
  let sign: Float

  @inline(__always)
  func samples(at position: Int) -> Lanes {
    Lanes(at: table + ((position + rotation) & (NoiseTables.length - 1)))
  }
}

/// The grains of both channels in one hop.
private struct GrainPair {
  let left: Grain
  let right: Grain

  /// Adds frames at full level, each with its gain.
  func add(
    to leftOutput: UnsafeMutablePointer<Float>,
    _ rightOutput: UnsafeMutablePointer<Float>,
    from begin: Int,
    count: Int,
    gain: UnsafePointer<Float>
  ) {
    for segment in stride(from: begin & ~15, to: begin + count, by: 16) {
      let (l, r) = (left.samples(at: segment) * left.sign, right.samples(at: segment) * right.sign)
      l.add(to: leftOutput, at: segment - begin, of: count, gain: gain)
      r.add(to: rightOutput, at: segment - begin, of: count, gain: gain)
    }
  }

  /// Adds frames of the time in which these grains rise and those before fall, each with its gain.
  func addRising(
    after before: GrainPair,
    edges: UnsafePointer<Float>,
    to leftOutput: UnsafeMutablePointer<Float>,
    _ rightOutput: UnsafeMutablePointer<Float>,
    from begin: Int,
    count: Int,
    gain: UnsafePointer<Float>
  ) {
    for segment in stride(from: begin & ~15, to: begin + count, by: 16) {
      let rise = Lanes(at: edges + segment)
      let fall = Lanes(at: edges + (NoiseTables.crossfade + segment))
      let late = segment + NoiseTables.length - NoiseTables.crossfade
      let l =
        left.samples(at: segment) * (rise * left.sign) + before.left.samples(at: late) * (fall * before.left.sign)
      let r =
        right.samples(at: segment) * (rise * right.sign) + before.right.samples(at: late) * (fall * before.right.sign)
      l.add(to: leftOutput, at: segment - begin, of: count, gain: gain)
      r.add(to: rightOutput, at: segment - begin, of: count, gain: gain)
    }
  }
}
