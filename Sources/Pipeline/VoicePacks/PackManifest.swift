import Foundation
import ScriptLanguage
import Timing
import Yams

/// What `pack.yaml` says of a voice pack.
public struct PackManifest: Sendable {
  /// What the pack is called.
  public var name: String
  /// The language that is spoken in it, such as `en`.
  public var language: String
  /// Under which terms the takes may be used; empty where nothing is said.
  public var licence = ""
  /// Whose voice it is, and how it was recorded; empty where nothing is said.
  public var voice = ""

  /// The name of the file.
  public static let fileName = "pack.yaml"

  private static let keys = ["name", "language", "licence", "voice"]
  private static let example = "Its lines look like these: language: en"

  /// Reads the text of a `pack.yaml`; `path` is for messages, `name` the pack's where the file gives none.
  init(_ text: String, path: String, name: String) throws(Failure) {
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch { throw ProfileFault(error, in: text).failure(in: path) }
    guard let mapping = node?.mapping else {
      throw Failure(.wrongScript, "\(path) is no list of keys and values.", hint: Self.example)
    }
    self.name = name
    language = ""
    for (key, value) in mapping {
      let place = "\(path)\(key.mark.map { ":\($0.line):\($0.column)" } ?? "")"
      guard let word = key.string.map(Listener.folded), Self.keys.contains(word) else {
        let near = NearMiss.suggestion(for: key.string ?? "", among: Self.keys, lettersPerSlip: 5)
        throw Failure(
          .wrongScript,
          "\(place): There is no key \"\(key.string ?? "?")\" in a voice pack.",
          hint: near.map { "Did you mean \"\($0)\"?" } ?? "Possible are \(Self.keys.joined(separator: ", "))."
        )
      }
      guard let text = value.scalar?.string else {
        throw Failure(.wrongScript, "\(place): Here goes a text.", hint: Self.example)
      }
      switch word {
      case "name": self.name = text.allSatisfy(\.isWhitespace) ? name : text
      case "language": language = text.trimmingCharacters(in: .whitespaces)
      case "licence": licence = text
      default: voice = text
      }
    }
    guard LanguageTag.isWellFormed(language) else {
      let likely = LanguageTag.likely(language)
      throw Failure(
        .wrongScript,
        language.isEmpty
          ? "\(path) doesn't say which language is spoken in the pack."
          : "\(path): \"\(language)\" is not the short name of a language.",
        hint: "Write its short name, as in: language: \(likely ?? "en")"
      )
    }
  }

  /// A `pack.yaml` to begin with.
  static func beginning(name: String, language: String) -> String {
    """
    # What this voice pack is. The takes lie beside this file, under the names that the sheet gives them.
    name: "\(name.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\""))"
    # The language that is spoken: a pack serves tracks in this language only.
    language: \(language)
    # Whose voice it is, and how it was recorded.
    voice: ""
    # Who may use the takes, and how: a sentence, or the name of a file in this folder.
    licence: "All rights reserved."

    """
  }
}
