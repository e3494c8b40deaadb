/// Rounds planar stereo to whole numbers, interleaved, under triangular dither of ±1 step: the error is noise that
/// neither its mean nor its power lets hear the signal (Lipshitz, Wannamaker, Vanderkooy: Quantization and dither,
/// J. Audio Eng. Soc. 40, 1992).
///
/// The dither is a function of seed, frame and channel, so any way of cutting the track gives the same numbers; it is
/// quickest in order. A sample that is exactly 0 stays 0: digital silence stays silent. Beyond full scale clips; NaN
/// becomes 0.
public struct Dither: Sendable {
  private var noise: DitherNoise

  /// Makes the dither that belongs to a seed.
  public init(seed: UInt64) { noise = DitherNoise(seed: seed) }

  /// Rounds `count` frames to 16 bits. `frame` is the absolute number of the first one; `output` takes twice `count`.
  public mutating func convert(
    left: UnsafePointer<Float>,
    right: UnsafePointer<Float>,
    at frame: Int,
    count: Int,
    to output: UnsafeMutablePointer<Int16>
  ) {
    var noise = noise
    var done = 0
    while done < count {
      let first = (frame + done) % 16
      noise.move(to: (frame + done) / 16)
      let run = min(16 - first, count - done)
      let pairs = UnsafeMutableRawPointer(output + 2 * done)
      if run == 16 {
        noise.withWords { leftNoise, rightNoise in
          // Four frames at a time are what the registers of any processor hold.
          for four in stride(from: 0, to: 16, by: 4) {
            let l = Self.round(.init(at: left + done + four), dither: .init(at: leftNoise + four))
            let r = Self.round(.init(at: right + done + four), dither: .init(at: rightNoise + four))
            pairs.storeBytes(of: (l & 0xFFFF) | (r &<< 16), toByteOffset: 4 * four, as: SIMD4<UInt32>.self)
          }
        }
      } else {
        for lane in 0..<run {
          let l = Self.round(SIMD4(repeating: left[done + lane]), dither: SIMD4(repeating: noise.left[first + lane]))
          let r = Self.round(SIMD4(repeating: right[done + lane]), dither: SIMD4(repeating: noise.right[first + lane]))
          pairs.storeBytes(of: ((l & 0xFFFF) | (r &<< 16))[0], toByteOffset: 4 * lane, as: UInt32.self)
        }
      }
      done += run
    }
    self.noise = noise
  }

  /// Rounds `count` frames to 24 bits, in the upper bits of 32; the lower eight are 0. `frame` is the absolute number
  /// of the first one; `output` takes twice `count`.
  public mutating func convert(
    left: UnsafePointer<Float>,
    right: UnsafePointer<Float>,
    at frame: Int,
    count: Int,
    to output: UnsafeMutablePointer<Int32>
  ) {
    for index in 0..<count {
      noise.move(to: (frame + index) / 16)
      let lane = (frame + index) % 16
      output[2 * index] = Self.round(left[index], dither: noise.left[lane])
      output[2 * index + 1] = Self.round(right[index], dither: noise.right[lane])
    }
  }

  /// To 16 bits. The sum of the two halves of `dither`, each evenly spread, is triangular.
  @inline(__always)
  private static func round(_ samples: SIMD4<Float>, dither: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let sum = SIMD4<Int32>(truncatingIfNeeded: (dither & 0xFFFF) &+ (dither &>> 16)) &- 65_535
    var values = samples * 32_768 + SIMD4<Float>(sum) * (1.0 / 65_536)
    values.replace(with: 32_767, where: values .> 32_767)
    values.replace(with: -32_768, where: values .< -32_768)
    // Neither 0 nor NaN is above 0.
    let magnitude = unsafeBitCast(unsafeBitCast(samples, to: SIMD4<UInt32>.self) & 0x7FFF_FFFF, to: SIMD4<Float>.self)
    var sounding = SIMD4<Float>.zero
    sounding.replace(with: values, where: magnitude .> 0)
    // Adding 1.5·2²³ rounds to even and leaves the whole number in the low bits.
    return unsafeBitCast(sounding + 12_582_912, to: SIMD4<UInt32>.self) &- 0x4B40_0000
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
}

extension SIMD4 {
  /// Reads four numbers, at any alignment.
  @inline(__always)
  fileprivate init(at pointer: UnsafePointer<Scalar>) where Scalar: BitwiseCopyable {
    self = UnsafeRawPointer(pointer).loadUnaligned(as: SIMD4<Scalar>.self)
  }
}
