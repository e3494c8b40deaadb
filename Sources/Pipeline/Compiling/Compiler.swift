import Quantities
import ScriptLanguage
import Speech
import Timing

/// Takes a script from its text to its timeline: parse, unfold, speak, resolve.
public struct Compiler {
  let engine: any SpeechEngine
  let supervisor: Supervisor

  /// Makes a compiler that speaks with an engine.
  public init(engine: any SpeechEngine, supervisor: Supervisor = Supervisor()) {
    self.engine = engine
    self.supervisor = supervisor
  }

  /// Compiles a script. Findings in the script are in the result; failures of the outside world are thrown.
  public func compile(_ source: SourceText, answers: Answers) throws -> CompiledScript {
    let sources = SourceSet(source)
    var diagnostics = Diagnostics()
    let parsed = Parser.parse(source)
    diagnostics.add(contentsOf: parsed.diagnostics)
    let unfolded = Unfolder.unfold(parsed.tree, answers: answers, sources: sources)
    diagnostics.add(contentsOf: unfolded.diagnostics)
    try checkVoices(of: unfolded.sheet, into: &diagnostics)

    let speech = try SpokenScript()
    // Words that are spoken in vain would only keep the writer waiting for the errors.
    if !diagnostics.hasErrors { try speak(unfolded.sheet, as: speech) }
    let resolved = Resolver.resolve(unfolded.sheet, lengths: speech.lengths)
    if !diagnostics.hasErrors { diagnostics.add(contentsOf: resolved.diagnostics) }
    let compiled = CompiledScript(
      sources: sources,
      sheet: unfolded.sheet,
      timeline: resolved.timeline,
      diagnostics: diagnostics.inOrder,
      speech: speech
    )
    if !compiled.hasErrors { supervisor.report(.resolved(length: resolved.timeline.duration)) }
    return compiled
  }

  private func speak(_ sheet: CueSheet, as speech: SpokenScript) throws {
    do {
      try speech.speak(sheet.utterances, with: engine, supervisor: supervisor)
    } catch let failure as SpeechFailure {
      throw Failure(failure.error)
    }
  }

  /// Holds every voice of the script against those that the engine has.
  private func checkVoices(of sheet: CueSheet, into diagnostics: inout Diagnostics) throws {
    for (settings, span) in sheet.voices {
      do {
        _ = try engine.resolve(settings)
      } catch .unknownVoice(let name, let suggestions) {
        let place = span.map(Diagnostic.Place.script) ?? .whole
        diagnostics.add(Diagnostic(.error, .unknownVoice(name, suggestions: suggestions), at: place))
      } catch {
        throw Failure(error)
      }
    }
  }
}

extension Failure {
  /// What a fault of the speech engine means for a person.
  init(_ error: SpeechError) {
    switch error {
    case .libraryMissing(_, let package), .dataMissing(let package):
      self.init(
        .missingService,
        "The speech engine espeak-ng is not installed.",
        hint: "Install it with: sudo apt-get install \(package)"
      )
    case .functionMissing(let library, _), .libraryHeld(let library):
      self.init(
        .missingService,
        "The speech engine's library \(library) can't be used.",
        hint: "Install it anew with: sudo apt-get install --reinstall libespeak-ng1 espeak-ng-data"
      )
    case .unknownVoice(let name, let suggestions):
      self.init(
        .missingService,
        "The speech engine has no voice \"\(name)\".",
        hint: suggestions.first.map { "Did you mean \"\($0)\"?" }
      )
    case .outOfRange, .engineFailed:
      self.init(.internalFault, "The speech engine failed: \(error).", hint: "Please report this with your script.")
    }
  }
}
