import Captions
import Foundation
import Quantities
import Rendering
import ScriptLanguage
import Timing
import Yams

/// Reads the keys of a plan; a fault in one keeps none of the others from being read.
struct BatchPlanReader {
  var plan: BatchPlan
  var faults = BatchFaults()

  private typealias Placed = BatchPlan.Placed

  init(name: String) { plan = BatchPlan(name: name) }

  private static let example = "A small plan is: routines: [clench-and-notice]"

  mutating func read(_ node: Node?) {
    guard let mapping = node?.mapping else {
      let isEmpty = node.map { $0 == Node("", Tag(.null)) } ?? true
      return faults.add(
        isEmpty ? "\(plan.name): The plan is empty." : "\(place(node)): This is no list of keys and values.",
        hint: Self.example
      )
    }
    for (key, value) in mapping { read(key, value) }
    if mapping["routines"] == nil, mapping["rows"] == nil {
      faults.add("\(plan.name): The plan names no routine.", hint: Self.example)
    }
  }

  private mutating func read(_ key: Node, _ value: Node) {
    switch Listener.folded(key.string ?? "") {
    case "routines": plan.routines = texts(value)
    case "profiles": plan.profiles = texts(value).flatMap { profiles($0) }
    case "lengths": plan.lengths = items(value).compactMap { length($0) }
    case "languages": plan.languages = items(value).compactMap { language($0) }
    case "formats": plan.formats = items(value).compactMap { format($0) }
    case "name": plan.pattern = text(value)
    case "answers": plan.answers = answers(value)
    case "master": readTarget(value)
    case "captions": plan.captions = items(value).compactMap { caption($0) }
    case "voice-pack": plan.voicePack = text(value)
    case "rows": readRows(value)
    default:
      unknown(key, "in a plan", among: BatchPlan.keys.map(\.name))
    }
  }

  private mutating func readRows(_ node: Node) {
    guard let rows = node.sequence else {
      return fault("Here go rows, each with a dash before it", at: node, hint: "- routine: clench-and-notice")
    }
    for row in rows { if let single = single(row) { plan.singles.append(single) } }
  }

  private mutating func single(_ node: Node) -> BatchPlan.Single? {
    guard let mapping = node.mapping else {
      fault("A row is a list of keys and values", at: node, hint: "- routine: clench-and-notice")
      return nil
    }
    let place = place(node)
    let before = faults.count
    var single = BatchPlan.Single(routine: Placed(value: "", place: place), place: place)
    for (key, value) in mapping {
      switch Listener.folded(key.string ?? "") {
      case "routine": text(value).map { single.routine = $0 }
      case "profile": single.profile = text(value)
      case "length": single.length = length(value)
      case "language": single.language = language(value)
      case "format": single.format = format(value)
      case "name": single.name = text(value)
      case "answers": single.answers = answers(value).mapValues(\.value)
      default: unknown(key, "in a row", among: BatchPlan.rowKeys)
      }
    }
    if mapping["routine"] == nil { fault("This row names no routine", at: node, hint: "- routine: clench-and-notice") }
    return faults.count == before ? single : nil
  }

  // MARK: - Values

  /// The items of a list; one that stands alone is a list of one.
  private func items(_ node: Node) -> [Node] { node.sequence.map(Array.init) ?? [node] }

  private mutating func texts(_ node: Node) -> [BatchPlan.Placed<String>] { items(node).compactMap { text($0) } }

  private mutating func text(_ node: Node) -> BatchPlan.Placed<String>? {
    guard let text = node.scalar?.string, !text.allSatisfy(\.isWhitespace) else {
      fault("Here goes a text", at: node)
      return nil
    }
    return Placed(value: text, place: place(node))
  }

  private mutating func length(_ node: Node) -> BatchPlan.Placed<Seconds>? {
    guard let text = text(node) else { return nil }
    guard let (value, unit) = QuantityText.parse(text.value), unit == .seconds, value > 0, value <= 86_400 else {
      let isNumber = QuantityText.parse(text.value)?.unit == Unit.none
      fault(
        "\"\(text.value)\" is not a length from more than 0s to 24h",
        at: node,
        hint: isNumber ? "Write a unit behind it: \(text.value)m for minutes." : "Write a time such as 10m or 12m30s."
      )
      return nil
    }
    return Placed(value: Seconds(value), place: text.place)
  }

  private mutating func language(_ node: Node) -> BatchPlan.Placed<String>? {
    guard let text = text(node) else { return nil }
    guard LanguageTag.likely(text.value) == nil, LanguageTag.isWellFormed(text.value) else {
      let likely = LanguageTag.likely(text.value) ?? "de"
      fault("\"\(text.value)\" is not the short name of a language", at: node, hint: "Write one such as \(likely).")
      return nil
    }
    return Placed(value: LanguageTag.folded(text.value), place: text.place)
  }

  private mutating func format(_ node: Node) -> BatchPlan.Placed<TrackFormat>? {
    guard let text = text(node) else { return nil }
    guard let format = TrackFormat.named(text.value) else {
      choice(text.value, "a format", among: TrackFormat.all.map(\.name), at: node)
      return nil
    }
    return Placed(value: format, place: text.place)
  }

  private mutating func caption(_ node: Node) -> CaptionFormat? {
    guard let text = text(node) else { return nil }
    guard let format = CaptionFormat(rawValue: text.value.lowercased()) else {
      choice(text.value, "a kind of captions", among: CaptionFormat.allCases.map(\.rawValue), at: node)
      return nil
    }
    return format
  }

  private mutating func readTarget(_ node: Node) {
    guard let text = text(node) else { return }
    guard let target = MasteringTarget.named(text.value) else {
      return choice(text.value, "what a track can be mastered for", among: MasteringTarget.all.map(\.name), at: node)
    }
    plan.target = target
  }

  /// Answers by name, each with the place of the name.
  private mutating func answers(_ node: Node) -> [String: BatchPlan.Placed<String>] {
    guard let mapping = node.mapping else {
      fault("Here go lines such as rounds: 3", at: node)
      return [:]
    }
    var answers: [String: BatchPlan.Placed<String>] = [:]
    for (key, value) in mapping {
      guard let name = text(key) else { continue }
      guard let answer = value.scalar?.string else {
        fault("Here goes a text", at: value)
        continue
      }
      answers[name.value] = Placed(value: answer, place: name.place)
    }
    return answers
  }

  /// The profiles that a file, a folder or a pattern stands for; what is missing or broken is told when it is read.
  private mutating func profiles(_ text: BatchPlan.Placed<String>) -> [BatchPlan.Placed<String>] {
    let path = plan.path(text.value)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder.boolValue || (!exists && text.value.contains("*")) else { return [text] }
    let slash = text.value.lastIndex(of: "/")
    let folder = isFolder.boolValue ? text.value : slash.map { String(text.value[..<$0]) } ?? "."
    let last = slash.map { String(text.value[$0...].dropFirst()) } ?? text.value
    let pattern = isFolder.boolValue ? "*.yaml" : last
    let names = (try? FileManager.default.contentsOfDirectory(atPath: plan.path(folder))) ?? []
    let found = names.filter { !$0.hasPrefix(".") && Self.fits($0, pattern) }.sorted()
    if found.isEmpty {
      faults.add(
        "\(text.place): There is no profile \(folder)/\(pattern).",
        hint: "Profiles are files such as ana.yaml."
      )
    }
    let start = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    return found.map { Placed(value: start + $0, place: text.place) }
  }

  /// Whether a name fits a pattern, in which `*` stands for any letters.
  static func fits(_ name: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return name == pattern }
    guard name.hasPrefix(first), name.hasSuffix(last), name.count >= first.count + last.count else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.range(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  // MARK: - Faults

  private func place(_ node: Node?) -> String { plan.name + (node?.mark.map { ":\($0.line):\($0.column)" } ?? "") }

  private mutating func fault(_ message: String, at node: Node, hint: String? = nil) {
    faults.add("\(place(node)): \(message).", hint: hint)
  }

  private mutating func unknown(_ key: Node, _ whose: String, among known: [String]) {
    let name = key.string ?? "?"
    let near = NearMiss.suggestion(for: Listener.folded(name), among: known, lettersPerSlip: 5)
    fault(
      "There is no key \"\(name)\" \(whose)",
      at: key,
      hint: near.map { "Did you mean \"\($0)\"?" } ?? "Possible are \(known.joined(separator: ", "))."
    )
  }

  private mutating func choice(_ text: String, _ what: String, among known: [String], at node: Node) {
    let near = NearMiss.suggestion(for: text, among: known)
    fault(
      "\"\(text)\" is not \(what)",
      at: node,
      hint: near.map { "Did you mean \"\($0)\"?" } ?? "There are \(known.joined(separator: ", "))."
    )
  }
}
