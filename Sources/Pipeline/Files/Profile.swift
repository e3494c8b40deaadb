import Foundation
import Timing
import Yams

/// What holds for a listener in every routine, from a YAML file of theirs. It is private: nothing of it goes into a
/// track's metadata or name.
public struct Profile: Sendable {
  /// The wishes that the file states.
  public var listener = Listener()
  /// The command that speaks in place of the script's first voice; nil where the profile has none.
  public var command: VoiceCommand?

  /// The keys that a profile may have, with a sentence for each.
  public static let keys: [(name: String, sentence: String)] = [
    ("answers", "answers to what routines ask, by name"),
    ("words", "your words for parts of the body, by the name of a muscle or a question"),
    ("pronounce", "how words are spoken, by the word"),
    ("language", "the language in which you hear routines, such as de"),
    ("voice", "the voice that speaks, such as en-gb+steph, or a command: \"…\" that does"),
    ("voice-limit", "how long the command of a voice may take for a sentence, 1s to 10m; 30s without it"),
    ("rate", "words a minute, 80 to 450"),
    ("pitch", "how high the voice is, 0 to 99"),
    ("pace", "how fast breath and voice go, 0.5 to 1.5; 1 is as written, 0.9 a little slower"),
    ("leave-out", "muscles and sections that are left out, as a list"),
    ("effort", "how much of the effort to ask for, 1% to 100%"),
    ("no-holds", "yes for breathing without holds"),
    ("left-handed", "yes if the left hand is the dominant one"),
  ]

  /// Reads a profile. Throws a failure that names the file, the line and what is wrong.
  public static func load(_ path: String) throws(Failure) -> Profile {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(.noInput, "There is no profile \(path).", hint: "Make one with: unclench profile new \(path)")
    }
    guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
    else {
      throw Failure(.noInput, "The profile \(path) can't be read as text.")
    }
    return try parse(text, name: path)
  }

  /// Reads a profile from text; `name` is the file's for messages.
  public static func parse(_ text: String, name: String) throws(Failure) -> Profile {
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch { throw ProfileFault(error, in: text).failure(in: name) }
    var reader = ProfileReader(name: name)
    guard let node, node != Node("", Tag(.null)) else { return Profile() }
    guard let mapping = node.mapping else {
      throw reader.failure("This is no list of keys and values", at: node, hint: ProfileFault.example)
    }
    for (key, value) in mapping { try reader.read(key, value) }
    return try reader.finished()
  }
}
