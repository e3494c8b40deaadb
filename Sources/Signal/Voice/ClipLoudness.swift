import Quantities

/// The loudness of a mono clip in steps of 100 ms.
enum ClipLoudness {
  /// The K-weighted power of each step, played alike on both channels and both summed, as in `LoudnessMeter.steps`;
  /// silence completes the last step.
  static func steps(of samples: UnsafeBufferPointer<Float>, sampleRate: SampleRate) -> [Double] {
    let weighting = KWeighting(sampleRate: sampleRate)
    var head = RunningBiquad(weighting.shelf)
    var ground = RunningBiquad(weighting.highPass)
    let framesPerStep = (sampleRate.hertz + 5) / 10
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
}
