/// The sum of the latest `length` whole numbers; exact, however long it runs.
struct MovingSum: ~Copyable {
  /// How many values are summed.
  let length: Int

  private let values: UnsafeMutablePointer<Int>
  private var oldest = 0
  private var sum: Int

  /// Makes a sum whose values so far were all `resting`.
  init(length: Int, resting: Int) {
    self.length = length
    sum = length * resting
    values = .allocate(capacity: length)
    values.initialize(repeating: resting, count: length)
  }

  deinit { values.deallocate() }

  /// Takes one more value in place of the oldest and gives the sum.
  @inline(__always)
  mutating func next(_ value: Int) -> Int {
    sum += value - values[oldest]
    values[oldest] = value
    oldest += 1
    if oldest == length { oldest = 0 }
    return sum
  }
}
