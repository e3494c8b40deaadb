import Quantities
import Timing

/// Cuts a track into chunks that can be mixed at the same time.
///
/// Where it is cut changes no sample; cuts that fall between utterances only spare preparing one twice.
enum ChunkPlan {
  /// The chunks in order, none longer than `most`; together all frames.
  static func chunks(_ timeline: Timeline, most: Int) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    var speech = timeline.events.lazy.compactMap { event -> Range<Int>? in
      guard case .speech = event.kind else { return nil }
      return event.start.value..<event.end.value
    }.makeIterator()
    var next = speech.next()
    let end = timeline.length.value
    while end - start > most {
      // The latest end of an utterance in the second half of what a chunk may hold.
      var cut = start + most
      var isFound = false
      while let words = next, words.lowerBound < start + most {
        if words.upperBound > start + most / 2, words.upperBound < start + most {
          cut = words.upperBound
          isFound = true
        }
        if words.upperBound >= start + most {
          if !isFound, words.lowerBound > start + most / 2 { cut = words.lowerBound }
          break
        }
        next = speech.next()
      }
      chunks.append(start..<cut)
      start = cut
    }
    if start < end { chunks.append(start..<end) }
    return chunks
  }
}
