import Quantities

/// What mastering needs to know of a mono clip, in steps of 100 ms.
enum ClipSteps {
  /// The K-weighted power of each step, played alike on both channels and both summed, as in `LoudnessMeter.steps`;
  /// silence completes the last step.
  static func powers(of samples: UnsafeBufferPointer<Float>, sampleRate: SampleRate) -> [Double] {
    let weighting = KWeighting(sampleRate: sampleRate)
    var head = RunningBiquad(weighting.shelf)
    var ground = RunningBiquad(weighting.highPass)
    let framesPerStep = frames(at: sampleRate)
    var steps: [Double] = []
    steps.reserveCapacity(samples.count / framesPerStep + 1)
    var start = 0
    while start < samples.count {
      let end = min(start + framesPerStep, samples.count)
      var sum = 0.0
      for index in start..<end {
        let k = ground.next(head.next(Double(samples[index])))
        sum += k * k
      }
      // The weighting rings on into the silence that completes the last step.
      for _ in end..<start + framesPerStep {
        let k = ground.next(head.next(0))
        sum += k * k
      }
      steps.append(2 * sum / Double(framesPerStep))
      start = end
    }
    return steps
  }

  /// Scales samples, and gives the largest magnitude of the result in each step.
  static func peaks(
    scaling samples: UnsafeMutableBufferPointer<Float>,
    by gain: Float,
    sampleRate: SampleRate
  ) -> [Float] {
    guard let base = samples.baseAddress else { return [] }
    let framesPerStep = frames(at: sampleRate)
    return stride(from: 0, to: samples.count, by: framesPerStep).map { start in
      let end = min(start + framesPerStep, samples.count)
      var peaks = Lanes(repeating: 0)
      var index = start
      while index + 16 <= end {
        let scaled = Lanes(at: base + index) * gain
        scaled.store(to: base + index)
        peaks.raise(to: scaled.magnitude)
        index += 16
      }
      var peak = peaks.max()
      while index < end {
        samples[index] *= gain
        peak = max(peak, abs(samples[index]))
        index += 1
      }
      return peak
    }
  }

  /// Frames in a step, as `LoudnessMeter` counts them.
  private static func frames(at sampleRate: SampleRate) -> Int { (sampleRate.hertz + 5) / 10 }
}
