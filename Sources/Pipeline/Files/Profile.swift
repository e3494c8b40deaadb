import Foundation
import Quantities
import ScriptLanguage
import Timing
import Yams

/// What holds for a listener in every routine, from a YAML file of theirs. It is private: nothing of it goes into a
/// track's metadata or name.
public struct Profile: Sendable {
  /// The wishes that the file states.
  public var listener = Listener()

  /// The keys that a profile may have, with a sentence for each.
  public static let keys: [(name: String, sentence: String)] = [
    ("answers", "answers to what routines ask, by name"),
    ("words", "your words for parts of the body, by the name of a muscle or a question"),
    ("pronounce", "how words are spoken, by the word"),
    ("voice", "the voice that speaks, such as en-gb+steph"),
    ("rate", "words a minute, 80 to 450"),
    ("pitch", "how high the voice is, 0 to 99"),
    ("pace", "how fast breath and voice go; 1 is as written, 0.9 a little slower"),
    ("leave-out", "muscles and sections that are left out, as a list"),
    ("effort", "how much of the effort to ask for, such as 50%"),
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
    do { node = try Yams.compose(yaml: text) } catch {
      throw Failure(
        .wrongScript,
        "The profile \(name) is not YAML that can be read: \(describe(error)).",
        hint: "A profile has lines such as: pace: 0.9"
      )
    }
    var reader = ProfileReader(name: name)
    guard let node, node != Node("", Tag(.null)) else { return Profile() }
    guard let mapping = node.mapping else { throw reader.failure("This is no list of keys and values", at: node) }
    for (key, value) in mapping { try reader.read(key, value) }
    return reader.profile
  }

  private static func describe(_ error: any Error) -> String {
    "\(error)".split(separator: "\n").first.map(String.init) ?? "unknown reason"
  }
}

/// Reads the keys of a profile one by one.
private struct ProfileReader {
  let name: String
  var profile = Profile()

  mutating func read(_ key: Node, _ value: Node) throws(Failure) {
    let known = Profile.keys.map(\.name)
    let word = Listener.folded(key.string ?? "")
    switch word {
    case "answers": profile.listener.remembered = try texts(value)
    case "words": profile.listener.words = try texts(value)
    case "pronounce": profile.listener.pronunciations = try texts(value)
    case "voice": profile.listener.voice = try text(value)
    case "rate": profile.listener.rate = WordsPerMinute(try number(value, 80...450))
    case "pitch": profile.listener.pitch = try number(value, 0...99)
    case "pace": profile.listener.pace = try number(value, 0.5...1.5)
    case "effort": profile.listener.effort = try share(value)
    case "leave-out": profile.listener.leftOut = Set(try list(value).map(Listener.folded))
    case "no-holds": profile.listener.wantsNoHolds = try yesOrNo(value)
    case "left-handed": profile.listener.isLeftHanded = try yesOrNo(value)
    default:
      let suggestion = NearMiss.suggestion(for: word, among: known)
      throw failure(
        "There is no key \"\(key.string ?? "?")\" in a profile",
        at: key,
        hint: suggestion.map { "Did you mean \"\($0)\"?" } ?? "Possible are \(known.joined(separator: ", "))."
      )
    }
  }

  private func texts(_ node: Node) throws(Failure) -> [String: String] {
    guard let mapping = node.mapping else { throw failure("Here go lines such as name: Ana", at: node) }
    var texts: [String: String] = [:]
    for (key, value) in mapping { texts[try text(key)] = try text(value) }
    return texts
  }

  private func list(_ node: Node) throws(Failure) -> [String] {
    if let sequence = node.sequence {
      var words: [String] = []
      for item in sequence { words.append(try text(item)) }
      return words
    }
    return [try text(node)]
  }

  private func text(_ node: Node) throws(Failure) -> String {
    guard let text = node.scalar?.string else { throw failure("Here goes a text", at: node) }
    return text
  }

  private func number(_ node: Node, _ range: ClosedRange<Double>) throws(Failure) -> Double {
    guard let (value, _) = QuantityText.parse(try text(node)), range.contains(value) else {
      let ends = "\(Unit.none.written(range.lowerBound)) to \(Unit.none.written(range.upperBound))"
      throw failure("Here goes a number from \(ends)", at: node)
    }
    return value
  }

  private func share(_ node: Node) throws(Failure) -> Double {
    guard let (value, unit) = QuantityText.parse(try text(node)), unit == .percent, (1...100).contains(value) else {
      throw failure("Here goes a percentage from 1% to 100%", at: node)
    }
    return value / 100
  }

  private func yesOrNo(_ node: Node) throws(Failure) -> Bool {
    switch try text(node).lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw failure("Here goes yes or no", at: node)
    }
  }

  func failure(_ message: String, at node: Node, hint: String? = nil) -> Failure {
    let place = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return Failure(.wrongScript, "\(name)\(place): \(message).", hint: hint)
  }
}
