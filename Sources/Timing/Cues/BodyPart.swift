/// A part of the body that an exercise is about.
public struct BodyPart: Hashable, Sendable {
  /// One half of the body, as the person whose body it is has it.
  public enum Side: String, Hashable, Sendable, Codable {
    case left, right
  }

  /// The script's name for the muscle, such as `hand`.
  public var name: String
  /// The listener's words for it, such as "your left hand".
  public var words: String
  /// Its side; nil for what has no sides, or means both.
  public var side: Side?

  /// Makes a part.
  public init(name: String, words: String, side: Side? = nil) {
    self.name = name
    self.words = words
    self.side = side
  }
}
