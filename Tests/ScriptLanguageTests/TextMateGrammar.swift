import Foundation

/// A TextMate grammar, and enough of its rules to find the scopes of a line: `match`, `begin`/`end`, `captures`,
/// `include`. No rule of the grammar reaches past its line.
struct TextMateGrammar {
  /// One rule.
  struct Rule: Decodable {
    struct Capture: Decodable { let name: String }

    let name: String?
    let match: String?
    let begin: String?
    let end: String?
    let include: String?
    let captures: [String: Capture]?
    let patterns: [Rule]?
  }

  private struct Document: Decodable {
    let scopeName: String
    let fileTypes: [String]
    let patterns: [Rule]
    let repository: [String: Rule]
  }

  /// A rule with its expressions ready to use.
  private struct Compiled {
    let rule: Rule
    let start: NSRegularExpression
    let end: NSRegularExpression?
    let inner: [Compiled]
  }

  let repository: [String: Rule]
  let fileTypes: [String]
  private let rules: [Compiled]

  init(_ data: Data) throws {
    let document = try JSONDecoder().decode(Document.self, from: data)
    repository = document.repository
    fileTypes = document.fileTypes
    rules = try Self.compile(document.patterns, repository: document.repository)
  }

  /// The scopes of each UTF-16 unit of a line, outermost first.
  func scopes(of line: String) -> [[String]] {
    let text = line as NSString
    var scopes = [[String]](repeating: [], count: text.length)
    scan(text, from: 0, rules: rules, until: nil, scopes: &scopes)
    return scopes
  }

  private static func compile(_ rules: [Rule], repository: [String: Rule]) throws -> [Compiled] {
    try rules.flatMap { rule in
      if let include = rule.include {
        guard let included = repository[String(include.dropFirst())] else { throw CocoaError(.coderValueNotFound) }
        return try compile([included], repository: repository)
      }
      let inner = try compile(rule.patterns ?? [], repository: repository)
      guard let start = rule.match ?? rule.begin else { return inner }
      return [
        Compiled(
          rule: rule,
          start: try NSRegularExpression(pattern: start),
          end: try rule.end.map { try NSRegularExpression(pattern: $0) },
          inner: inner
        )
      ]
    }
  }

  /// Applies rules from a place on, up to the end of the line or of `closing`; returns the place behind.
  @discardableResult
  private func scan(
    _ text: NSString,
    from start: Int,
    rules: [Compiled],
    until closing: NSRegularExpression?,
    scopes: inout [[String]]
  ) -> Int {
    var place = start
    while place <= text.length {
      let end = closing.flatMap { first($0, in: text, from: place) }
      // Of two rules that match at the same place the earlier one counts.
      var found: (rule: Compiled, match: NSTextCheckingResult)?
      for rule in rules {
        guard let match = first(rule.start, in: text, from: place) else { continue }
        if match.range.location < found?.match.range.location ?? .max { found = (rule, match) }
      }
      guard let found, found.match.range.location < end?.range.location ?? .max else {
        return end.map { $0.range.location + $0.range.length } ?? text.length
      }
      let range = found.match.range
      var behind = range.location + range.length
      if let ending = found.rule.end {
        var inside = scopes
        behind = scan(text, from: behind, rules: found.rule.inner, until: ending, scopes: &inside)
        // What is inside stands under the scope of the whole.
        for index in range.location..<behind {
          scopes[index] += (found.rule.rule.name.map { [$0] } ?? []) + inside[index].dropFirst(scopes[index].count)
        }
      } else if let name = found.rule.rule.name {
        for index in range.location..<behind { scopes[index].append(name) }
      }
      for (number, capture) in found.rule.rule.captures ?? [:] {
        guard let group = Int(number), group < found.match.numberOfRanges else { continue }
        let part = found.match.range(at: group)
        if part.location != NSNotFound {
          for index in part.location..<part.location + part.length { scopes[index].append(capture.name) }
        }
      }
      place = behind == place ? place + 1 : behind
    }
    return text.length
  }

  /// The first match from a place on; `^` and what looks back see the whole line.
  private func first(_ expression: NSRegularExpression, in text: NSString, from place: Int) -> NSTextCheckingResult? {
    expression.firstMatch(
      in: text as String,
      options: [.withoutAnchoringBounds, .withTransparentBounds],
      range: NSRange(location: place, length: text.length - place)
    )
  }
}
