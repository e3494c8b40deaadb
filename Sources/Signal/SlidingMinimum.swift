/// The smallest of the latest `length` values, in constant time on average: a queue of rising candidates
/// (Lemire, Streaming maximum-minimum filter using no more than three comparisons per element, 2006).
///
/// Values at or above `resting` are the rule and take no room.
struct SlidingMinimum: ~Copyable {
  /// True if all of the latest values are at rest.
  var isResting: Bool { head == tail }

  private let length: Int
  private let resting: Int
  private let mask: Int
  private let values: UnsafeMutablePointer<Int>
  private let places: UnsafeMutablePointer<Int>
  /// Candidates are those from `head` to before `tail`, counted from the start and wrapped by `mask`.
  private var head = 0
  private var tail = 0
  private var place = 0

  init(length: Int, resting: Int) {
    self.length = length
    self.resting = resting
    var capacity = 1
    while capacity < length + 1 { capacity *= 2 }
    mask = capacity - 1
    values = .allocate(capacity: capacity)
    places = .allocate(capacity: capacity)
  }

  deinit {
    values.deallocate()
    places.deallocate()
  }

  /// Takes one more value and gives the smallest of the latest `length`, or `resting` if none is smaller.
  @inline(__always)
  mutating func next(_ value: Int) -> Int {
    place += 1
    if value < resting {
      while tail > head && values[(tail - 1) & mask] >= value { tail -= 1 }
      values[tail & mask] = value
      places[tail & mask] = place
      tail += 1
    }
    if head < tail && places[head & mask] <= place - length { head += 1 }
    return head < tail ? values[head & mask] : resting
  }
}
