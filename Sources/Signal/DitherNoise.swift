/// Two random words for each frame, one a channel, sixteen frames at a time.
///
/// Each lane runs a xorshift generator (Marsaglia: Xorshift RNGs, Journal of Statistical Software 8, 2003) that is sown
/// anew, by hash, at each multiple of 1,024 frames: so the words of a frame don't depend on where one began, and going on
/// to the next frames costs a few shifts.
struct DitherNoise: Sendable {
  /// The words of the sixteen frames at hand, for the left and for the right channel.
  private(set) var left = SIMD16<UInt32>.zero
  private(set) var right = SIMD16<UInt32>.zero

  private let hash: CounterHash
  /// The number of the sixteen frames at hand.
  private var group = -1
  private var state = SIMD16<UInt32>.zero

  private static let groupsPerSowing = 64

  init(seed: UInt64) { hash = CounterHash(seed: seed) }

  /// Goes to the sixteen frames of a number: those from 16 · `group` on.
  @inline(__always)
  mutating func move(to group: Int) {
    if group == self.group { return }
    if group != self.group + 1 || group % Self.groupsPerSowing == 0 {
      sow(group / Self.groupsPerSowing)
      for _ in 0..<group % Self.groupsPerSowing { step() }
    }
    step()
    self.group = group
  }

  /// Calls `body` with sixteen words for each channel.
  @inline(__always)
  func withWords(_ body: (_ left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>) -> Void) {
    withUnsafeBytes(of: left) { left in
      withUnsafeBytes(of: right) { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return }
        body(left.assumingMemoryBound(to: UInt32.self), right.assumingMemoryBound(to: UInt32.self))
      }
    }
  }

  @inline(__always)
  private mutating func step() {
    left = Self.next(state)
    right = Self.next(left)
    state = right
  }

  @inline(__always)
  private static func next(_ state: SIMD16<UInt32>) -> SIMD16<UInt32> {
    var x = state
    x ^= x &<< 13
    x ^= x &>> 17
    return x ^ (x &<< 5)
  }

  @inline(never)
  private mutating func sow(_ number: Int) {
    for lane in 0..<16 {
      // A xorshift generator never leaves 0.
      state[lane] = UInt32(truncatingIfNeeded: hash.bits(at: UInt64(truncatingIfNeeded: 16 * number + lane))) | 1
    }
  }
}
