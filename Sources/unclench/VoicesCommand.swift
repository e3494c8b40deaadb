import ArgumentParser
import Foundation
import Pipeline
import ScriptLanguage

/// `unclench voices`: who can speak, and how they sound.
struct VoicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices",
    abstract: "List the voices, or render a sentence by each.",
    discussion: """
      A voice is a language, and after a plus a variant, such as de+steph.
      All variants of a language:  unclench voices --language de --preview voices/
      Two voices:                  unclench voices de+anika de+Henrique --preview voices/
      """
  )

  @Argument(help: "Voices to preview; by default all variants of the language.")
  var names: [String] = []

  @Option(help: ArgumentHelp("The language to preview, or to list.", valueName: "language"))
  var language: String?

  @Option(help: ArgumentHelp("Render a sentence by each voice into this folder.", valueName: "folder"))
  var preview: String?

  @Option(help: ArgumentHelp("What is said; by default a sentence in the voice's language.", valueName: "words"))
  var text: String?

  @Option(help: ArgumentHelp("How to print the list.", valueName: "text|json"))
  var format = PrintFormat.text

  func validate() throws {
    if preview == nil, !names.isEmpty || text != nil {
      throw ValidationError(
        "Where should the sentences be written? Add --preview and a folder, such as --preview voices/"
      )
    }
  }

  func run() throws {
    try Outcome.report {
      let voices = try VoiceNames()
      if let preview { return try render(voices, to: preview) }
      let language = try language.map { try voices.resolved($0) }
      let list = VoiceCatalogue(
        languages: voices.languages.filter { language == nil || $0.name == language },
        variants: voices.variants
      )
      switch format {
      case .text: try Terminal.output(list.text)
      case .json: try Terminal.output(JSONText.of(list))
      }
    }
  }

  private func render(_ voices: VoiceNames, to folder: String) throws {
    let language = try voices.resolved(language ?? "en-gb")
    let wanted =
      try names.isEmpty ? voices.variants.map { "\(language)+\($0.name)" } : names.map { try voices.resolved($0) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreate, "The folder \(folder) can't be made.", hint: "Name another one.")
    }
    let supervisor = Supervisor(isInterrupted: Interruption.watch())
    let previews = try VoicePreview(supervisor: supervisor)
    for (index, name) in wanted.enumerated() {
      let path = URL(filePath: folder).appending(path: "\(name).wav").relativePath
      try previews.write(name, words: text, to: path)
      Terminal.print("\(path)  (\(index + 1) of \(wanted.count))\n")
    }
  }
}

/// The voices as they are listed.
struct VoiceCatalogue: Encodable {
  var languages: [VoiceNames.Language]
  var variants: [VoiceNames.Variant]

  /// The list for people.
  var text: String {
    let width = languages.map(\.name.count).max() ?? 0
    var lines = ["Languages:"]
    lines += languages.map { "  \($0.name.padding(toLength: width + 2, withPad: " ", startingAt: 0))\($0.title)" }
    lines += ["", "Variants, each for every language (* suits a calm session):"]
    for sex in ["female", "male", nil] {
      let group = variants.filter { $0.sex == sex }.map { $0.name + ($0.isCalm ? "*" : "") }
      if !group.isEmpty { lines += Self.wrapped(group, under: sex ?? "either") }
    }
    lines += ["", "A voice is both together, such as de+steph. Listen to some with:"]
    lines += ["  unclench voices --language \(languages.count == 1 ? languages[0].name : "de") --preview voices/"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Names in lines of up to 100 signs, with what they have in common before the first.
  private static func wrapped(_ names: [String], under title: String) -> [String] {
    var lines: [String] = []
    var line = "  " + title.padding(toLength: 8, withPad: " ", startingAt: 0)
    for name in names {
      if line.count + name.count > 98 {
        lines.append(line)
        line = String(repeating: " ", count: 10)
      }
      line += name + (name == names.last ? "" : ", ")
    }
    return lines + [line]
  }
}
