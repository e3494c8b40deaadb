/// The words that begin a line.
public enum Keyword: String, Sendable, CaseIterable {
  case title, about, language, length, context
  case ask, voice, breath, muscle
  case section, pause, breathe, clench, bed, chime
  case cue, hold, release
  case `for`

  /// Words that only stand at the top, before the first cue.
  var isHeader: Bool {
    switch self {
    case .title, .about, .language, .length, .context, .ask: true
    default: false
    }
  }

  /// Words that only stand at the left margin, never in a block.
  var isTopLevel: Bool {
    switch self {
    case .voice, .breath, .muscle: true
    default: isHeader
    }
  }

  /// Words that may, or must, be followed by a colon and a block.
  var block: BlockRule {
    switch self {
    case .section, .for: .required
    case .breathe, .clench, .cue, .hold, .release: .allowed
    default: .refused
    }
  }

  /// Whether a block may follow.
  enum BlockRule { case required, allowed, refused }
}
