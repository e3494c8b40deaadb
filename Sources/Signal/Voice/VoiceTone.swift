import Quantities

/// The tone of a voice: what is below it taken away, a little warmth, and the edge taken off its top.
///
/// Measured while it goes through: how loud it is, and how much of it is sibilance, for each control step of about
/// 1 ms.
struct VoiceTone {
  /// What a clip holds, one value for each control step: mean squares.
  struct Contents {
    /// The power of the whole.
    var total: [Double] = []
    /// The power above the de-esser's frequency.
    var sibilance: [Double] = []
    /// The K-weighted power.
    var loudness: [Double] = []
  }

  let framesPerStep: Int
  private let highPass: Biquad
  private let warmth: Biquad
  private let softening: Biquad
  private let sibilance: Biquad
  private let weighting: KWeighting

  /// Below 80 Hz a recording has rumble and handling, and espeak-ng nothing that belongs to the voice.
  static let lowest: Hertz = 80
  /// Warmth: the fundamental and the first harmonics of low and high voices alike.
  static let warmthBelow: Hertz = 280
  static let warmthGain: Decibels = 2.5
  /// The buzz of formant synthesis lies from about 3 kHz up.
  static let softAbove: Hertz = 3400
  static let softGain: Decibels = -2.5
  /// A sample beyond this, 24 dB over full scale, or one that is no number, is a fault and counts as silence.
  private static let mostAmplitude: Float = 16

  init(sampleRate: SampleRate) {
    framesPerStep = max(1, (sampleRate.hertz + 500) / 1000)
    highPass = .highPass(at: Self.lowest, sampleRate: sampleRate)
    warmth = .lowShelf(at: Self.warmthBelow, gain: Self.warmthGain, sampleRate: sampleRate)
    softening = .highShelf(at: Self.softAbove, gain: Self.softGain, sampleRate: sampleRate)
    sibilance = .highPass(at: DeEsser.detectsAbove, sampleRate: sampleRate)
    weighting = KWeighting(sampleRate: sampleRate)
  }

  /// Shapes samples in place and says what they hold.
  func shape(_ samples: UnsafeMutableBufferPointer<Float>) -> Contents {
    var contents = Contents()
    let steps = (samples.count + framesPerStep - 1) / framesPerStep
    contents.total.reserveCapacity(steps)
    contents.sibilance.reserveCapacity(steps)
    contents.loudness.reserveCapacity(steps)
    // A constant offset has been there for ever, so its removal makes no thump at the start.
    var first = RunningBiquad(highPass, before: Double(samples.first.map(Self.sound) ?? 0))
    var second = RunningBiquad(warmth)
    var third = RunningBiquad(softening)
    var high = RunningBiquad(sibilance)
    var head = RunningBiquad(weighting.shelf)
    var ground = RunningBiquad(weighting.highPass)
    var start = 0
    while start < samples.count {
      let end = min(start + framesPerStep, samples.count)
      var (total, sibilance, loudness) = (0.0, 0.0, 0.0)
      for index in start..<end {
        let y = third.next(second.next(first.next(Double(Self.sound(samples[index])))))
        let h = high.next(y)
        let k = ground.next(head.next(y))
        samples[index] = Float(y)
        total += y * y
        sibilance += h * h
        loudness += k * k
      }
      let count = Double(end - start)
      contents.total.append(total / count)
      contents.sibilance.append(sibilance / count)
      contents.loudness.append(loudness / count)
      start = end
    }
    return contents
  }

  @inline(__always)
  private static func sound(_ sample: Float) -> Float { abs(sample) < mostAmplitude ? sample : 0 }
}
