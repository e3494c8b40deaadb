/// The latest stretch of an endless stereo stream, contiguous and addressed by absolute frame; silence before frame 0.
///
/// Frames may be changed in place. Storage is allocated once; appending now and then moves what is kept to the front.
struct StereoHistory: ~Copyable {
  /// The first frame that is not in yet.
  private(set) var end = 0

  private let left: UnsafeMutablePointer<Float>
  private let right: UnsafeMutablePointer<Float>
  private let capacity: Int
  /// How many frames before `end` are always kept.
  private let kept: Int
  /// The absolute frame at the start of the storage.
  private var first: Int

  /// The most that `append` takes at once.
  static let largestAppend = 1024

  init(keeping kept: Int) {
    self.kept = kept
    first = -kept
    capacity = kept + 8 * Self.largestAppend
    left = .allocate(capacity: capacity)
    right = .allocate(capacity: capacity)
    left.initialize(repeating: 0, count: capacity)
    right.initialize(repeating: 0, count: capacity)
  }

  deinit {
    left.deallocate()
    right.deallocate()
  }

  /// Appends at most `largestAppend` frames. Pointers from before are no longer good.
  mutating func append(left newLeft: UnsafePointer<Float>, right newRight: UnsafePointer<Float>, count: Int) {
    precondition(count <= Self.largestAppend)
    if end - first + count > capacity {
      let start = end - kept - first
      left.update(from: left + start, count: kept)
      right.update(from: right + start, count: kept)
      first = end - kept
    }
    (left + (end - first)).update(from: newLeft, count: count)
    (right + (end - first)).update(from: newRight, count: count)
    end += count
  }

  /// The left channel from an absolute frame on, at most `kept` before `end`. Good until the next `append`.
  @inline(__always)
  func left(at frame: Int) -> UnsafeMutablePointer<Float> { left + (frame - first) }

  /// The right channel from an absolute frame on, at most `kept` before `end`. Good until the next `append`.
  @inline(__always)
  func right(at frame: Int) -> UnsafeMutablePointer<Float> { right + (frame - first) }

  /// True if a sample of either channel from `frame` to before `end`, at least sixteen frames, is above `threshold` in
  /// magnitude. NaN isn't.
  func exceeds(_ threshold: Float, from frame: Int) -> Bool {
    let (left, right, count) = (left(at: frame), right(at: frame), end - frame)
    var peaks = Lanes.zero
    for start in stride(from: 0, to: count, by: 16) {
      // The last sixteen may overlap those before.
      let start = min(start, count - 16)
      peaks.raise(to: Lanes(at: left + start).magnitude)
      peaks.raise(to: Lanes(at: right + start).magnitude)
    }
    return any(peaks .> threshold)
  }
}
