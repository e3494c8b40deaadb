import ArgumentParser
import Pipeline
import Quantities
import ScriptLanguage
import Timing

/// `unclench verify`: what a track was made from, and whether making it again gives the same bytes.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say what a track was made from, and whether making it again gives the same bytes.",
    discussion: """
      A track tells its script by a code, its version, engine and seed, and none of the answers it was made with. Give
      these as for render, and it is made again, in a file that is not kept:
        unclench verify ana.wav --profile ana.yaml
      One that was made from a script of your own needs that script:
        unclench verify evening.wav evening.relax --set name=Ana
      """
  )

  @Argument(help: "The track.")
  var track: String

  @Argument(help: "The script; without it, the routines of the library are looked through.")
  var script: String?

  @Option(
    name: .customLong("set"),
    parsing: .singleValue,
    help: ArgumentHelp("An answer that it was made with; may be given again.", valueName: "name=answer")
  )
  var answers: [String] = []

  @Option(help: ArgumentHelp("The profile that it was made with.", valueName: "file"))
  var profile: String?

  @Option(help: ArgumentHelp("The voice that it was made with.", valueName: "voice"))
  var voice: String?

  @Option(help: ArgumentHelp("The voice pack that it was made with.", valueName: "folder"))
  var voicePack: String?

  func run() throws {
    try Outcome.report {
      let found = try TrackVerification(path: track)
      let recipe = found.recipe
      let library = ScriptLibrary()
      let name = try nameOfScript(found, library)
      let length = SampleRate.track.seconds(in: found.length)
      try Terminal.output(
        """
        Routine:   \(name ?? "none that is here as it was (code \(recipe.script))")
        Language:  \(recipe.language)
        Length:    \(Clock.text(length))
        Made by:   unclench \(recipe.version), \(recipe.engine), seed \(recipe.seed), for \(recipe.master)

        """
      )
      guard let name else {
        throw Failure(
          .noInput,
          "The script that \(track) was made from is not here, or was changed since.",
          hint: script == nil ? "Name it: unclench verify \(track) SCRIPT" : nil
        )
      }
      let supervisor = Supervisor(isInterrupted: Interruption.watch())
      let parsed = try parsedOptions(name, recipe)
      let compiler = try parsed.compiler(supervisor: supervisor)
      let (source, listener) = (try parsed.load(), try parsed.listener())
      var compiled = try compiler.compile(source, for: listener, care: .off)
      // What was fitted to a length is fitted to it again; a natural length comes by itself.
      if !compiled.hasErrors, compiled.timeline.length != found.length {
        compiled = try compiler.compile(source, for: listener, length: .exactly(length), care: .off)
        guard !compiled.hasErrors else {
          throw difference(recipe, compiled, "it can't be \(Clock.text(length)) long with these answers")
        }
      }
      guard !compiled.hasErrors else { throw Failure(compiled.diagnostics, in: compiled.sources) }
      switch try found.remake(compiled, supervisor: supervisor) {
      case .same: try Terminal.output("The same:  made again, it is equal byte for byte.\n")
      case .different(_, let time): throw difference(recipe, compiled, "they part at \(Clock.text(time))")
      }
    }
  }

  private func nameOfScript(_ found: TrackVerification, _ library: ScriptLibrary) throws(Failure) -> String? {
    guard let script else { return try found.routine(in: library)?.name }
    let source = try ScriptLoader(library: library).load(script)
    return found.isMade(from: source, library: library) ? script : nil
  }

  private func parsedOptions(_ name: String, _ recipe: TrackRecipe) throws -> ScriptOptions {
    let wishes = [("--profile", profile), ("--voice", voice), ("--voice-pack", voicePack)]
    let given = wishes.flatMap { name, value in value.map { [name, $0] } ?? [] } + answers.flatMap { ["--set", $0] }
    do {
      return try ScriptOptions.parse([name, "--seed", "\(recipe.seed)", "--language", recipe.language] + given)
    } catch {
      throw Failure(
        .usage,
        ScriptOptions.message(for: error),
        hint: "What can be said is that of: unclench help render"
      )
    }
  }

  private func difference(_ recipe: TrackRecipe, _ script: CompiledScript, _ what: String) -> Failure {
    var reasons: [String] = []
    if recipe.version != Version.number { reasons.append("this is unclench \(Version.number)") }
    if recipe.engine != script.engine { reasons.append("the engine here is \(script.engine)") }
    let hint =
      reasons.isEmpty
      ? "It was made with other answers or another voice, or it was changed. Give what it was made with, as for render."
      : "It may be another because \(reasons.joined(separator: ", and "))."
    return Failure(.wrongScript, "Made again, it is another: \(what).", hint: hint)
  }
}
