import ArgumentParser
import Pipeline
import ScriptLanguage
import Timing

/// What every command that reads a script is told.
struct ScriptOptions: ParsableArguments {
  @Argument(help: "A routine of the library by its name, a script by its path, or - for standard input.")
  var script: String

  @Option(
    name: .customLong("set"),
    parsing: .singleValue,
    help: ArgumentHelp("An answer to one of the script's questions; may be given again.", valueName: "name=answer")
  )
  var answers: [Assignment] = []

  /// Reads the script.
  func load() throws(Failure) -> SourceText { try ScriptLoader(library: ScriptLibrary()).load(script) }

  /// The answers by name; of two to one question the last counts.
  var given: Answers { Answers(Dictionary(answers.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })) }

  /// Reads and compiles the script with espeak-ng.
  func compile(supervisor: Supervisor) throws -> CompiledScript {
    let source = try load()
    return try Compiler(engine: Compiler.espeak(), supervisor: supervisor).compile(source, answers: given)
  }
}

/// `name=answer` on the command line.
struct Assignment: ExpressibleByArgument {
  var name: String
  var value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    name = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
  }

  static var defaultCompletionKind: CompletionKind { .default }
}
