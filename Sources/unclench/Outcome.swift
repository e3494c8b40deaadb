import ArgumentParser
import Pipeline
import ScriptLanguage

/// How a command ends: with a word to the person and the exit code that fits.
enum Outcome {
  /// Runs a command's work; a failure is told and becomes the exit code.
  static func report(_ work: () throws -> Void) throws {
    StandardStreams.secure()
    do {
      let result = Result { try work() }
      // What was printed has to arrive, however the work ended.
      try Terminal.flush()
      try result.get()
    } catch let failure as Failure {
      tell(failure)
      throw ExitCode(failure.kind.rawValue)
    } catch let exit as ExitCode {
      throw exit
    } catch {
      tell(
        Failure(
          .internalFault,
          "Something went wrong inside unclench: \(error).",
          hint: "Please report this with your script."
        )
      )
      throw ExitCode(Failure.Kind.internalFault.rawValue)
    }
  }

  /// The findings of a script as text, with an empty line behind; empty for none.
  static func text(of diagnostics: [Diagnostic], in sources: SourceSet) -> String {
    diagnostics.isEmpty ? "" : DiagnosticRenderer(sources: sources).text(diagnostics) + "\n"
  }

  /// Says why something could not be done.
  static func tell(_ failure: Failure) {
    if let sources = failure.sources { Terminal.print(text(of: failure.diagnostics, in: sources)) }
    guard !failure.message.isEmpty else { return }
    Terminal.print("unclench: \(failure.message)\n")
    if let hint = failure.hint { Terminal.print("  \(hint)\n") }
  }
}

extension Failure {
  /// The failure without its findings, for where they have been printed already.
  var withoutDiagnostics: Failure {
    var failure = self
    failure.diagnostics = []
    return failure
  }
}
