import Quantities

/// How a track is brought to its loudness: what is known of its mix before it is rendered, and the gains that follow.
public struct MasteringPlan: Sendable {
  /// The integrated loudness in LUFS of the mix as its buses make it; nil if it is silent to the measure of EBU R 128.
  public var loudness: Decibels?
  /// The integrated loudness in LUFS that the finished track will have; nil as above.
  public var expected: Decibels?
  /// The loudness range in LU that the finished track will have; nil as above.
  public var expectedRange: Decibels?
  /// Whether the finished track will be as loud as asked, to half a LU. A track of nothing but a bed that can hardly
  /// be heard is not; nor can one be made so without some part of it growing too loud. A silent track has nothing to
  /// reach, and counts as reaching it.
  public var reachesTarget = true

  var master: Master

  /// How far from its target a track may be, in LU.
  static let tolerance: Decibels = 0.5
}
