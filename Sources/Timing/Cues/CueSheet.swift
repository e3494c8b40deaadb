import Quantities
import ScriptLanguage

/// A script unfolded with the listener's answers: every cue in order, loops and names resolved, times still relative.
public struct CueSheet: Sendable {
  /// A care rule that the script allows to be broken.
  public struct Allowance: Sendable {
    /// The rule's name.
    public var rule: String
    /// Why.
    public var reason: String
    /// Where the script says so.
    public var span: SourceSpan
  }

  /// A stage of the script.
  public struct StageMark: Sendable {
    /// Its title without any answer in it, for what others may see.
    public var publicTitle: String
    /// How it can be played.
    public var manner: StageManner
    /// Where the script says so; the section with its cues bears the same.
    public var span: SourceSpan
  }

  /// The title of the track; empty where the script gives none.
  public var title = ""
  /// The title without any answer in it, for what others may see.
  public var publicTitle = ""
  /// Who wrote it, without any answer in it; empty where the script doesn't say.
  public var author = ""
  /// What others may do with it, without any answer in it; empty where the script doesn't say.
  public var licence = ""
  /// What the track is.
  public var about = ""
  /// A language code such as `en`.
  public var language = "en"
  /// Who should not use it, and when.
  public var context = ""
  /// What the track is for.
  public var aim = Aim.day
  /// Whether the script says that it is for those who know the practice.
  public var isAdvanced = false
  /// Care rules that the script allows to be broken.
  public var allowances: [Allowance] = []
  /// How long the script means to be, and where it says so.
  public var promisedLength: (range: ClosedRange<Seconds>, span: SourceSpan)?
  /// How long the track is to be made, and where the script says so.
  public var fit: (length: Seconds, span: SourceSpan)?
  /// The names of all muscles and sections, those that are not played included: what a listener may leave out.
  public var parts: [String] = []
  /// Where the script says which language it speaks.
  public var languageSpan: SourceSpan?
  /// Every voice that may speak, and where it is defined; nil for the standard voice.
  public var voices: [(settings: VoiceSettings, span: SourceSpan?)] = []
  /// The titles of sections and stages without any answer in them, for what others may see, by their lines.
  public var publicSectionTitles: [SourceSpan: String] = [:]
  /// The stages, where the script has any.
  public var stages: [StageMark] = []
  /// The cues.
  public var cues: [Cue] = []

  /// Every file that a script names as a bed, with the line that names it first.
  public var bedFiles: [(file: BedFile, span: SourceSpan)] {
    var seen: Set<BedFile> = []
    var files: [(file: BedFile, span: SourceSpan)] = []
    func visit(_ cues: [Cue]) {
      for cue in cues {
        switch cue.kind {
        case .bed(.file(let file)?, _):
          if seen.insert(file).inserted { files.append((file, cue.span)) }
        case .breathing(let breathing): visit(breathing.body)
        case .section(_, let body), .waiting(_, let body), .beat(_, let body): visit(body)
        case .repeated(_, let passes): passes.forEach(visit)
        // The phrases of an exercise hold words and pauses only.
        case .speech, .exercise, .pause, .chime, .bed, .fadeBed, .tones: break
        }
      }
    }
    visit(cues)
    return files
  }

  /// Every distinct utterance in the order of its first appearance.
  public var utterances: [Utterance] {
    var seen: Set<Utterance> = []
    var ordered: [Utterance] = []
    forEachUtterance { utterance, _ in
      if seen.insert(utterance).inserted { ordered.append(utterance) }
    }
    return ordered
  }

  /// Calls `body` for everything that is spoken, each time that it is, with the place in the script that says so.
  public func forEachUtterance(_ body: (Utterance, SourceSpan) -> Void) {
    func visit(_ cues: [Cue]) {
      for cue in cues {
        switch cue.kind {
        case .speech(let speech): body(speech.utterance, cue.span)
        case .breathing(let breathing):
          for kind in BreathPhaseKind.allCases {
            if let word = breathing.turns?.words[kind] { body(word, cue.span) }
          }
          visit(breathing.body)
        case .exercise(let exercise):
          visit(exercise.cue)
          visit(exercise.hold)
          visit(exercise.release)
        case .section(_, let body), .waiting(_, let body), .beat(_, let body): visit(body)
        case .repeated(_, let passes): passes.forEach(visit)
        case .pause, .chime, .bed, .fadeBed, .tones: break
        }
      }
    }
    visit(cues)
  }
}
