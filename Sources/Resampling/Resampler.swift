import CSoxr
import Quantities

/// Converts whole mono clips from one sample rate to another with the SoX resampler at high quality (20 bit, linear
/// phase, images below -150 dB).
///
/// One-shot and on the calling thread; the same input gives the same output. The result is aligned with the input:
/// a sound at time t stays at time t.
public enum Resampler {
  /// How long a clip of `count` frames is afterwards: `count` · `to` / `from`, rounded up so that no end is cut off.
  public static func length(of count: Int, from: SampleRate, to: SampleRate) -> Int {
    (count * to.hertz + from.hertz - 1) / from.hertz
  }

  /// Converts 16-bit samples; full scale becomes ±1. Gives exactly `length(of:from:to:)` samples.
  public static func resample(
    _ samples: [Int16],
    from: SampleRate,
    to: SampleRate
  ) throws(ResamplingError) -> [Float] {
    if from == to { return samples.map { Float($0) / 32_768 } }
    return try convert(samples, type: SOXR_INT16_I, from: from, to: to)
  }

  /// Converts floating-point samples. Gives exactly `length(of:from:to:)` samples; equal rates give the input back.
  public static func resample(
    _ samples: [Float],
    from: SampleRate,
    to: SampleRate
  ) throws(ResamplingError) -> [Float] {
    if from == to { return samples }
    return try convert(samples, type: SOXR_FLOAT32_I, from: from, to: to)
  }

  /// Throws where two rates are too far apart: libsoxr designs its filters for any ratio it is given, absurd ones
  /// without end.
  static func checkRatio(from: SampleRate, to: SampleRate) throws(ResamplingError) {
    guard max(from.hertz, to.hertz) / min(from.hertz, to.hertz) < 256 else {
      throw ResamplingError(reason: "from \(from.hertz) Hz to \(to.hertz) Hz is too far")
    }
  }

  private static func convert<Sample>(
    _ samples: [Sample],
    type: soxr_datatype_t,
    from: SampleRate,
    to: SampleRate
  ) throws(ResamplingError) -> [Float] {
    let count = length(of: samples.count, from: from, to: to)
    guard count > 0 else { return [] }
    try checkRatio(from: from, to: to)
    var format = soxr_io_spec(type, SOXR_FLOAT32_I)
    var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
    var runtime = soxr_runtime_spec(1)
    var failure: soxr_error_t?
    // What soxr leaves out at the very end stays 0.
    var output = [Float](repeating: 0, count: count)
    samples.withUnsafeBufferPointer { samples in
      output.withUnsafeMutableBufferPointer { output in
        failure = soxr_oneshot(
          Double(from.hertz),
          Double(to.hertz),
          1,
          samples.baseAddress,
          samples.count,
          nil,
          output.baseAddress,
          output.count,
          nil,
          &format,
          &quality,
          &runtime
        )
      }
    }
    if let failure { throw ResamplingError(reason: String(cString: failure)) }
    return output
  }
}
