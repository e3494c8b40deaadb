extension StereoBlock {
  /// Drops the first frames and moves the rest to the front.
  package func removeFirst(_ count: Int) {
    guard count > 0 else { return }
    left.update(from: left + count, count: frames - count)
    right.update(from: right + count, count: frames - count)
    frames -= count
  }
}
