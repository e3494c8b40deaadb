import Foundation
import ScriptLanguage
import Yams

/// Why a profile is not YAML that can be read, in a person's words: where, what, and what to do.
struct ProfileFault {
  private let position: SourcePosition?
  private let message: String
  private let hint: String

  /// What the lines of a profile look like.
  static let example = "The lines of a profile look like these: pace: 0.9 or leave-out: [feet, neck]"

  /// Puts what the reader of YAML says about a text into plain words.
  init(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _):
      self = Self.ofSigns(context, problem, mark, in: text)
    case .parser(let context, _, let mark, _):
      self = Self.ofBlocks(context, mark)
    case .composer(_, let problem, let mark, _):
      self =
        problem.contains("alias")
        ? Self.sign("*", at: Self.position(mark))
        : ProfileFault(Self.position(mark), "A second profile begins here", "Take the line with --- away.")
    case .reader(_, let offset, _, _):
      let before = text.prefix(offset ?? 0).split(separator: "\n", omittingEmptySubsequences: false)
      let place = SourcePosition(line: max(1, before.count), column: (before.last?.count ?? 0) + 1)
      self.init(offset == nil ? nil : place, "There is an invisible control character here", "Retype the line.")
    case .duplicatedKeysInMapping(let keys, _):
      let key = keys.sorted().first ?? "?"
      self.init(Self.secondLine(of: key, in: text), "\"\(key)\" is said twice", "Keep one of the two lines.")
    default: self.init(nil, "This can't be read as YAML", Self.example)
    }
  }

  private init(_ position: SourcePosition?, _ message: String, _ hint: String) {
    (self.position, self.message, self.hint) = (position, message, hint)
  }

  /// The failure of a profile with that name.
  func failure(in name: String) -> Failure {
    Failure(.wrongScript, "\(name)\(position.map { ":\($0)" } ?? ""): \(message).", hint: hint)
  }

  /// Faults in the signs of a line: quotes, colons, tabs.
  private static func ofSigns(
    _ context: YamlError.Context?,
    _ problem: String,
    _ mark: Mark,
    in text: String
  ) -> ProfileFault {
    let what = context?.text ?? ""
    if what.contains("quoted scalar"), let context {
      if problem.contains("escape") {
        return ProfileFault(
          position(mark),
          "A \\ in double quotes has a meaning of its own",
          "For the sign itself, write \\\\."
        )
      }
      return ProfileFault(
        position(context.mark),
        "The text that starts here has no closing quote",
        "Close it on the same line, as in: name: \"Ana\""
      )
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if problem.contains("mapping values") {
      if mark.line > 1, let fault = ofNeighbours(lines[mark.line - 2], lines[mark.line - 1], mark.line) { return fault }
      return ProfileFault(
        position(mark),
        "A colon can't stand here",
        "Each key begins a line of its own; a value with a colon in it goes in quotes, as in: name: \"Ana: A\""
      )
    }
    if problem.contains("cannot start any token") {
      let line = mark.line <= lines.count ? Array(lines[mark.line - 1].unicodeScalars) : []
      let scalar = mark.column <= line.count ? Character(line[mark.column - 1]) : "?"
      if scalar == "\t" {
        return ProfileFault(position(mark), "There is a tab here", "Replace it with two spaces.")
      }
      return sign(scalar, at: position(mark))
    }
    if what.contains("simple key") {
      let place = context.map { position($0.mark) } ?? position(mark)
      return ProfileFault(place, "This line has no colon behind its key", example)
    }
    return ProfileFault(position(mark), "This line can't be read as YAML", example)
  }

  /// Faults that come of the line above.
  private static func ofNeighbours(_ above: Substring, _ line: Substring, _ number: Int) -> ProfileFault? {
    let words = above.drop { $0 == " " }
    guard !words.isEmpty, words.first != "#" else { return nil }
    if !words.contains(":"), words.first != "-" {
      let column = above.count - words.count + 1
      let place = SourcePosition(line: number - 1, column: column)
      return ProfileFault(place, "This line has no colon behind its key", example)
    }
    let indent = line.prefix { $0 == " " }.count
    let value = words.drop { $0 != ":" }.dropFirst()
    guard indent > above.count - words.count, !value.allSatisfy(\.isWhitespace) else { return nil }
    return ProfileFault(
      SourcePosition(line: number, column: indent + 1),
      "This line is indented further than the one above it, which has a value already",
      "Begin both at the same column."
    )
  }

  /// Faults in how lines belong together.
  private static func ofBlocks(_ context: YamlError.Context?, _ mark: Mark) -> ProfileFault {
    if context?.text.contains("flow node") == true {
      return ProfileFault(
        position(mark),
        "A list before this has no closing bracket",
        "Write lists like this: [feet, neck]"
      )
    }
    if let context, context.text.contains("flow") {
      return ProfileFault(
        position(context.mark),
        "The list that starts here has no closing bracket",
        "Close it on the same line, as in: leave-out: [feet, neck]"
      )
    }
    return ProfileFault(
      position(mark),
      "This does not fit the lines above it",
      "Keys begin at the left margin, and what belongs to one begins with two spaces. " + example
    )
  }

  private static func sign(_ sign: Character, at place: SourcePosition) -> ProfileFault {
    ProfileFault(place, "A value can't begin with \"\(sign)\"", "Put it in quotes, as in: name: \"\(sign)Ana\"")
  }

  private static func position(_ mark: Mark) -> SourcePosition { SourcePosition(line: mark.line, column: mark.column) }

  /// Where a key stands for the second time.
  private static func secondLine(of key: String, in text: String) -> SourcePosition? {
    var count = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let written = line.drop { $0 == " " }
      guard written.hasPrefix(key), written.dropFirst(key.count).first(where: { $0 != " " }) == ":" else { continue }
      count += 1
      if count == 2 { return SourcePosition(line: number + 1, column: line.count - written.count + 1) }
    }
    return nil
  }
}
