/// The words that begin a line.
public enum Keyword: String, Sendable, CaseIterable {
  case title, about, language, length, fit, context, aim, advanced, allow
  case ask, use, voice, breath, muscle, pronounce, define
  case section, pause, breathe, clench, stretch, imagine, count, chime, bed, tones, fade, on
  case cue, hold, release
  case `for`, `repeat`, `if`, `else`, choose, option, `let`, `do`

  /// Words that only stand at the top, before the first cue.
  var isHeader: Bool {
    switch self {
    case .title, .about, .language, .length, .fit, .context, .aim, .advanced, .allow, .ask, .use: true
    default: false
    }
  }

  /// Words that only stand at the left margin, never in a block.
  var isTopLevel: Bool {
    switch self {
    case .voice, .breath, .muscle, .pronounce, .define: true
    default: isHeader
    }
  }
}

/// Whether a block may follow a line.
enum BlockRule { case required, allowed, refused }
