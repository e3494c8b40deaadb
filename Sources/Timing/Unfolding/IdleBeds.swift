import ScriptLanguage

/// Finds the cues of beds that do nothing: a bed that another one replaces at once, and a fade with no bed to fade.
///
/// A line in a loop is found only where it does nothing each time that it is met.
public struct IdleBeds {
  /// The bed that sounds, where it begins, and whether anything has happened since.
  private var open: (bed: Bed, span: SourceSpan, isHeard: Bool)?
  private var idle: [(finding: Finding, span: SourceSpan)] = []
  private var useful: Set<SourceSpan> = []

  /// The warnings for all cues of a sheet.
  public static func warnings(for sheet: CueSheet) -> Diagnostics {
    var search = IdleBeds()
    search.visit(sheet.cues)
    var warnings = Diagnostics()
    for (finding, span) in search.idle where !search.useful.contains(span) { warnings.warning(finding, at: span) }
    return warnings
  }

  private mutating func visit(_ cues: [Cue]) {
    for cue in cues {
      switch cue.kind {
      case .bed(let bed, _):
        if let open, !open.isHeard { idle.append((.bedNeverHeard(open.bed.written), open.span)) }
        open = bed.map { ($0, cue.span, false) }
      case .fadeBed:
        hear()
        if open == nil { idle.append((.fadeWithoutBed, cue.span)) } else { useful.insert(cue.span) }
        open = nil
      case .speech, .pause, .exercise: hear()
      case .breathing(let breathing):
        visit(breathing.body)
        hear()
      case .section(_, let body): visit(body)
      case .waiting(_, let body), .beat(_, let body):
        hear()
        visit(body)
        hear()
      case .repeated(_, let passes): passes.forEach { visit($0) }
      case .chime, .tones: break
      }
    }
  }

  /// Time goes by.
  private mutating func hear() {
    guard let open, !open.isHeard else { return }
    useful.insert(open.span)
    self.open?.isHeard = true
  }
}
