import Foundation

/// Writes a profile from answers, one key at a time, so that the file reads like one that was made by hand.
public struct ProfileWriter: Sendable {
  private var lines = ["# What holds for you in every routine. It is private: keep it where others do not look."]

  /// Begins an empty profile.
  public init() {}

  /// Adds `key: value`, unless the value is empty.
  public mutating func add(_ key: String, _ value: String) {
    if !value.isEmpty { lines.append("\(key): \(Self.quoted(value))") }
  }

  /// Adds a key with lines of its own below it, unless there are none.
  public mutating func add(_ key: String, _ values: [(name: String, value: String)]) {
    let given = values.filter { !$0.value.isEmpty }
    guard !given.isEmpty else { return }
    lines.append("\(key):")
    lines += given.map { "  \($0.name): \(Self.quoted($0.value))" }
  }

  /// Adds a key with a list, unless it is empty.
  public mutating func add(_ key: String, list: [String]) {
    guard !list.isEmpty else { return }
    lines.append("\(key): [\(list.map(Self.quoted).joined(separator: ", "))]")
  }

  /// The profile.
  public var text: String { lines.joined(separator: "\n") + "\n" }

  /// Writes the profile so that only its owner can read it. Throws where there is a file of that name already.
  public func write(to path: String) throws(Failure) {
    try NewFile.create(path, text: text, kind: "file", permissions: 0o600)
  }

  /// A YAML text in double quotes, in which every character stands for itself.
  private static func quoted(_ text: String) -> String {
    let simple = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.%".contains($0)) }
    let words = ["yes", "no", "true", "false", "null", "on", "off"]
    if simple, !text.isEmpty, !words.contains(text.lowercased()) || ["yes", "no"].contains(text) { return text }
    let escaped = text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    return "\"" + escaped.filter { !$0.isNewline && $0 >= " " } + "\""
  }
}
