/// What a voice pack does for a track: which lines are spoken from it, and which are not.
public struct PackUse: Sendable {
  /// What becomes of a line.
  public enum Cast: Sendable, Hashable {
    /// It is spoken from a file of the pack.
    case take(String)
    /// The pack has no take of it.
    case missing
    /// The take can't be used, for a reason.
    case refused(String, reason: String)
  }

  /// The pack.
  public let pack: VoicePack
  /// Every line with what becomes of it.
  public let lines: [(line: RecordingLine, cast: Cast)]
  /// Files that serve no line.
  public let leftovers: [VoicePack.Leftover]

  /// How many missing takes are named one by one.
  private static let mostNamed = 10

  /// How many lines are spoken from the pack.
  public var spoken: Int { lines.count { if case .take = $0.cast { true } else { false } } }

  /// What a person is told about it, ending in a line break.
  public var text: String {
    let total = lines.count
    var text = "From the voice pack \(pack.manifest.name): \(spoken) of \(total) line\(total == 1 ? "" : "s")."
    let others = lines.filter { if case .take = $0.cast { false } else { true } }
    guard !others.isEmpty else { return text + "\n" }
    text += " The synthetic voice steps in for \(others.count == total ? "all" : String(others.count)):\n"
    for (line, cast) in others.prefix(Self.mostNamed) {
      switch cast {
      case .refused(let file, let reason): text += "  \(file) can't be used: \(reason)\n"
      case .missing, .take: text += "  \(line.fileName) is missing\n"
      }
    }
    if others.count > Self.mostNamed { text += "  and \(others.count - Self.mostNamed) more\n" }
    return text
  }
}
