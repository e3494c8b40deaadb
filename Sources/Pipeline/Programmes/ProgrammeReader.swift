import Foundation
import Quantities
import ScriptLanguage
import Timing
import Yams

/// Reads a programme, and finds all that is wrong with it in one run.
struct ProgrammeReader {
  private var programme: Programme
  private(set) var faults: ProgrammeFaults

  /// The keys of a programme, of a week, and of a session.
  static let keys = ["title", "about", "context", "stop", "after-a-break", "weeks"]
  static let weekKeys = ["name", "days", "sessions", "grows", "move-on", "note"]
  static let sessionKeys = ["routine", "length", "answers", "times-a-day", "when", "stages", "optional"]

  private init(name: String, file: String) {
    programme = Programme(name: name)
    programme.file = file
    faults = ProgrammeFaults(file: file)
  }

  /// Reads a programme from text. What can't be read is among the faults.
  static func read(
    _ text: String,
    name: String,
    file: String
  ) throws(Failure) -> (programme: Programme, faults: ProgrammeFaults) {
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch {
      var failure = ProfileFault(error, in: text).failure(in: file)
      failure.hint = failure.hint?.replacing(
        ProfileFault.example,
        with: "Each line is a key and a value, such as days: 7"
      )
      throw failure
    }
    var reader = ProgrammeReader(name: name, file: file)
    if let mapping = node?.mapping {
      reader.readProgramme(mapping)
    } else {
      reader.faults.add("A programme begins with its keys, such as title: Four quiet weeks", at: node)
    }
    return (reader.programme, reader.faults)
  }

  private mutating func readProgramme(_ mapping: Node.Mapping) {
    for (key, value) in mapping {
      switch known(key, among: Self.keys, of: "a programme") {
      case "title": programme.title = text(value)
      case "about": programme.about = text(value)
      case "context": programme.context = text(value)
      case "stop": programme.stop = (value.sequence.map(Array.init) ?? [value]).map { text($0) }
      case "after-a-break": programme.afterABreak = text(value)
      case "weeks": readWeeks(value)
      default: break
      }
    }
    require(["title", "about", "context", "stop", "after-a-break", "weeks"], in: mapping, of: "A programme")
  }

  private mutating func readWeeks(_ node: Node) {
    guard let weeks = node.sequence, !weeks.isEmpty else {
      return faults.add("Here go the weeks, each beginning with \"- name:\"", at: node)
    }
    for (number, week) in weeks.enumerated() {
      guard let mapping = week.mapping else {
        faults.add("A week begins with a line such as \"- name: Seven groups\"", at: week)
        continue
      }
      readWeek(mapping, isLast: number == weeks.count - 1)
    }
  }

  private mutating func readWeek(_ mapping: Node.Mapping, isLast: Bool) {
    var week = Programme.Week()
    for (key, value) in mapping {
      switch known(key, among: Self.weekKeys, of: "a week") {
      case "name": week.name = text(value)
      case "days": week.days = whole(value, 1...14) ?? week.days
      case "sessions": week.sessions = sessions(value)
      case "grows": week.grows = text(value)
      case "move-on": week.moveOn = text(value)
      case "note": week.note = text(value)
      default: break
      }
    }
    // The listener moves on when ready; a week that doesn't say when would leave it to the calendar.
    require(["name", "sessions"] + (isLast ? [] : ["move-on"]), in: mapping, of: "A week")
    programme.weeks.append(week)
  }

  private mutating func sessions(_ node: Node) -> [Programme.Session] {
    guard let list = node.sequence, !list.isEmpty else {
      faults.add("Here go the sessions of the week, each beginning with \"- routine:\"", at: node)
      return []
    }
    return list.compactMap { item in
      guard let mapping = item.mapping else {
        faults.add("A session begins with a line such as \"- routine: pmr-7\"", at: item)
        return nil
      }
      return session(mapping)
    }
  }

  private mutating func session(_ mapping: Node.Mapping) -> Programme.Session {
    var session = Programme.Session(places: (nil, nil, nil))
    for (key, value) in mapping {
      switch known(key, among: Self.sessionKeys, of: "a session") {
      case "routine": (session.routine, session.places.routine) = (text(value), value.position)
      case "length": (session.length, session.places.length) = (length(value), value.position)
      case "answers": (session.answers, session.places.answers) = (answers(value), value.position)
      case "times-a-day": session.timesADay = whole(value, 1...6) ?? session.timesADay
      case "when": session.when = text(value)
      case "stages": session.isInStages = yesOrNo(value)
      case "optional": session.isOptional = yesOrNo(value)
      default: break
      }
    }
    require(["routine"], in: mapping, of: "A session")
    return session
  }

  // MARK: Values

  /// The key as the reader knows it; nil, with a fault, for one that there is not.
  private mutating func known(_ key: Node, among keys: [String], of what: String) -> String? {
    let word = Listener.folded(key.string ?? "")
    if keys.contains(word) { return word }
    let near = NearMiss.suggestion(for: word, among: keys)
    faults.add(
      "There is no key \"\(key.string ?? "?")\" in \(what)",
      at: key,
      hint: near.map { "Did you mean \"\($0)\"?" } ?? "Possible are \(keys.joined(separator: ", "))."
    )
    return nil
  }

  private mutating func require(_ keys: [String], in mapping: Node.Mapping, of what: String) {
    let found = Set(mapping.map { Listener.folded($0.key.string ?? "") })
    for key in keys where !found.contains(key) {
      faults.add("\(what) needs a line \"\(key): …\"", at: mapping.first?.key)
    }
  }

  private mutating func text(_ node: Node) -> String {
    guard let text = node.scalar?.string, !text.allSatisfy(\.isWhitespace) else {
      faults.add("Here goes a text", at: node)
      return ""
    }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private mutating func whole(_ node: Node, _ range: ClosedRange<Int>) -> Int? {
    if let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) { return number }
    faults.add("Here goes a whole number from \(range.lowerBound) to \(range.upperBound)", at: node)
    return nil
  }

  private mutating func length(_ node: Node) -> Seconds? {
    if let (value, unit) = QuantityText.parse(node.scalar?.string ?? ""), unit == .seconds, value > 0 {
      return Seconds(value)
    }
    faults.add("Here goes a time, such as 15m", at: node)
    return nil
  }

  private mutating func answers(_ node: Node) -> [String: String] {
    guard let mapping = node.mapping else {
      faults.add("Here go lines such as position: seated", at: node)
      return [:]
    }
    return Dictionary(mapping.map { ($0.key.string ?? "", text($0.value)) }, uniquingKeysWith: { $1 })
  }

  private mutating func yesOrNo(_ node: Node) -> Bool {
    switch node.scalar?.string.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      faults.add("Here goes yes or no", at: node)
      return false
    }
  }
}

extension Node {
  /// Where it stands in its file.
  var position: SourcePosition? { mark.map { SourcePosition(line: $0.line, column: $0.column) } }
}
