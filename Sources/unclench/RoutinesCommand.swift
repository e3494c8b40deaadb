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
      let library = ScriptLibrary()
      let loader = ScriptLoader(library: library)
      for routine in try library.requireRoutines() {
        try Terminal.output("\(routine.name)\n    \(loader.summary(of: routine))\n")
      }
    }
  }
}
