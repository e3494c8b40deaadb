import ArgumentParser
import Care
import Pipeline
import Quantities
import ScriptLanguage
import Timing

/// What every command that reads a script is told.
struct ScriptOptions: ParsableArguments {
  @Argument(help: "A routine of the library by its name, a script by its path, or - for standard input.")
  var script: String

  @Option(
    name: .customLong("set"),
    parsing: .singleValue,
    help: ArgumentHelp(
      "An answer to one of the script's questions, such as rounds=3; may be given again.",
      valueName: "name=answer"
    ),
    transform: Assignment.read
  )
  var answers: [Assignment] = []

  @Option(
    help: ArgumentHelp("A file with what holds for you in every routine; see unclench profile.", valueName: "file")
  )
  var profile: String?

  @Option(
    help: ArgumentHelp("How long the track is to be, exactly, such as 15m or 12m30s.", valueName: "time"),
    transform: Length.read
  )
  var fit: Length?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Decides between the wordings of a script that has several.", valueName: "number"),
    transform: WholeNumber.reader("write a whole number from 0 on, such as 7.") { _ in true }
  )
  var seed: UInt64 = 0

  @Option(
    help: ArgumentHelp(
      "The language in which it is heard, such as de, where there is a translation.",
      valueName: "language"
    ),
    transform: LanguageOption.read
  )
  var language: String?

  @Option(help: ArgumentHelp("The voice that speaks, such as en-gb+steph.", valueName: "voice"))
  var voice: String?

  @Option(
    help: ArgumentHelp(
      "A folder with takes of a person's voice, which speak where they can; see unclench sheet.",
      valueName: "folder"
    )
  )
  var voicePack: String?

  @Option(
    help: ArgumentHelp(
      "How strictly the care rules are applied: their warnings as errors, as they are, or not at all.",
      valueName: "strict|standard|off"
    )
  )
  var care = CareLevel.standard

  @Flag(help: "Neither keep what is spoken for later runs nor use what earlier ones kept.")
  var noCache = false

  /// Reads the script.
  func load() throws(Failure) -> SourceText { try ScriptLoader(library: ScriptLibrary()).load(script) }

  /// Who listens: the profile, and over it what the command line says.
  func listener() throws(Failure) -> Listener {
    var listener = Listener()
    if let profile { listener = try Profile.load(profile).listener }
    if let voice, VoiceCommand.isMeant(by: voice) {
      throw Failure(
        .usage,
        "A command can't be given with --voice.",
        hint: "A command that speaks belongs in a profile, as in: voice: command \"flite -voice slt -o /dev/stdout\""
      )
    }
    // Of two answers to one question the last counts.
    listener.answers = Answers(Dictionary(answers.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
    if let language { listener.language = language }
    if let voice { listener.voice = voice }
    listener.seed = seed
    return listener
  }

  /// The same for another script, which may have another profile and length.
  func other(_ script: String, profile: String?, fit: Length?) -> ScriptOptions {
    var other = self
    other.script = script
    other.profile = profile ?? self.profile
    other.fit = fit
    return other
  }

  /// Files that a track depends on besides its scripts: none of them is written over.
  var otherInputs: [String] {
    (profile.map { [$0] } ?? []) + (voicePack.flatMap { try? VoicePack(folder: $0) }?.paths ?? [])
  }

  /// A compiler that speaks with espeak-ng, or the command of the profile, and finds used scripts beside the script and in the library.
  func compiler(supervisor: Supervisor) throws(Failure) -> Compiler {
    var command: VoiceCommand?
    // A voice on the command line goes before that of the profile.
    if voice == nil, let profile { command = try Profile.load(profile).command }
    return Compiler(
      engine: try Compiler.espeak(
        and: command,
        workers: SpeakCommand.workers,
        isInterrupted: supervisor.isInterrupted
      ),
      world: FileWorld(library: ScriptLibrary()),
      cache: noCache ? nil : Self.cache(),
      pack: try voicePack.map { folder throws(Failure) in try VoicePack(folder: folder) },
      supervisor: supervisor
    )
  }

  /// The phrases that earlier runs have spoken; nil where they can't be kept, which is told if someone asked for it.
  static func cache() -> PhraseCache? {
    switch PhraseCachePlace().open() {
    case .cache(let cache): return cache
    case .off: return nil
    case .unusable(let wish?):
      Terminal.print("unclench: UNCLENCH_CACHE is \(wish), and nothing can be kept there. Going on without it.\n")
      return nil
    case .unusable: return nil
    }
  }

  /// Reads and compiles the script.
  func compile(supervisor: Supervisor) throws -> CompiledScript {
    let source = try load()
    return try compiler(supervisor: supervisor)
      .compile(source, for: listener(), length: fit.map { .exactly($0.time) }, care: care)
  }

  /// Reads and compiles the script, and tells what was found in it; throws if it has errors.
  /// A display that is in the midst of a line makes room for that first.
  func whole(supervisor: Supervisor, display: ProgressDisplay? = nil) throws -> CompiledScript {
    let script = try compile(supervisor: supervisor)
    let found = Outcome.text(of: script.diagnostics, in: script.sources) + (script.packUse?.text ?? "")
    if !found.isEmpty {
      display?.finish()
      Terminal.print(found)
    }
    guard !script.hasErrors else { throw Failure(script.diagnostics, in: script.sources).withoutDiagnostics }
    return script
  }
}

/// A length of time on the command line.
struct Length {
  var time: Seconds

  /// Reads a time; what is none is told with the form and an example.
  static func read(_ argument: String) throws(ValidationError) -> Length {
    guard let (value, unit) = QuantityText.parse(argument) else {
      throw ValidationError("write a time with its unit, such as 15m, 12m30s or 90s.")
    }
    guard unit == .seconds else {
      let number = Unit.none.written(value)
      let meant = unit == .none ? "\(number)m for minutes or \(number)s for seconds" : "15m or 12m30s"
      throw ValidationError("write a time with its unit, such as \(meant).")
    }
    guard value > 0, value <= 86_400 else { throw ValidationError("a time is more than 0s, and 24h at most.") }
    return Length(time: Seconds(value))
  }
}

/// `name=answer` on the command line.
struct Assignment {
  var name: String
  var value: String

  /// Reads an assignment; what is none is told with the form and an example.
  static func read(_ argument: String) throws(ValidationError) -> Assignment {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
      throw ValidationError("write name=answer, such as --set rounds=3. For the names: unclench ask SCRIPT")
    }
    return Assignment(
      name: String(argument[..<equals]),
      value: String(argument[argument.index(after: equals)...])
    )
  }
}

extension CareLevel: ExpressibleByArgument {}
