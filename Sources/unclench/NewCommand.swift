import ArgumentParser
import Foundation
import Pipeline
import ScriptLanguage

/// `unclench new`: a first script to change.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a first script for you to change.",
    discussion: "The script is a short session whose notes explain each part."
  )

  @Argument(help: ArgumentHelp("What to call it: letters, digits and hyphens, such as my-evening.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("The language that is spoken, such as en, de or pt-br.", valueName: "language"))
  var language = "en"

  func validate() throws {
    guard Self.isName(stem), stem.utf8.count <= 100 else {
      throw ValidationError(
        "\"\(name)\" can't be the name of a script: use letters, digits, - and _, and a letter or digit first."
          + (Self.suggestion(for: stem).map { " For example: unclench new \($0)" } ?? "")
      )
    }
    guard LanguageTag.isWellFormed(language) else {
      throw ValidationError("\"\(language)\" is not a language. Write its short name, such as en, de or pt-br.")
    }
  }

  func run() throws {
    try Outcome.report {
      let path = stem + ".relax"
      try ScriptFile.create(path, text: ScriptTemplate.text(title: title, language: language.lowercased()))
      Terminal.print(
        """
        \(path) is written: a short session with notes that explain each part.
          Change it in any editor, then see that all is well:  unclench check \(path)
          Make the track:  unclench render \(path)

        """
      )
    }
  }

  /// The name without the ending, which may be given or not.
  private var stem: String { name.hasSuffix(".relax") ? String(name.dropLast(".relax".count)) : name }

  /// `my-evening` as a title: `My evening`.
  private var title: String {
    let words = stem.replacing(/[-_]+/, with: " ").trimmingCharacters(in: .whitespaces)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first.isNumber else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// The nearest name that is possible; nil where nothing is left of it.
  private static func suggestion(for text: String) -> String? {
    let parts = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.joined(separator: "-")
    let name = String(parts.drop { $0 == "_" }.prefix(40))
    return isName(name) ? name : nil
  }
}
