/// What a listener wants a track to say of itself, besides what its script says.
public struct TagWishes: Sendable {
  /// Who made the track; without it the script's author.
  public var artist: String?
  /// When the track was made, as `2026-11-21`. Nobody's clock is asked: the same script gives the same bytes on any day.
  public var date: String?
  /// The picture that players show.
  public var cover = CoverWish.drawn
  /// Whether the track is to tell nothing of what it is.
  public var isDiscreet = false

  /// None.
  public init() {}
}
