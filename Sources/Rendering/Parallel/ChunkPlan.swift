import Quantities
import Signal
import Timing

/// Cuts a track into chunks that can be mixed at the same time.
///
/// Where it is cut changes no sample; cuts that fall between utterances only spare preparing one twice.
enum ChunkPlan {
  /// The chunks in order, none longer than `most`; together all frames.
  static func chunks(_ timeline: Timeline, most: Int) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    var speech = sounding(timeline).makeIterator()
    var next = speech.next()
    let end = timeline.length.value
    while end - start > most {
      // The latest end of speech in the second half of what a chunk may hold.
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

  /// The stretches in which speech sounds, the room's answer to it included.
  private static func sounding(_ timeline: Timeline) -> [Range<Int>] {
    let tail = timeline.sampleRate.frames(in: Room.ending).value
    var stretches: [Range<Int>] = []
    for event in timeline.events {
      guard case .speech = event.kind else { continue }
      let words = event.start.value..<event.end.value + tail
      if let last = stretches.last, words.lowerBound < last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, words.upperBound)
      } else {
        stretches.append(words)
      }
    }
    return stretches
  }
}
