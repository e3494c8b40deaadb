import ScriptLanguage

/// What keeps a plan from being rendered: each fault once, with the tracks that it concerns.
public struct BatchFaults: Sendable {
  private struct Fault {
    var text: String
    var tracks = 0
    var example: String?
  }

  private var found: [Fault] = []
  private var places: [String: Int] = [:]

  /// How many faults are shown; who has more mends these first.
  static let most = 100

  /// Begins with none.
  public init() {}

  /// How many there are.
  public var count: Int { found.count }
  /// Whether there is none.
  public var isEmpty: Bool { found.isEmpty }

  /// Adds a fault in words, of a track where it is one track's.
  mutating func add(_ text: String, hint: String? = nil, track: String? = nil) {
    let whole = text + (hint.map { "\n  \($0)" } ?? "")
    let place = places[whole] ?? found.count
    if place == found.count {
      found.append(Fault(text: whole))
      places[whole] = place
    }
    guard let track else { return }
    found[place].tracks += 1
    found[place].example = found[place].example ?? track
  }

  /// Adds a failure: its findings, or what it says.
  mutating func add(_ failure: Failure, track: String? = nil) {
    guard let sources = failure.sources else { return add(failure.message, hint: failure.hint, track: track) }
    add(failure.diagnostics, in: sources, track: track)
  }

  /// Adds the findings of a script; those about an answer stand at a place in the plan.
  mutating func add(_ diagnostics: [Diagnostic], in sources: SourceSet, track: String? = nil, place: String = "") {
    let renderer = DiagnosticRenderer(sources: sources)
    for diagnostic in diagnostics {
      if case .answer = diagnostic.place, !place.isEmpty {
        add("\(place): \(diagnostic.finding.message)", hint: diagnostic.finding.hint, track: track)
      } else {
        add(renderer.text(diagnostic), track: track)
      }
    }
  }

  mutating func add(contentsOf other: BatchFaults) {
    for fault in other.found {
      add(fault.text)
      guard let place = places[fault.text] else { continue }
      found[place].tracks += fault.tracks
      found[place].example = found[place].example ?? fault.example
    }
  }

  /// All of them, one below the other, each with the tracks that it is about; ends in a line break.
  public var text: String {
    let shown = found.prefix(Self.most).map { fault in
      switch (fault.tracks, fault.example) {
      case (1, let track?): "\(fault.text)\n  This is about \(track).\n"
      case (2..., let track?): "\(fault.text)\n  This is about \(fault.tracks) tracks, such as \(track).\n"
      default: fault.text + "\n"
      }
    }
    let rest = found.count > Self.most ? "\n… and \(found.count - Self.most) more.\n" : ""
    return shown.joined(separator: "\n") + rest
  }
}
