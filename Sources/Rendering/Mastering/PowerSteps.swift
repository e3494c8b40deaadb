import Quantities
import Signal

/// The K-weighted power of a part of a track in each step of 100 ms, added up from the sounds in it.
///
/// Sounds that overlap are taken as unrelated, so their powers add (ITU-R BS.1770 has power 1 at -0.691 LUFS). Good to
/// a few hundredths of a LU over a track.
struct PowerSteps: Sendable {
  /// The power of each step, both channels summed.
  private(set) var powers: [Double]
  /// The largest magnitude of a sample in each step, where a sound tells it; 0 for those that never come near a
  /// limiter.
  private(set) var peaks: [Float]
  /// Frames in a step.
  let framesPerStep: Int
  let sampleRate: SampleRate

  /// Steps without a sound for a track of that length.
  init(length: FrameCount, sampleRate: SampleRate) {
    self.sampleRate = sampleRate
    framesPerStep = Self.framesPerStep(at: sampleRate)
    powers = [Double](repeating: 0, count: (length.value + framesPerStep - 1) / framesPerStep)
    peaks = [Float](repeating: 0, count: powers.count)
  }

  /// How many frames a step has, as `LoudnessMeter` counts them.
  static func framesPerStep(at rate: SampleRate) -> Int { (rate.hertz + 5) / 10 }

  /// Adds a measured sound that begins at a frame of the track; what lies outside of the track is left out.
  mutating func add(_ sound: MeasuredSound, at start: Int, gain: Double = 1) {
    let factor = gain * gain
    for (index, power) in sound.powers.enumerated() where power > 0 {
      // A step of the sound lies across two of the track.
      let first = start + index * framesPerStep
      let step = Int((Double(first) / Double(framesPerStep)).rounded(.down))
      let later = Double(first - step * framesPerStep) / Double(framesPerStep)
      let peak = index < sound.peaks.count ? sound.peaks[index] * Float(gain) : 0
      add(power * factor * (1 - later), peak: peak, toStep: step)
      add(power * factor * later, peak: later > 0 ? peak : 0, toStep: step + 1)
    }
  }

  /// Adds a sound of even power that is as loud as `gain` says, a factor on its amplitude for a frame.
  mutating func add(evenPower power: Double, in range: Range<Int>, gain: (_ frame: Int) -> Double) {
    let range = range.clamped(to: 0..<powers.count * framesPerStep)
    guard !range.isEmpty else { return }
    for step in range.lowerBound / framesPerStep...(range.upperBound - 1) / framesPerStep {
      let part = range.clamped(to: step * framesPerStep..<(step + 1) * framesPerStep)
      // One place in the middle stands for a step: what changes here takes seconds.
      let level = gain((part.lowerBound + part.upperBound) / 2)
      powers[step] += power * level * level * Double(part.count) / Double(framesPerStep)
    }
  }

  private mutating func add(_ power: Double, peak: Float, toStep step: Int) {
    guard powers.indices.contains(step) else { return }
    powers[step] += power
    peaks[step] = max(peaks[step], peak)
  }
}
