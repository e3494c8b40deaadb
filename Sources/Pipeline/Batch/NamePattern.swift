import Foundation
import ScriptLanguage

/// What the files of a batch are called: words with placeholders, such as `{profile}/{routine}-{length}`.
package struct NamePattern {
  /// What a placeholder may stand for. No answer of a listener is among them, for names are seen by others.
  enum Field: String, CaseIterable { case routine, profile, length, language, format }

  private enum Part { case text(String), field(Field) }

  private let parts: [Part]

  /// What is wrong with a pattern, and what to do.
  struct Fault: Error {
    var message: String
    var hint: String
  }

  /// Reads a pattern. Throws where it names something unknown, or leads out of the folder.
  init(_ text: String) throws(Fault) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw Fault(message: "The name \"\(text)\" has a { without its }", hint: Self.possible)
      }
      let word = String(rest[rest.index(after: open)..<close])
      guard let field = Field(rawValue: word) else {
        let near = NearMiss.suggestion(for: word, among: Field.allCases.map(\.rawValue))
        throw Fault(
          message: "There is no {\(word)} for a name",
          hint: near.map { "Did you mean {\($0)}?" } ?? Self.possible
        )
      }
      parts.append(.field(field))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
    let steps = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !text.hasPrefix("/"), !text.hasPrefix("~"), !steps.contains("..") else {
      throw Fault(message: "The name \"\(text)\" leads out of the folder", hint: "Names begin in the folder of -o.")
    }
    guard !steps.contains(where: { $0.isEmpty || $0 == "." }) else {
      throw Fault(message: "The name \"\(text)\" has a folder without a name", hint: "Write it as folder/name.")
    }
    guard !steps.contains(where: { $0.hasPrefix(".") }) else {
      throw Fault(message: "The name \"\(text)\" would be hidden", hint: "Let it begin with something else than a dot.")
    }
    if let ending = TrackFormat.all.map({ "." + $0.ending }).first(where: text.lowercased().hasSuffix) {
      throw Fault(
        message: "The name \"\(text)\" ends in \(ending), which is added by itself",
        hint: "Leave the ending away."
      )
    }
  }

  private static let possible =
    "Possible are \(Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", "))."

  /// The usual names: with whatever the plan varies.
  static func usual(profile: Bool, length: Bool, language: Bool) -> String {
    (profile ? "{profile}/" : "") + "{routine}" + (length ? "-{length}" : "") + (language ? "-{language}" : "")
  }

  /// The name for some values, without an ending. Throws where a value is asked for that a track doesn't have.
  func name(_ value: (Field) -> String?) throws(Fault) -> String {
    var name = ""
    for part in parts {
      switch part {
      case .text(let text): name += text
      case .field(let field):
        guard let value = value(field) else {
          throw Fault(
            message: "The name has {\(field.rawValue)}, and this track has none",
            hint: "Give it one, or leave {\(field.rawValue)} out of the name."
          )
        }
        name += Self.harmless(value)
      }
    }
    return name
  }

  /// A value that makes neither a folder of its own nor a hidden file, and steers no terminal.
  package static func harmless(_ value: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      let isUnfit = scalar == "/" || scalar == "\\" || scalar.properties.generalCategory == .control
      scalars.append(isUnfit ? "-" : scalar)
    }
    let text = String(scalars)
    return text.hasPrefix(".") ? "-" + text.dropFirst() : text.isEmpty ? "-" : text
  }
}
