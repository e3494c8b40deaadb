extension StereoBlock {
  /// Copies the frames in use of another block to a place in this one.
  package func copy(_ other: StereoBlock, to place: Int) {
    precondition(place + other.frames <= capacity, "a block holds no more than \(capacity) frames")
    (left + place).update(from: other.left, count: other.frames)
    (right + place).update(from: other.right, count: other.frames)
  }

  /// Takes over some frames of another block, and nothing else.
  package func take(_ count: Int, of other: StereoBlock, from place: Int) {
    frames = count
    left.update(from: other.left + place, count: count)
    right.update(from: other.right + place, count: count)
  }

  /// Drops the first frames and moves the rest to the front.
  package func removeFirst(_ count: Int) {
    guard count > 0 else { return }
    left.update(from: left + count, count: frames - count)
    right.update(from: right + count, count: frames - count)
    frames -= count
  }
}
