import ScriptLanguage

/// Why something could not be done, for a person: what happened, and what to do about it.
public struct Failure: Error, Sendable {
  /// The kinds of failure, each with its exit code (BSD's sysexits.h).
  public enum Kind: Int32, Sendable {
    /// The command line makes no sense.
    case usage = 64
    /// The script is wrong.
    case wrongScript = 65
    /// There is no such file, or it can't be read.
    case noInput = 66
    /// Something that is needed is not installed.
    case missingService = 69
    /// A fault of unclench's own.
    case internalFault = 70
    /// The output can't be created.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// Something failed that has nothing to do with what was asked: it is worth trying again.
    case tryAgain = 75
    /// The user stopped it.
    case interrupted = 130
  }

  /// What kind of failure it is.
  public var kind: Kind
  /// What happened, in a sentence.
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// Findings in a script, with what is needed to show them.
  public var diagnostics: [Diagnostic] = []
  /// The scripts that the findings belong to.
  public var sources: SourceSet?

  /// Whether a command of the listener's that speaks has failed.
  var isOfWords = false

  /// Makes a failure with a message.
  public init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  /// Makes the failure of a script with findings.
  public init(_ diagnostics: [Diagnostic], in sources: SourceSet) {
    kind = .wrongScript
    let errors = diagnostics.count { $0.severity == .error }
    message = errors == 1 ? "There is 1 error." : "There are \(errors) errors."
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// The failure of something that the user stopped.
  public static let interrupted = Failure(.interrupted, "Stopped. Nothing was written.")
}
