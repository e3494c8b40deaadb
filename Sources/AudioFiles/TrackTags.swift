/// What a track says about itself.
public struct TrackTags: Hashable, Sendable {
  /// The title that players show; nil for none.
  public var title: String?
  /// The program that made the track; libsndfile adds its own name and version. Nil for none.
  public var software: String?

  /// Makes tags.
  public init(title: String? = nil, software: String? = nil) {
    self.title = title
    self.software = software
  }
}
