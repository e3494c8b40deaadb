import Quantities

/// Finds where the words of a recording lie, and cuts away the room before and behind them.
///
/// `SoundTrim`, in `Speech`, does this for espeak-ng, whose pauses are silent to the last bit; recordings of people and
/// the sound of other engines have noise in them.
package enum TakeTrim {
  /// What is shorter is no word by itself: a click, a chair.
  private static let shortestWord: Seconds = 0.05
  /// What is at least so long may belong to a word: the closing "t" after its silence.
  private static let shortestBurst: Seconds = 0.03
  /// It does where it is this near to the rest of the word.
  private static let reach: Seconds = 0.25
  /// How far a soft beginning or end may reach beyond the threshold.
  private static let soft: Seconds = 0.3
  /// What is this much louder than the noise may be a soft beginning or end.
  private static let softAboveNoise: Decibels = 4
  /// Where no more than this lies before or behind the words, all of it is kept: whoever cut a take closely has left no
  /// noise to tell its soft sounds from.
  private static let closelyCut: Seconds = 0.1
  /// How much is kept before and behind.
  private static let pad: Seconds = 0.015
  /// The fades at either end.
  private static let fade: Seconds = 0.008

  /// The samples with the words in them; nil where there are none, or only even noise.
  package static func bounds(of samples: [Float], sampleRate: SampleRate) -> Range<Int>? {
    let frames = TakeFrames(samples, sampleRate: sampleRate)
    guard !frames.isSilent, !frames.isEven else { return nil }
    let stretches = frames.stretches
    let isWord = { (stretch: Range<Int>) in TakeFrames.step * Double(stretch.count) >= shortestWord }
    guard var first = stretches.firstIndex(where: isWord), var last = stretches.lastIndex(where: isWord) else {
      return nil
    }
    let reach = Int((reach / TakeFrames.step).rounded())
    let burst = Int((shortestBurst / TakeFrames.step).rounded())
    let bursts = stretches.indices.filter { stretches[$0].count >= burst }
    for index in bursts.reversed() where index < first {
      if stretches[first].lowerBound - stretches[index].upperBound <= reach { first = index } else { break }
    }
    for index in bursts where index > last {
      if stretches[index].lowerBound - stretches[last].upperBound <= reach { last = index } else { break }
    }
    var (start, end) = (stretches[first].lowerBound, stretches[last].upperBound)
    let least = max(frames.noise * softAboveNoise.power, frames.loudest * Decibels(-60).power)
    let soft = Int((soft / TakeFrames.step).rounded())
    var steps = 0
    while start > 0, steps < soft, frames.powers[start - 1] > least { (start, steps) = (start - 1, steps + 1) }
    steps = 0
    while end < frames.powers.count, steps < soft, frames.powers[end] > least { (end, steps) = (end + 1, steps + 1) }
    let close = frames.quiet.isEmpty ? Int((closelyCut / TakeFrames.step).rounded()) : 0
    if start <= close { start = 0 }
    if frames.powers.count - end <= close { end = frames.powers.count }
    let pad = sampleRate.frames(in: pad).value
    return max(0, start * frames.length - pad)..<min(samples.count, (end + 1) * frames.length + pad)
  }

  /// The samples of that place with their edges faded.
  package static func cut(_ samples: [Float], to bounds: Range<Int>, sampleRate: SampleRate) -> [Float] {
    var kept = Array(samples[bounds])
    let edge = min(sampleRate.frames(in: fade).value, kept.count / 2)
    for index in 0..<edge {
      let level = Float(Fade.level(at: Double(index) / Double(edge)))
      kept[index] *= level
      kept[kept.count - 1 - index] *= level
    }
    return kept
  }
}
