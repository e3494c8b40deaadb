/// What a track says about itself.
public struct TrackTags: Hashable, Sendable {
  /// The title that players show; nil for none.
  public var title: String?
  /// The program that made the track; libsndfile adds its own name and version. Nil for none.
  public var software: String?
  /// How the track was made, for whoever wants to make it again; nil for none.
  public var comment: String?

  /// Makes tags.
  public init(title: String? = nil, software: String? = nil, comment: String? = nil) {
    self.title = title
    self.software = software
    self.comment = comment
  }
}
