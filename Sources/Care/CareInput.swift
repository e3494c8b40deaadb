import ScriptLanguage
import Timing

/// A script as it is reviewed: what was written, what it unfolded into, and when everything happens.
public struct CareInput: Sendable {
  /// The script with those that it uses.
  public var program: Program
  /// The cues, unfolded for a listener.
  public var sheet: CueSheet
  /// The same cues with their times.
  public var timeline: Timeline

  /// Takes a script at its three stages, all of one compilation.
  public init(program: Program, sheet: CueSheet, timeline: Timeline) {
    self.program = program
    self.sheet = sheet
    self.timeline = timeline
  }
}
