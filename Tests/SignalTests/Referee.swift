import CEbur128
import Quantities

/// libebur128's opinion of a stereo signal: the judge that our own meters don't share code with.
struct Referee {
  let integrated: Decibels
  let truePeak: Decibels
  let momentaryMaximum: Decibels
  let range: Decibels

  init(left: [Float], right: [Float], sampleRate: SampleRate = .track) {
    var interleaved: [Float] = []
    interleaved.reserveCapacity(2 * left.count)
    for (l, r) in zip(left, right) {
      interleaved.append(l)
      interleaved.append(r)
    }
    let mode = Int32(EBUR128_MODE_I.rawValue | EBUR128_MODE_LRA.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue)
    var state = ebur128_init(2, UInt(sampleRate.hertz), mode)
    defer { ebur128_destroy(&state) }
    var loudest = -Double.infinity
    for start in stride(from: 0, to: left.count, by: sampleRate.hertz / 10) {
      let count = min(sampleRate.hertz / 10, left.count - start)
      interleaved.withUnsafeBufferPointer { samples in
        guard let base = samples.baseAddress else { return }
        _ = ebur128_add_frames_float(state, base + 2 * start, count)
      }
      var momentary = -Double.infinity
      _ = ebur128_loudness_momentary(state, &momentary)
      if start + count >= 4 * sampleRate.hertz / 10 { loudest = max(loudest, momentary) }
    }
    momentaryMaximum = Decibels(loudest)
    var loudness = -Double.infinity
    _ = ebur128_loudness_global(state, &loudness)
    integrated = Decibels(loudness)
    var spread = 0.0
    _ = ebur128_loudness_range(state, &spread)
    range = Decibels(spread)
    var (leftPeak, rightPeak) = (0.0, 0.0)
    _ = ebur128_true_peak(state, 0, &leftPeak)
    _ = ebur128_true_peak(state, 1, &rightPeak)
    truePeak = Decibels(amplitude: max(leftPeak, rightPeak))
  }
}
