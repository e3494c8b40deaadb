import Foundation
import Quantities
import ScriptLanguage
import Timing
import Yams

/// Reads the keys of a profile one by one.
struct ProfileReader {
  let name: String
  private var profile = Profile()
  /// How long a command may take, and where the profile says so.
  private var limit: (time: Seconds, node: Node)?

  init(name: String) { self.name = name }

  /// The profile, once all its keys are read.
  func finished() throws(Failure) -> Profile {
    var profile = profile
    if let limit {
      guard profile.command != nil else {
        throw failure("\"voice-limit\" is for a voice that is a command", at: limit.node, hint: Self.commandExample)
      }
      profile.command?.limit = limit.time
    }
    return profile
  }

  mutating func read(_ key: Node, _ value: Node) throws(Failure) {
    let word = Listener.folded(key.string ?? "")
    switch word {
    case "answers": profile.listener.remembered = try texts(value)
    case "words": profile.listener.words = try texts(value)
    case "pronounce": profile.listener.pronunciations = try texts(value)
    case "language": profile.listener.language = try language(value)
    case "voice": try readVoice(value)
    case "voice-limit": limit = (try self.limit(value), value)
    case "rate": profile.listener.rate = WordsPerMinute(try number(value, 80...450))
    case "pitch": profile.listener.pitch = try number(value, 0...99)
    case "pace": profile.listener.pace = try number(value, 0.5...1.5)
    case "effort": profile.listener.effort = try share(value)
    case "leave-out": profile.listener.leftOut = try leftOut(value)
    case "no-holds": profile.listener.wantsNoHolds = try yesOrNo(value)
    case "left-handed": profile.listener.isLeftHanded = try yesOrNo(value)
    default:
      let name = key.string ?? "?"
      let hint = hint(forUnknown: name, String((value.scalar?.string ?? "…").prefix(40)))
      throw failure("There is no key \"\(name)\" in a profile", at: key, hint: hint)
    }
  }

  /// What a word may have been meant for that is no key: a slip, or a question of a routine.
  private func hint(forUnknown name: String, _ value: String) -> String {
    let word = Listener.folded(name)
    let known = Profile.keys.map(\.name)
    if let near = NearMiss.suggestion(for: word, among: known, lettersPerSlip: 5) { return "Did you mean \"\(near)\"?" }
    return """
      Possible are \(known.joined(separator: ", ")).
        What a routine asks is answered under "answers:", indented by two spaces:
          answers:
            \(name): \(value)
      """
  }

  private static let commandExample =
    "A command is written like this: voice: command \"flite -voice slt -o /dev/stdout\""

  /// A voice by its name, or `command "…"`, or `command:` with the command below it.
  private mutating func readVoice(_ node: Node) throws(Failure) {
    let command: String?
    if let mapping = node.mapping {
      guard mapping.count == 1, let (key, value) = mapping.first.map({ ($0.key, $0.value) }), key.string == "command"
      else { throw failure("Here goes the name of a voice, or a command", at: node, hint: Self.commandExample) }
      command = try text(value)
    } else {
      let voice = try text(node)
      guard VoiceCommand.isMeant(by: voice) else {
        profile.listener.voice = voice
        return
      }
      command = VoiceCommand.text(in: voice)
    }
    guard let command, !command.allSatisfy(\.isWhitespace) else {
      throw failure("There is no command behind \"command\"", at: node, hint: Self.commandExample)
    }
    guard !command.contains("\0") else { throw failure("A command can't hold an invisible NUL", at: node) }
    let voice = VoiceCommand(command)
    profile.command = voice
    profile.listener.voice = voice.voiceName
  }

  private func limit(_ node: Node) throws(Failure) -> Seconds {
    guard let (value, unit) = QuantityText.parse(try text(node)), unit == .seconds, VoiceCommand.limits.contains(value)
    else { throw failure("Here goes a time from 1s to 10m", at: node) }
    return Seconds(value)
  }

  private func leftOut(_ node: Node) throws(Failure) -> [LeftOut] {
    var parts: [LeftOut] = []
    for item in node.sequence.map(Array.init) ?? [node] {
      let name = try text(item)
      let place = SourcePosition(line: item.mark?.line ?? 1, column: item.mark?.column ?? 1)
      if !name.isEmpty { parts.append(LeftOut(name, at: .profile(file: self.name, at: place))) }
    }
    return parts
  }

  private func texts(_ node: Node) throws(Failure) -> [String: String] {
    guard let mapping = node.mapping else { throw failure("Here go lines such as name: Ana", at: node) }
    var texts: [String: String] = [:]
    for (key, value) in mapping { texts[try text(key)] = try text(value) }
    return texts
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

  private func language(_ node: Node) throws(Failure) -> String {
    let tag = try text(node)
    if let likely = LanguageTag.likely(tag) {
      throw failure("\"\(tag)\" is not the short name of a language", at: node, hint: "Write: language: \(likely)")
    }
    guard LanguageTag.isWellFormed(tag) else {
      throw failure("Here goes the short name of a language, such as de", at: node)
    }
    return LanguageTag.folded(tag)
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
