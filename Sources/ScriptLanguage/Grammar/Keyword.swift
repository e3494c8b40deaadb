/// The words that begin a line.
public enum Keyword: String, Sendable, CaseIterable {
  case title, about, author, licence, language, length, fit, context, aim, advanced, allow
  case ask, use, voice, breath, muscle, pronounce, define
  case section, stage, pause, breathe, clench, stretch, imagine, count, chime, bed, tones, fade, on
  case cue, hold, release
  case `for`, `repeat`, `if`, `else`, choose, option, `let`, `do`

  /// Words that only stand at the top, before the first cue.
  var isHeader: Bool {
    switch self {
    case .title, .about, .author, .licence, .language, .length, .fit, .context, .aim, .advanced, .allow, .ask, .use:
      true
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

extension Keyword {
  /// The word that begins a line, in any of its spellings; nil for one that is none.
  init?(written word: String) { self.init(rawValue: Self.canonical(word)) }

  /// The spelling that the formatter writes: "license" is the American one of "licence".
  static func canonical(_ word: String) -> String { word == "license" ? Keyword.licence.rawValue : word }

  /// The cue that a writer means with a word that is none: another word for it, or a slip of the fingers.
  static func likely(_ word: String) -> Keyword? {
    switch word.lowercased() {
    case "wait", "silence", "quiet", "sleep": .pause
    case "tense", "squeeze", "tighten", "contract", "flex": .clench
    case "visualise", "visualize": .imagine
    case "gong", "bell", "bowl": .chime
    case "music", "noise", "background": .bed
    case "loop": .repeat
    default: NearMiss.suggestion(for: word, among: allCases.map(\.rawValue)).flatMap(Keyword.init(rawValue:))
    }
  }
}

extension Keyword {
  /// What to write in place of a word that is no cue; nil where nothing is near.
  static func wording(likely word: String) -> String? {
    ["elseif", "elsif", "elif"].contains(word.lowercased()) ? "else if" : likely(word)?.rawValue
  }
}

extension BreathPhaseKind {
  /// The phase that a writer means with a word that is none.
  static func likely(_ word: String) -> BreathPhaseKind? {
    switch word.lowercased() {
    case "inhale", "inbreath", "in-breath": .inhale
    case "exhale", "outbreath", "out-breath": .exhale
    case "pause": .rest
    default: NearMiss.suggestion(for: word, among: allCases.map(\.rawValue)).flatMap(BreathPhaseKind.init)
    }
  }
}

/// Whether a block may follow a line.
enum BlockRule { case required, allowed, refused }
