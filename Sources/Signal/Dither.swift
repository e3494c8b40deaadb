/// Rounds planar stereo to whole numbers, interleaved, under triangular dither of ±1 step: the error is noise that
/// neither its mean nor its power lets hear the signal (Lipshitz, Wannamaker, Vanderkooy: Quantization and dither,
/// J. Audio Eng. Soc. 40, 1992).
///
/// The dither is a hash of seed, frame and channel, so any way of cutting the track gives the same numbers. A sample
/// that is exactly 0 stays 0: digital silence stays silent. Beyond full scale clips; NaN becomes 0.
public struct Dither: Sendable {
  private let hash: CounterHash

  /// Makes the dither that belongs to a seed.
  public init(seed: UInt64) { hash = CounterHash(seed: seed) }

  /// Rounds `count` frames to 16 bits. `frame` is the absolute number of the first one; `output` takes twice `count`.
  public func convert(
    left: UnsafePointer<Float>,
    right: UnsafePointer<Float>,
    at frame: Int,
    count: Int,
    to output: UnsafeMutablePointer<Int16>
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 16) { noise in
      guard let noise = noise.baseAddress else { return }
      for start in stride(from: 0, to: count, by: 16) {
        for lane in 0..<16 { noise[lane] = bits(at: frame + start + lane) }
        // The low half of each hash is for the left channel, the high half for the right one.
        let low = UnsafeRawPointer(noise).loadUnaligned(as: SIMD16<UInt32>.self)
        let high = UnsafeRawPointer(noise + 8).loadUnaligned(as: SIMD16<UInt32>.self)
        let run = min(16, count - start)
        let l = Self.round(
          Self.lanes(left + start, run),
          dither: SIMD16(lowHalf: low.evenHalf, highHalf: high.evenHalf)
        )
        let r = Self.round(
          Self.lanes(right + start, run),
          dither: SIMD16(lowHalf: low.oddHalf, highHalf: high.oddHalf)
        )
        let frames = SIMD16<Int32>(truncatingIfNeeded: (l & 0xFFFF) | (r &<< 16))
        let pairs = UnsafeMutableRawPointer(output + 2 * start)
        if run == 16 {
          pairs.storeBytes(of: frames, as: SIMD16<Int32>.self)
        } else {
          for lane in 0..<run { pairs.storeBytes(of: frames[lane], toByteOffset: 4 * lane, as: Int32.self) }
        }
      }
    }
  }

  /// Rounds `count` frames to 24 bits, in the upper bits of 32; the lower eight are 0. `frame` is the absolute number
  /// of the first one; `output` takes twice `count`.
  public func convert(
    left: UnsafePointer<Float>,
    right: UnsafePointer<Float>,
    at frame: Int,
    count: Int,
    to output: UnsafeMutablePointer<Int32>
  ) {
    for index in 0..<count {
      let noise = bits(at: frame + index)
      output[2 * index] = Self.round(left[index], dither: UInt32(truncatingIfNeeded: noise))
      output[2 * index + 1] = Self.round(right[index], dither: UInt32(truncatingIfNeeded: noise >> 32))
    }
  }

  @inline(__always)
  private func bits(at frame: Int) -> UInt64 { hash.bits(at: UInt64(truncatingIfNeeded: frame)) }

  /// To 16 bits. The sum of the two halves of `dither`, each evenly spread, is triangular.
  @inline(__always)
  private static func round(_ samples: Lanes, dither: SIMD16<UInt32>) -> SIMD16<UInt32> {
    let sum = SIMD16<Int32>(truncatingIfNeeded: (dither & 0xFFFF) &+ (dither &>> 16)) &- 65_535
    var values = samples * 32_768 + Lanes(sum) * (1.0 / 65_536)
    values.replace(with: 32_767, where: values .> 32_767)
    values.replace(with: -32_768, where: values .< -32_768)
    // NaN differs from itself.
    values.replace(with: 0, where: (samples .== 0) .| (samples .!= samples))
    // Adding 1.5·2²³ rounds to even and leaves the whole number in the low bits.
    return unsafeBitCast(values + 12_582_912, to: SIMD16<UInt32>.self) &- 0x4B40_0000
  }

  /// To 24 bits in the upper part of 32. In Double, as a Float has no room for dither under its 24 bits.
  @inline(__always)
  private static func round(_ sample: Float, dither: UInt32) -> Int32 {
    if sample == 0 || sample.isNaN { return 0 }
    let sum = Int32(truncatingIfNeeded: (dither & 0xFFFF) + (dither >> 16)) - 65_535
    let value = Double(sample) * 8_388_608 + Double(sum) * (1.0 / 65_536)
    let clipped = min(max(value, -8_388_608), 8_388_607)
    // Adding 1.5·2⁵² rounds to even and leaves the whole number in the low bits.
    return Int32(truncatingIfNeeded: (clipped + 6_755_399_441_055_744).bitPattern) &<< 8
  }

  /// Up to sixteen samples, 0 for the rest.
  @inline(__always)
  private static func lanes(_ pointer: UnsafePointer<Float>, _ count: Int) -> Lanes {
    if count == 16 { return Lanes(at: pointer) }
    var lanes = Lanes.zero
    for lane in 0..<count { lanes[lane] = pointer[lane] }
    return lanes
  }
}
