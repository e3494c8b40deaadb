import ArgumentParser
import Foundation
import Pipeline
import ScriptLanguage

/// `unclench fmt`: brings scripts into their stable form.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Tidy up scripts: indentation, spaces and quotes.",
    discussion: "What is heard stays the same. A file is only written to when something in it changes."
  )

  @Argument(help: ArgumentHelp("Scripts by their paths, or - to read one and print it.", valueName: "file"))
  var files: [String]

  @Flag(help: "Change nothing; name the files that would change, and exit with 1 if there are any.")
  var check = false

  func run() throws {
    var worst = ExitCode.success
    var changes = 0
    for file in files {
      do {
        try Outcome.report { if try format(file) { changes += 1 } }
      } catch let code as ExitCode {
        // The other files are looked at all the same.
        if worst == .success { worst = code }
      }
    }
    if check, changes > 0 {
      let count = changes == 1 ? "1 script is" : "\(changes) scripts are"
      Terminal.print("unclench: \(count) not tidy yet.\n  To tidy up, leave --check away.\n")
      if worst == .success { worst = ExitCode(1) }
    }
    guard worst == .success else { throw worst }
  }

  /// Tidies up one script, or only looks at it; returns whether anything changes.
  private func format(_ file: String) throws -> Bool {
    // A bare name is a file here, not a routine of the library.
    let path = file == "-" || file.contains("/") || file.contains(".") ? file : "./" + file
    let source = try ScriptLoader(library: ScriptLibrary()).load(path)
    let text: String
    switch ScriptFormatter.format(source) {
    case .formatted(let formatted): text = formatted
    case .unreadable(let found): throw Failure(found.inOrder, in: SourceSet(source))
    }
    let isChanged =
      file == "-"
      ? !source.utf8.elementsEqual(text.utf8) : FileManager.default.contents(atPath: path) != Data(text.utf8)
    if check {
      if isChanged { try Terminal.output(source.name + "\n") }
    } else if file == "-" {
      try Terminal.output(text)
    } else if isChanged {
      try ScriptFile.replace(path, with: text)
      Terminal.print("\(file): tidied up.\n")
    }
    return isChanged
  }
}
