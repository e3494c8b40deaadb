import Quantities
import ScriptLanguage

/// Looks whether a stage that loops can begin anew without anyone noticing.
///
/// A bed is carried over the joint by itself, and breaths are whole. Everything else has to be silent there, both where
/// the stage begins and where it ends, for each place is heard next to the other.
public enum LoopReview {
  /// For how long before a joint nobody may speak: by then the room has answered, and all that gave way to the words is
  /// back, with no words in reach that it would wait for.
  public static let quietBefore: Seconds = 3
  /// For how long after a joint nobody may speak: sounds give way before the words begin.
  public static let quietAfter: Seconds = 1
  /// How long before a stage that loops a bed must have begun, or have made way for another.
  public static let steadyBefore: Seconds = 4

  /// The warnings for all stages of a timeline that loop.
  static func warnings(for timeline: Timeline) -> Diagnostics {
    var warnings = Diagnostics()
    for stage in timeline.stages where stage.manner.loops {
      for finding in findings(for: stage, in: timeline) { warnings.warning(finding, at: stage.span) }
    }
    return warnings
  }

  private static func findings(for stage: Stage, in timeline: Timeline) -> [Finding] {
    let rate = timeline.sampleRate
    let (before, after) = (rate.frames(in: quietBefore).value, rate.frames(in: quietAfter).value)
    let steady = rate.frames(in: steadyBefore).value
    let joints = [stage.frames.lowerBound, stage.frames.upperBound]
    var findings: [Finding] = []
    if stage.frames.lowerBound == 0 || stage.frames.upperBound == timeline.length.value {
      findings.append(.loopAtEdge(stage: stage.title))
    }
    for event in timeline.events {
      let (start, end) = (event.start.value, event.end.value)
      switch event.kind {
      case .speech where joints.contains { start < $0 + after && end > $0 - before }:
        findings.append(.wordsAtLoopJoint(stage: stage.title))
      case .chime where joints.contains { start < $0 && end > $0 }:
        findings.append(.soundAcrossLoopJoint(stage: stage.title))
      case .bed
      where [start, end].contains { $0 > stage.frames.lowerBound - steady && $0 < stage.frames.upperBound }:
        findings.append(.bedChangesInLoop(stage: stage.title))
      default: break
      }
    }
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
  }
}
