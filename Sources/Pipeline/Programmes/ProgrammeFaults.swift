import ScriptLanguage
import Yams

/// All that is wrong with a programme, in the order of its file.
struct ProgrammeFaults {
  private var faults: [(place: SourcePosition?, message: String, hint: String?)] = []
  private let file: String

  init(file: String) { self.file = file }

  var isEmpty: Bool { faults.isEmpty }

  mutating func add(_ message: String, at node: Node?, hint: String? = nil) {
    add(message, at: node?.position, hint: hint)
  }

  mutating func add(_ message: String, at place: SourcePosition?, hint: String? = nil) {
    faults.append((place, message, hint))
  }

  /// The failure that lists them all.
  var failure: Failure {
    let ordered = faults.enumerated().sorted { a, b in
      let (first, second) = (a.element.place, b.element.place)
      return (first?.line ?? 0, first?.column ?? 0, a.offset) < (second?.line ?? 0, second?.column ?? 0, b.offset)
    }.map(\.element)
    let lines = ordered.map { fault in
      let place = fault.place.map { ":\($0)" } ?? ""
      let sentence = "\(file)\(place): \(fault.message)\(fault.message.hasSuffix(".") ? "" : ".")"
      return sentence + (fault.hint.map { "\n  \($0)" } ?? "")
    }
    return Failure(.wrongScript, lines.joined(separator: "\n"))
  }
}
