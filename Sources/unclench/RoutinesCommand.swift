import ArgumentParser
import Pipeline
import ScriptLanguage

/// `unclench routines`: what the library holds.
struct RoutinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routines",
    abstract: "List the routines of the library."
  )

  func run() throws {
    try Outcome.report {
      let loader = ScriptLoader(library: ScriptLibrary())
      for routine in ScriptLibrary().routines {
        print("\(routine.name)\n    \(try loader.summary(of: routine))")
      }
    }
  }
}
