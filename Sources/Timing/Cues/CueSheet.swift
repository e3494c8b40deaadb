import Quantities
import ScriptLanguage

/// A script unfolded with the listener's answers: every cue in order, loops and names resolved, times still relative.
public struct CueSheet: Sendable {
  /// The title of the track; empty where the script gives none.
  public var title = ""
  /// What the track is.
  public var about = ""
  /// A language code such as `en`.
  public var language = "en"
  /// Who should not use it, and when.
  public var context = ""
  /// How long the script means to be, and where it says so.
  public var promisedLength: (range: ClosedRange<Seconds>, span: SourceSpan)?
  /// Every voice that speaks, and where it is defined; nil for the standard voice.
  public var voices: [(settings: VoiceSettings, span: SourceSpan?)] = []
  /// The cues.
  public var cues: [Cue] = []

  /// Every distinct utterance in the order of its first appearance.
  public var utterances: [Utterance] {
    var seen: Set<Utterance> = []
    var ordered: [Utterance] = []
    func visit(_ cues: [Cue]) {
      for cue in cues {
        switch cue.kind {
        case .speech(let utterance, _):
          if seen.insert(utterance).inserted { ordered.append(utterance) }
        case .breathing(let breathing):
          for kind in BreathPhaseKind.allCases {
            if let word = breathing.words?.1[kind], seen.insert(word).inserted { ordered.append(word) }
          }
          visit(breathing.body)
        case .clench(let clench):
          visit(clench.cue)
          visit(clench.hold)
          visit(clench.release)
        case .section(_, let body): visit(body)
        case .pause, .chime, .bed: break
        }
      }
    }
    visit(cues)
    return ordered
  }
}
