import Quantities

/// Makes a voice kind: high-pass, warmth, a softer top, de-essing, slow compression, and one loudness for every phrase.
///
/// A pure function of one whole clip: nothing runs on from one phrase to the next, so phrases can be treated in any
/// order and on any thread. What comes out is as long as what went in and aligned with it; its first and last frame
/// are exactly silent. Thresholds count from the clip's own loudness, so a louder take gives the same result. Call it
/// with `Denormals.flushed`.
public struct VoiceChain: Sendable {
  /// The most that a clip is raised or lowered, so that a single breath is not made to shout.
  public static let mostGain: Decibels = 24
  /// The fade at either end, inside the few milliseconds around the words.
  public static let edge: Seconds = 0.004

  private let sampleRate: SampleRate
  private let target: Decibels
  private let tone: VoiceTone
  private let deEsser: DeEsser
  private let compressor: SlowCompressor

  /// A chain for clips of that rate, which brings them to `target`, in LUFS while they sound, played on both channels.
  public init(sampleRate: SampleRate, target: Decibels) {
    self.sampleRate = sampleRate
    self.target = target
    tone = VoiceTone(sampleRate: sampleRate)
    deEsser = DeEsser(sampleRate: sampleRate, framesPerStep: tone.framesPerStep)
    compressor = SlowCompressor(step: sampleRate.seconds(in: FrameCount(tone.framesPerStep)))
  }

  /// Treats mono samples. Allocates the result and a few values for each millisecond; not for inner loops.
  public func process(_ clip: [Float]) -> TreatedVoice {
    var samples = clip
    var powers: [Double] = []
    var peaks: [Float] = []
    samples.withUnsafeMutableBufferPointer { samples in
      let contents = tone.shape(samples)
      let reference = SoundingPower.mean(ofFine: contents.loudness)
      let soft = deEsser.gains(for: contents)
      let even = compressor.gains(for: contents.loudness, beside: reference)
      apply(soft, even, to: samples)
      fadeEdges(of: samples)
      powers = ClipSteps.powers(of: UnsafeBufferPointer(samples), sampleRate: sampleRate)
      let gain = gain(for: powers)
      for index in powers.indices { powers[index] *= gain.power }
      peaks = ClipSteps.peaks(scaling: samples, by: Float(gain.amplitude), sampleRate: sampleRate)
    }
    return TreatedVoice(samples: samples, powers: powers, peaks: peaks)
  }

  /// The gains of all control steps, each reached at its end in a straight line.
  private func apply(_ soft: [Float], _ even: [Float], to samples: UnsafeMutableBufferPointer<Float>) {
    guard var highGain = soft.first, var gain = even.first else { return }
    var memory: Float = 0
    var start = 0
    for step in soft.indices {
      let end = min(start + tone.framesPerStep, samples.count)
      let share = 1 / Float(tone.framesPerStep)
      let highSlope = (soft[step] - highGain) * share
      let slope = (even[step] - gain) * share
      for index in start..<end {
        let x = samples[index]
        let move = (x - memory) * deEsser.pole
        let low = memory + move
        memory = low + move
        highGain += highSlope
        gain += slope
        samples[index] = (low + (x - low) * highGain) * gain
      }
      (highGain, gain) = (soft[step], even[step])
      start = end
    }
  }

  private func fadeEdges(of samples: UnsafeMutableBufferPointer<Float>) {
    let edge = min(sampleRate.frames(in: Self.edge).value, samples.count / 2)
    for index in 0..<edge {
      let level = Float(Fade.level(at: Double(index) / Double(edge)))
      samples[index] *= level
      samples[samples.count - 1 - index] *= level
    }
    // A single frame is all edge.
    if samples.count == 1 { samples[0] = 0 }
  }

  private func gain(for powers: [Double]) -> Decibels {
    let power = SoundingPower.mean(of: powers)
    guard power > 0 else { return 0 }
    return min(max(target - LoudnessScale.loudness(of: power), -Self.mostGain), Self.mostGain)
  }
}
