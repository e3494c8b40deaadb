import Quantities
import Timing

/// The events of one kind by their start, made to find those that sound in a stretch of the track.
struct Score<Item> {
  /// An item with the frames in which it sounds.
  struct Entry {
    var start: Int
    var end: Int
    var item: Item
  }

  private var entries: [Entry] = []
  /// For each entry, the latest end of it and all before it.
  private var latestEnds: [Int] = []

  /// Takes the events of a timeline that `item` has something for; `tail` is how long each sounds on.
  init(_ timeline: Timeline, tail: FrameCount = 0, item: (TimelineEvent) -> Item?) {
    for event in timeline.events {
      guard let item = item(event) else { continue }
      append(Entry(start: event.start.value, end: (event.end + tail).value, item: item))
    }
  }

  /// Takes entries ordered by their start.
  init(entries: [Entry]) { entries.forEach { append($0) } }

  private mutating func append(_ entry: Entry) {
    entries.append(entry)
    latestEnds.append(max(latestEnds.last ?? .min, entry.end))
  }

  /// Calls `body` with each entry that sounds somewhere in the range, in order.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (Entry) throws -> Void) rethrows {
    var index = firstSounding(in: range)
    while index < entries.count, entries[index].start < range.upperBound {
      if entries[index].end > range.lowerBound { try body(entries[index]) }
      index += 1
    }
  }

  /// Whether anything sounds in the range.
  func isEmpty(in range: Range<Int>) -> Bool {
    var index = firstSounding(in: range)
    while index < entries.count, entries[index].start < range.upperBound {
      if entries[index].end > range.lowerBound { return false }
      index += 1
    }
    return true
  }

  /// The first entry that can still sound at the start of the range; latest ends never fall, so halving finds it.
  private func firstSounding(in range: Range<Int>) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if latestEnds[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Score.Entry: Sendable where Item: Sendable {}
extension Score: Sendable where Item: Sendable {}
