import Care
import Quantities
import ScriptLanguage
import Speech
import Timing

/// Takes scripts from their text to their timelines: parse, unfold, speak, resolve. For one thread at a time.
public final class Compiler {
  let engine: any SpeechEngine
  let world: any ScriptWorld
  let supervisor: Supervisor
  private let cache: PhraseCache?
  private let pack: VoicePack?
  /// What was spoken for one script serves the next, or the same one once it is changed.
  private var studio: RecordingStudio?

  /// Makes a compiler that speaks with an engine and finds used scripts in a world. What is in the cache need not be
  /// spoken; what is in the voice pack is spoken from that.
  public init(
    engine: any SpeechEngine,
    world: any ScriptWorld = EmptyWorld(),
    cache: PhraseCache? = nil,
    pack: VoicePack? = nil,
    supervisor: Supervisor = Supervisor()
  ) {
    self.engine = engine
    self.world = world
    self.cache = cache
    self.pack = pack
    self.supervisor = supervisor
  }

  /// Compiles a script for a listener, at its natural length or at the one given, and looks it over for kindness and
  /// safety.
  ///
  /// Findings in the script are in the result; failures of the outside world are thrown.
  public func compile(
    _ source: SourceText,
    for listener: Listener = Listener(),
    length: Resolver.Length? = nil,
    care: CareLevel = .standard
  ) throws -> CompiledScript {
    let loaded = Program.load(source, world: world, language: listener.language)
    return try compile(loaded, for: listener, length: length, care: care)
  }

  /// A script that was parsed with those that it uses, and what was found on the way.
  typealias Loaded = (program: Program, diagnostics: Diagnostics)

  /// A script unfolded, with all that can be said before a word is spoken.
  typealias Unfolded = (sheet: CueSheet, bedPaths: [BedFile: String], diagnostics: Diagnostics)

  /// Unfolds a script for a listener and looks over answers, voices, beds and what is left out.
  func unfold(_ loaded: Loaded, for listener: Listener) throws -> Unfolded {
    var diagnostics = loaded.diagnostics
    let unfolded = Unfolder.unfold(loaded.program, for: listener, isInterrupted: supervisor.isInterrupted)
    try supervisor.checkInterruption()
    diagnostics.add(contentsOf: unfolded.diagnostics)
    // With errors in it, a script may lack names that it means to have.
    if !diagnostics.hasErrors {
      let review = LeftOutReview.review(listener, of: unfolded.sheet, loaded.program, world: world)
      diagnostics.add(contentsOf: review)
      diagnostics.add(contentsOf: IdleBeds.warnings(for: unfolded.sheet))
    }
    try checkVoices(of: unfolded.sheet, into: &diagnostics)
    let bedPaths = findBeds(of: unfolded.sheet, in: loaded.program.sources, into: &diagnostics)
    return (unfolded.sheet, bedPaths, diagnostics)
  }

  /// Compiles a script that has been parsed: many tracks may be made of one.
  func compile(
    _ loaded: Loaded,
    for listener: Listener,
    length: Resolver.Length?,
    care: CareLevel
  ) throws -> CompiledScript {
    let unfolded = try unfold(loaded, for: listener)
    var diagnostics = unfolded.diagnostics

    let studio = studio ?? RecordingStudio(engine: engine, cache: cache)
    self.studio = studio
    if !diagnostics.hasErrors { try checkLanguage(of: unfolded.sheet) }
    let casting = diagnostics.hasErrors ? nil : pack.map { PackCasting(pack: $0, sheet: unfolded.sheet) }
    let speech = SpokenScript(studio: studio, supervisor: supervisor, casting: casting)
    // Words that are spoken in vain would only keep the writer waiting for the errors.
    let isMeasured = !diagnostics.hasErrors || TranslationFit.isUnfinished(diagnostics)
    if isMeasured {
      try locating(speech, unfolded.sheet, loaded.program.sources) { try speech.speak(unfolded.sheet.utterances) }
    }
    var resolved = Resolver.resolve(unfolded.sheet, lengths: speech.lengths, length: length)
    if isMeasured {
      for _ in 0..<Self.mostHastenings where !resolved.misfits.isEmpty {
        let misfits = resolved.misfits
        let isAnyHastened = try locating(speech, unfolded.sheet, loaded.program.sources) { try speech.hasten(misfits) }
        guard isAnyHastened else { break }
        resolved = Resolver.resolve(unfolded.sheet, lengths: speech.lengths, length: length)
      }
      let named = LongTakes.named(resolved, speech)
      diagnostics.add(
        contentsOf: TranslationFit.located(named, in: loaded.program, isUnfinished: diagnostics.hasErrors)
      )
    }
    if !diagnostics.hasErrors { warnOfSilence(in: unfolded.sheet, speech, into: &diagnostics) }
    var allowed: [(allowance: CueSheet.Allowance, silenced: Int)] = []
    if !diagnostics.hasErrors {
      let input = CareInput(program: loaded.program, sheet: unfolded.sheet, timeline: resolved.timeline)
      let review = CareReview.review(input, level: care)
      diagnostics.add(contentsOf: review.diagnostics)
      allowed = review.allowed
    }
    let compiled = CompiledScript(
      program: loaded.program,
      sheet: unfolded.sheet,
      timeline: resolved.timeline,
      diagnostics: diagnostics.inOrder,
      allowed: allowed,
      bedPaths: unfolded.bedPaths,
      packUse: speech.packUse,
      engine: engine.identity,
      seed: listener.seed,
      speech: speech
    )
    if !compiled.hasErrors { supervisor.report(.resolved(length: resolved.timeline.duration)) }
    return compiled
  }

  /// Says of an engine that failed which line it was to speak. The words stay unsaid, for answers may be in them.
  private func locating<Result>(
    _ speech: SpokenScript,
    _ sheet: CueSheet,
    _ sources: SourceSet,
    _ work: () throws -> Result
  ) throws -> Result {
    do { return try work() } catch var failure as Failure where failure.isOfWords {
      var place: String?
      sheet.forEachUtterance { if $0 == speech.current { place = place ?? sources.place(of: $1) } }
      if let place {
        let name = sources.sources[0].name
        failure.message +=
          place.contains(":") ? " It was to speak \(place)." : " It was to speak line \(place) of \(name)."
      }
      throw failure
    }
  }

  /// Throws where the pack's language is not the track's; their dialects may differ.
  private func checkLanguage(of sheet: CueSheet) throws(Failure) {
    guard let pack else { return }
    func base(_ language: String) -> Substring { language.lowercased().prefix { $0 != "-" && $0 != "_" } }
    guard base(pack.manifest.language) != base(sheet.language) else { return }
    throw Failure(
      .usage,
      "The voice pack \(pack.folder) speaks \(pack.manifest.language), and the track \(sheet.language).",
      hint: "Choose a pack in the track's language, or correct \(PackManifest.fileName) in the pack."
    )
  }

  /// How often words are spoken anew to fit their places.
  private static let mostHastenings = 4

  /// Words of which nothing is heard, such as "…", were surely meant for something else.
  private func warnOfSilence(in sheet: CueSheet, _ speech: SpokenScript, into diagnostics: inout Diagnostics) {
    sheet.forEachUtterance { utterance, span in
      guard speech.take(of: utterance)?.head.sampleCount == 0 else { return }
      diagnostics.warning(.makesNoSound(text: utterance.text), at: span)
    }
  }

  /// Finds the files that a script names as beds, and looks whether they can be.
  private func findBeds(
    of sheet: CueSheet,
    in sources: SourceSet,
    into diagnostics: inout Diagnostics
  ) -> [BedFile: String] {
    var paths: [BedFile: String] = [:]
    for (file, span) in sheet.bedFiles {
      do throws(UnusableSound) {
        let path = try world.sound(at: file.path, namedBy: sources.sources[file.script])
        try SoundFile.check(path)
        paths[file] = path
      } catch {
        let finding = Finding.unusableBed(path: file.path, reason: error.reason, remedy: error.remedy)
        diagnostics.error(finding, at: span)
      }
    }
    return paths
  }

  /// Holds every voice of the script against those that the engine has.
  private func checkVoices(of sheet: CueSheet, into diagnostics: inout Diagnostics) throws {
    for (settings, span) in sheet.voices {
      do {
        _ = try engine.resolve(settings)
      } catch .unknownVoice(let name, let suggestions) {
        let place = span.map(Diagnostic.Place.script) ?? .whole
        let isLanguage = span != nil && span == sheet.languageSpan
        let finding: Finding =
          isLanguage ? .unknownLanguage(sheet.language, suggestion: nil) : .unknownVoice(name, suggestions: suggestions)
        diagnostics.add(Diagnostic(.error, finding, at: place))
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
    case .commandFailed(let fault): self.init(fault)
    case .crashed:
      self.init(
        .wrongScript,
        "The speech engine crashes on some words.",
        hint: "Write them in another way, or choose a voice of another language."
      )
      isOfWords = true
    case .interrupted: self = .interrupted
    case .outOfRange, .engineFailed:
      self.init(.internalFault, "The speech engine failed: \(error).", hint: "Please report this with your script.")
    }
  }
}
