import Quantities

/// Endless stereo noise of a given spectrum, as random access: a pure function of seed and frame.
///
/// Made of grains, taken from a bank of periodic tables and overlapped by half under a power-complementary window.
/// Each grain's table, rotation and sign are a hash of its number and channel, so the noise never repeats; left and
/// right, and neighbours in time, draw from separate quarters of the bank, so no two of them are ever alike.
///
/// At gain 1 its loudness is 0 LUFS on both channels together (ITU-R BS.1770): a gain in decibels is a loudness in
/// LUFS. Making one takes about 10 ms and 1 MB; copies share it.
public struct NoiseTexture: Sendable {
  private let tables: NoiseTables
  private let window: [Float]
  private let hash: CounterHash

  /// Makes the noise of a spectrum; seeds that differ give independent noise.
  public init(spectrum: NoiseSpectrum, seed: UInt64, sampleRate: SampleRate = .track) {
    tables = NoiseTables(spectrum: spectrum, seed: seed, sampleRate: sampleRate)
    window = NoiseTables.sineWindow
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
    let hop = NoiseTables.length / 2
    tables.samples.withUnsafeBufferPointer { samples in
      window.withUnsafeBufferPointer { window in
        guard let samples = samples.baseAddress, let window = window.baseAddress else { return }
        var done = 0
        while done < count {
          // An arithmetic shift rounds down, so negative frames have their grains too.
          let number = (frame + done) >> hop.trailingZeroBitCount
          let offset = (frame + done) & (hop - 1)
          let run = min(count - done, hop - offset)
          let crossfade = Hop(
            window: window,
            left: (grain(number, channel: 0, in: samples), grain(number - 1, channel: 0, in: samples)),
            right: (grain(number, channel: 1, in: samples), grain(number - 1, channel: 1, in: samples))
          )
          crossfade.add(to: left + done, right + done, from: offset, count: run, gain: gain + done)
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

/// Half a grain's length, in which one grain of each channel rises and the one before it falls.
private struct Hop {
  let window: UnsafePointer<Float>
  let left: (rising: Grain, falling: Grain)
  let right: (rising: Grain, falling: Grain)

  func add(
    to leftOutput: UnsafeMutablePointer<Float>,
    _ rightOutput: UnsafeMutablePointer<Float>,
    from begin: Int,
    count: Int,
    gain: UnsafePointer<Float>
  ) {
    let half = NoiseTables.length / 2
    let end = begin + count
    for segment in stride(from: begin & ~15, to: end, by: 16) {
      let rise = Lanes(at: window + segment)
      let fall = Lanes(at: window + (segment + half))
      let l =
        left.rising.samples(at: segment) * (rise * left.rising.sign)
        + left.falling.samples(at: segment + half) * (fall * left.falling.sign)
      let r =
        right.rising.samples(at: segment) * (rise * right.rising.sign)
        + right.falling.samples(at: segment + half) * (fall * right.falling.sign)

      let offset = segment - begin
      if offset >= 0 && segment + 16 <= end {
        let gains = Lanes(at: gain + offset)
        (Lanes(at: leftOutput + offset) + l * gains).store(to: leftOutput + offset)
        (Lanes(at: rightOutput + offset) + r * gains).store(to: rightOutput + offset)
      } else {
        for lane in max(-offset, 0)..<min(end - segment, 16) {
          leftOutput[offset + lane] += l[lane] * gain[offset + lane]
          rightOutput[offset + lane] += r[lane] * gain[offset + lane]
        }
      }
    }
  }
}
