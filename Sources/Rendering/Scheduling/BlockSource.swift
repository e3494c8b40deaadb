import Signal

/// One part of a track: adds its sound to any stretch of it.
///
/// What it adds is a pure function of the absolute frame, so it does not matter how a track is cut into blocks, or in
/// which order. For one thread at a time; each thread that renders has its own.
protocol BlockSource: AnyObject {
  /// Whether it may sound in the range; if not, it adds nothing there.
  func sounds(in range: Range<Int>) -> Bool

  /// Adds the frames that begin at `start`, as many as the block has.
  func add(to block: StereoBlock, at start: Int) throws

  /// Adds how loud it is at each place of the track, without rendering the track: each distinct sound is measured
  /// once, however often it comes back.
  func survey(into powers: inout PowerSteps) throws
}
