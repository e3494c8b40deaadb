import Care
import ScriptLanguage
import Timing

/// A script taken as far as its timeline, with all that was found on the way.
public struct CompiledScript {
  /// The script and those it uses.
  public var program: Program
  /// The cues in relative terms.
  public var sheet: CueSheet
  /// The cues in frames; empty if there are errors.
  public var timeline: Timeline
  /// Errors and warnings in the order of the script.
  public var diagnostics: [Diagnostic]
  /// Care rules that the script allows to be broken, with how many findings each allowance silenced.
  public var allowed: [(allowance: CueSheet.Allowance, silenced: Int)] = []
  /// Where the files lie that it names as beds.
  public var bedPaths: [BedFile: String] = [:]
  /// What a voice pack does for it; nil without one.
  public var packUse: PackUse?
  /// The speech engine with its version.
  public var engine = ""
  /// What decided between its wordings.
  public var seed: UInt64 = 0
  /// What is spoken in it.
  package let speech: SpokenScript

  /// The texts of the script and those it uses.
  public var sources: SourceSet { program.sources }

  /// Whether the script can be rendered.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
