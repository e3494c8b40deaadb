import ScriptLanguage
import Timing

/// The names of muscles and sections that scripts have, which is what a listener may leave out.
public struct PartNames: Sendable {
  /// The names as they are written; a slot in a title stands for any words.
  public private(set) var names: [String] = []
  private var folded: Set<String> = []

  /// Takes names.
  init(_ names: [String]) { add(names) }

  /// Collects the names of some scripts, with those of the scripts that they use; in a language also, where it is given.
  public init(of scripts: [SourceText], world: some ScriptWorld, language: String? = nil) {
    for script in scripts {
      add(Program.load(script, world: world).program)
      if let language { add(Program.load(script, world: world, language: language).program) }
    }
  }

  mutating func add(_ program: Program) {
    let questions = Questions(program)
    add(questions.parts.map(\.name) + questions.sections)
  }

  private mutating func add(_ more: [String]) {
    for name in more where folded.insert(Listener.folded(name)).inserted { names.append(name) }
  }

  /// Whether a muscle or a section has that name.
  public func has(_ name: String) -> Bool {
    let sought = Listener.folded(name)
    return folded.contains(sought) || names.contains { Self.fits(sought, $0) }
  }

  /// The name that is nearest to another, if one is near enough; it is told as a profile may have it.
  public func suggestion(for name: String) -> String? { NearMiss.suggestion(for: Listener.folded(name), among: names) }

  /// A name that may well mean the same part: one slip away, such as a plural, or one that has the word in it, as
  /// `Neck and jaw` has `neck`.
  func neighbour(of name: String) -> String? {
    let sought = Listener.folded(name)
    return NearMiss.suggestion(for: sought, among: names, lettersPerSlip: .max / 2)
      ?? names.first { $0.lowercased().split { !$0.isLetter && !$0.isNumber }.contains(Substring(sought)) }
  }

  /// Whether a name can be what a title with slots becomes.
  private static func fits(_ sought: String, _ title: String) -> Bool {
    guard let open = title.firstIndex(of: "{"), let close = title.lastIndex(of: "}"), open < close else { return false }
    let (start, end) = (Listener.folded(String(title[..<open])), Listener.folded(String(title[close...].dropFirst())))
    guard !start.isEmpty || !end.isEmpty, sought.count > start.count + end.count else { return false }
    return sought.hasPrefix(start) && sought.hasSuffix(end)
  }
}
