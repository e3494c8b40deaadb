import Quantities

/// A command that speaks in place of espeak-ng, as a listener's profile has it.
///
/// Only a profile can bring one: whoever renders a script of someone else's must never run a program of theirs by it.
public struct VoiceCommand: Sendable, Hashable {
  /// What the shell is given.
  public var text: String
  /// How long it may take for one sentence.
  public var limit: Seconds

  /// The limit where the profile states none.
  public static let standardLimit: Seconds = 30
  /// The limits that a profile may state.
  public static let limits = 1.0...600.0

  /// Makes a command.
  public init(_ text: String, limit: Seconds = standardLimit) {
    self.text = text
    self.limit = limit
  }

  /// The name of its voice. It has spaces and quotes in it, so that no script can write it.
  public var voiceName: String { "command \"\(text)\"" }

  /// The word that a command begins with where a voice is named.
  static let word = "command"

  /// Whether someone who names a voice means a command.
  public static func isMeant(by voice: String) -> Bool {
    guard voice.hasPrefix(word) else { return false }
    return voice.dropFirst(word.count).first.map { $0.isWhitespace || $0 == "\"" || $0 == "'" } ?? true
  }

  /// The command in `command "…"`, with or without the quotes; nil where there is none.
  static func text(in voice: String) -> String? {
    var text = voice.dropFirst(word.count).drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    if text.count >= 2, let quote = text.first, quote == text.last, quote == "\"" || quote == "'",
      !text.dropFirst().dropLast().contains(quote)
    {
      text = text.dropFirst().dropLast()
    }
    return text.allSatisfy(\.isWhitespace) ? nil : String(text)
  }
}
