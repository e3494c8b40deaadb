import Quantities
import Signal
import Speech

/// Guesses when the words of a recording begin, where nothing tells.
///
/// Between two pauses, words are spread by their letters. Which pause belongs to which comma is found by their number:
/// if there are as many pauses of `pause` or more as signs such as commas, each goes with its own; else the longest go
/// with the signs, in order, as far as they reach.
enum WordSpread {
  /// What is at least this long is a pause between words; the silence of a "t" is shorter.
  static let pause: Seconds = 0.12

  /// A group of words that is spoken without a pause.
  private struct Group {
    var words: [Range<Int>] = []
    var letters: Int { words.reduce(0) { $0 + $1.count } }
  }

  /// The words of a text with their guessed beginnings, as ranges of the written text.
  static func words(of text: SpokenText, in samples: [Float], sampleRate: SampleRate) -> [WordTime] {
    let groups = groups(of: text)
    guard !groups.isEmpty else { return [] }
    let length = sampleRate.seconds(in: FrameCount(samples.count))
    let gaps = gaps(in: TakeFrames(samples, sampleRate: sampleRate), most: groups.count - 1)
    // Groups for which no pause was found run on from the one before.
    let stretches = zip([0] + gaps.map(\.end), gaps.map(\.start) + [length]).map { (start: $0, end: $1) }
    var times: [WordTime] = []
    for (index, stretch) in stretches.enumerated() {
      let isLast = index == stretches.count - 1
      let members = isLast ? Array(groups[index...]) : [groups[index]]
      let letters = members.reduce(0) { $0 + $1.letters }
      var before = 0
      for word in members.flatMap(\.words) {
        // A word that is read as several is told once, where it begins.
        guard let written = text.written(word), written.lowerBound >= times.last?.range.upperBound ?? 0 else {
          before += word.count
          continue
        }
        let share = Double(before) / Double(max(letters, 1))
        times.append(WordTime(range: written, onset: stretch.start + (stretch.end - stretch.start) * share))
        before += word.count
      }
    }
    return times
  }

  private static func groups(of text: SpokenText) -> [Group] {
    var groups = [Group()]
    for range in text.scalars.indices.split(whereSeparator: { text.scalars[$0].properties.isWhitespace }) {
      let range = range.startIndex..<range.endIndex
      if text.hasWords(in: range) { groups[groups.count - 1].words.append(range) }
      if let last = text.scalars[range].last, ",;:–—….!?।".unicodeScalars.contains(last),
        !groups[groups.count - 1].words.isEmpty
      {
        groups.append(Group())
      }
    }
    return groups.filter { !$0.words.isEmpty }
  }

  /// The longest pauses, so many at most, in the order of time.
  private static func gaps(in frames: TakeFrames, most: Int) -> [(start: Seconds, end: Seconds)] {
    let stretches = frames.stretches
    let gaps = zip(stretches, stretches.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    let least = Int((pause / TakeFrames.step).rounded())
    return gaps.filter { $0.count >= least }.sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
      .prefix(max(most, 0)).sorted { $0.lowerBound < $1.lowerBound }
      .map { (TakeFrames.step * Double($0.lowerBound), TakeFrames.step * Double($0.upperBound)) }
  }
}
