import ArgumentParser
import Foundation
import Pipeline
import Quantities
import Rendering
import ScriptLanguage
import Timing

/// `unclench programme`: plans over weeks.
struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: "Render all tracks of a plan over weeks, with playlists and a page to print.",
    discussion: """
      Which there are:   unclench programme
      What one is:       unclench programme show six-weeks-of-muscle-relaxation
      Its tracks:        unclench programme six-weeks-of-muscle-relaxation --profile ana.yaml -o six-weeks
      """,
    subcommands: [RenderProgramme.self, ShowProgramme.self],
    defaultSubcommand: RenderProgramme.self
  )
}

/// `unclench programme show NAME`.
struct ShowProgramme: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Say what a programme is.")

  @Argument(help: "A programme of the library by its name, or one of your own by its path.")
  var name: String

  func run() throws {
    try Outcome.report { try Terminal.output(ProgrammeLibrary(ScriptLibrary()).load(name).text) }
  }
}

/// `unclench programme [NAME]`.
struct RenderProgramme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render a programme; without a name, list those there are."
  )

  @Argument(help: "A programme of the library by its name, or one of your own by its path.")
  var name: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder; by default the programme's name.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp("A file with what holds for you in every routine; see unclench profile.", valueName: "file")
  )
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "The language in which it is heard, where all its routines are translated.",
      valueName: "language"
    ),
    transform: LanguageOption.read
  )
  var language: String?

  @Option(
    help: ArgumentHelp("What the tracks are for; see unclench help render.", valueName: "phone|speaker|sleep|podcast")
  )
  var master = MasteringTarget.phone.name

  @Option(help: ArgumentHelp("How to tell how far it is.", valueName: "auto|plain|json|none"))
  var progress = ProgressStyle.auto

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("-o needs the name of a folder, such as six-weeks.") }
    _ = try MasterOption.target(master)
  }

  func run() throws {
    try Outcome.report {
      let library = ScriptLibrary()
      let programmes = ProgrammeLibrary(library)
      guard let name else { return try list(programmes) }
      try render(programmes.load(name), of: library)
    }
  }

  private func list(_ programmes: ProgrammeLibrary) throws {
    for name in programmes.names {
      try Terminal.output("\(name)\n    \(programmes.load(name).programme.about)\n")
    }
    Terminal.print("To render one: unclench programme NAME -o FOLDER\n")
  }

  private func render(_ plan: ProgrammePlan, of library: ScriptLibrary) throws {
    let folder = output ?? plan.programme.name
    try StageJob.checkFolder(folder)
    let display = ProgressDisplay(style: progress)
    defer { display.finish() }
    let supervisor = Supervisor(report: { display.show($0) }, isInterrupted: Interruption.watch())
    let profile = try profile.map { path throws(Failure) in try Profile.load(path) }
    var listener = profile?.listener ?? Listener()
    if let language { listener.language = language }
    let compiler = Compiler(
      engine: try Compiler.espeak(
        and: profile?.command,
        workers: SpeakCommand.workers,
        isInterrupted: supervisor.isInterrupted
      ),
      world: FileWorld(library: library),
      cache: cache,
      supervisor: supervisor
    )
    var options = TrackJob.Options()
    options.target = try MasterOption.target(master)
    options.otherInputs = self.profile.map { [$0] } ?? []
    let isTold = progress == .auto || progress == .plain
    let result = try ProgrammeJob(
      plan,
      to: folder,
      library: library,
      compiler: compiler,
      listener: listener,
      options: options,
      supervisor: supervisor
    ) { event in
      display.finish()
      switch event {
      case .begins(let number, let total, let track):
        if isTold { Terminal.print("Track \(number) of \(total): \(track.name)\n") }
      case .found(let diagnostics, let sources): Terminal.print(Outcome.text(of: diagnostics, in: sources))
      case .otherLength(let track, let length):
        Terminal.print("Note: \(track.name) is \(Unit.seconds.written(length.value)) long with what you leave out.\n")
      }
    }.run()
    display.finish()
    guard isTold else { return }
    Terminal.print(
      "\(folder): \(result.tracks) tracks, \(Clock.text(result.length)) together, playlists"
        + " \(result.playlists.first ?? "") to \(result.playlists.last ?? ""), and \(result.page) to print.\n"
    )
  }

  /// The phrases that earlier runs have spoken.
  private var cache: PhraseCache? { if case .cache(let cache) = PhraseCachePlace().open() { cache } else { nil } }
}
