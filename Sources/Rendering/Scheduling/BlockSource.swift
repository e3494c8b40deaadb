import Signal

/// One part of a track: adds its sound to any stretch of it.
///
/// What it adds is a pure function of the absolute frame, so it does not matter how a track is cut into blocks.
protocol BlockSource: AnyObject {
  /// Adds the frames that begin at `start`, as many as the block has.
  func add(to block: StereoBlock, at start: Int) throws
}
