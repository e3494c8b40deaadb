import Signal

/// Reads a loop in long strides, round after round. For one thread at a time.
final class LoopReader {
  /// What is read.
  let loop: any BedLoop
  private let window: UnsafeMutableBufferPointer<Float>
  /// The frames of the round that are in the window.
  private var held = 0..<0

  /// How many frames are read at a time: a call to the system costs as much as copying a thousand of them.
  private static let stride = 4096

  init(_ loop: any BedLoop) {
    self.loop = loop
    window = .allocate(capacity: 2 * Self.stride)
  }

  deinit { window.deallocate() }

  /// Where in the round a frame lies, which may be one before the first round.
  static func place(of frame: Int, in loop: any BedLoop) -> Int {
    let place = frame % loop.length
    return place < 0 ? place + loop.length : place
  }

  /// Adds `count` frames from `frame` on, counted from the beginning of the first round, each with its own gain.
  func add(to block: StereoBlock, from frame: Int, at offset: Int, count: Int, gain: UnsafePointer<Float>) throws {
    var done = 0
    while done < count {
      let place = Self.place(of: frame + done, in: loop)
      if !held.contains(place) {
        held = 0..<0
        let end = min(place + Self.stride, loop.length)
        try loop.read(into: .init(rebasing: window[..<(2 * (end - place))]), from: place)
        held = place..<end
      }
      guard let base = window.baseAddress else { return }
      let run = min(count - done, held.upperBound - place)
      StereoBlock.add(
        interleaved: base + 2 * (place - held.lowerBound),
        to: block.left + offset + done,
        block.right + offset + done,
        count: run,
        gain: gain + offset + done
      )
      done += run
    }
  }
}
