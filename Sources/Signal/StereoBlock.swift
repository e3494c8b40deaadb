/// A stretch of planar stereo audio of fixed capacity: what the bus, the limiter, the meters and the writer hand on.
///
/// Samples are `Float` with full scale at ±1. Storage is allocated once; it never grows. A block belongs to one
/// thread at a time.
public final class StereoBlock {
  /// How many frames fit in, unless asked otherwise: two channels of this fill a quarter of a first-level cache.
  public static let defaultCapacity = 1024

  /// How many frames fit in.
  public let capacity: Int

  /// The left channel: `capacity` samples, of which the first `frames` are in use. Lives as long as the block.
  public let left: UnsafeMutablePointer<Float>

  /// The right channel, laid out like the left one.
  public let right: UnsafeMutablePointer<Float>

  /// How many frames are in use, 0 to `capacity`.
  public var frames: Int {
    didSet { precondition((0...capacity).contains(frames), "a block holds 0 to \(capacity) frames, not \(frames)") }
  }

  /// The block that this one shows a part of, and whose storage it shares; nil for a block with its own.
  private let whole: StereoBlock?

  /// Makes a silent block of `capacity` frames, all in use.
  public init(capacity: Int = StereoBlock.defaultCapacity) {
    precondition(capacity > 0, "a block holds at least one frame")
    self.capacity = capacity
    left = .allocate(capacity: capacity)
    right = .allocate(capacity: capacity)
    whole = nil
    frames = capacity
    clear()
  }

  /// Makes a block that is a part of another: `capacity` of its frames from `start` on. What is done to one is done to
  /// the other.
  public init(of whole: StereoBlock, from start: Int, capacity: Int) {
    precondition(capacity > 0 && start >= 0 && start + capacity <= whole.capacity, "a part lies within its block")
    self.capacity = capacity
    self.whole = whole
    left = whole.left + start
    right = whole.right + start
    frames = capacity
  }

  deinit {
    guard whole == nil else { return }
    left.deallocate()
    right.deallocate()
  }

  /// The frames in use of the left channel. Valid as long as the block.
  public var leftSamples: UnsafeMutableBufferPointer<Float> { .init(start: left, count: frames) }

  /// The frames in use of the right channel. Valid as long as the block.
  public var rightSamples: UnsafeMutableBufferPointer<Float> { .init(start: right, count: frames) }

  /// Silences the whole capacity; `frames` stays.
  public func clear() {
    left.update(repeating: 0, count: capacity)
    right.update(repeating: 0, count: capacity)
  }
}
