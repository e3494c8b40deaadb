import Foundation
import ScriptLanguage

/// What must hold for any bytes at all that someone calls a script.
enum Checks {
  /// What was seen while checking: a sign of how new an input is.
  struct Outcome {
    /// The first promise that was broken, in a sentence; nil where all hold.
    var broken: String?
    /// The codes of the findings, each once.
    var codes: Set<String> = []
    /// Whether the script could be formatted.
    var isFormatted = false
  }

  /// The longest that one script of ordinary size may take, in seconds of computing.
  static let timeLimit = 1.0

  /// Parses a script and checks where its findings stand; if thorough, also renders and formats it, and looks at every
  /// token and every piece of the tree, which takes some thirty times as long.
  static func run(_ bytes: [UInt8], isThorough: Bool = true) -> Outcome {
    var outcome = Outcome()
    let began = computingTime()
    let source = SourceText(name: "fuzz.relax", text: String(decoding: bytes, as: UTF8.self))
    let (tree, diagnostics) = Parser.parse(source)
    let found = diagnostics.inOrder
    outcome.codes = Set(found.map(\.finding.code))
    if !isThorough {
      outcome.broken =
        found.lazy.compactMap { diagnostic in
          guard case .script(let span) = diagnostic.place else { return String?.none }
          return check(span, in: source)
        }.first
      if outcome.broken == nil, computingTime() - began > timeLimit { outcome.broken = "took too long" }
      return outcome
    }
    outcome.broken =
      checkFindings(found, in: source) ?? checkTokens(of: source) ?? checkTree(tree, in: source)
      ?? checkFormat(of: source, found: found, outcome: &outcome)
    _ = QuantityText.parse(String(source.text(0..<source.utf8.count).prefix(40)))
    let took = computingTime() - began
    if outcome.broken == nil, took > timeLimit { outcome.broken = "took \(took) s" }
    return outcome
  }

  private static func checkFindings(_ found: [Diagnostic], in source: SourceText) -> String? {
    for diagnostic in found {
      if case .script(let span) = diagnostic.place, let problem = check(span, in: source) {
        return "\(diagnostic.finding.code): \(problem)"
      }
      if diagnostic.finding.message.isEmpty { return "\(diagnostic.finding.code) has no message" }
    }
    let sources = SourceSet(source)
    let text = DiagnosticRenderer(sources: sources).text(found)
    if text.isEmpty != found.isEmpty { return "findings are rendered as nothing" }
    // Control characters (those of ASCII, and U+0080 to U+009F) could steer the terminal of whoever reads a message.
    let isControl = { (value: UInt32) in value < 0x20 && value != 0x0A || value >= 0x7F && value < 0xA0 }
    if let control = text.unicodeScalars.first(where: { isControl($0.value) }) {
      return "a message has the control character \(control.value)"
    }
    guard let json = try? DiagnosticDocument(found, sources: sources).text(),
      (try? JSONSerialization.jsonObject(with: Data(json.utf8))) != nil
    else { return "findings can't be written as JSON" }
    return nil
  }

  private static func checkTokens(of source: SourceText) -> String? {
    let script = ScriptLines(source)
    var last = 0
    for span in script.lines.flatMap({ $0.tokens.map(\.span) }) {
      if let problem = check(span, in: source) { return "a token: \(problem)" }
      if span.range.lowerBound < last || span.range.isEmpty { return "a token at \(span.range) runs back or is empty" }
      last = span.range.upperBound
    }
    return script.comments.lazy.compactMap { check($0.span, in: source) }.first
  }

  /// Looks at every span in a tree, whatever it belongs to.
  private static func checkTree(_ value: Any, in source: SourceText) -> String? {
    if let span = value as? SourceSpan { return check(span, in: source).map { "the tree: \($0)" } }
    if value is String || value is Double || value is Int { return nil }
    for child in Mirror(reflecting: value).children {
      if let problem = checkTree(child.value, in: source) { return problem }
    }
    return nil
  }

  private static func check(_ span: SourceSpan, in source: SourceText) -> String? {
    guard span.file == 0, span.range.lowerBound >= 0, span.range.upperBound <= source.utf8.count else {
      return "the span \(span.range) is outside of the source (\(source.utf8.count) bytes)"
    }
    for offset in [span.range.lowerBound, span.range.upperBound] where offset < source.utf8.count {
      if source.utf8[offset] & 0xC0 == 0x80 { return "the span \(span.range) cuts a character" }
    }
    let (start, end) = (source.position(at: span.range.lowerBound), source.position(at: span.range.upperBound))
    guard start.line >= 1, start.column >= 1, (end.line, end.column) >= (start.line, start.column) else {
      return "the span \(span.range) goes from \(start) to \(end)"
    }
    return nil
  }

  private static func checkFormat(of source: SourceText, found: [Diagnostic], outcome: inout Outcome) -> String? {
    guard case .formatted(let once) = ScriptFormatter.format(source) else {
      return ScriptLines(source).diagnostics.hasErrors ? nil : "a script that can be read isn't formatted"
    }
    outcome.isFormatted = true
    let after = SourceText(name: "fuzz.relax", text: once)
    guard case .formatted(let twice) = ScriptFormatter.format(after) else { return "can't be read after formatting" }
    guard once.utf8.elementsEqual(twice.utf8) else { return "formatting twice differs from formatting once" }
    let codes = Parser.parse(after).diagnostics.inOrder.map(\.finding.code)
    guard codes == found.map(\.finding.code) else { return "findings change by formatting: now \(codes)" }
    let shapes = [source, after].map { ScriptLines($0).lines.map { [$0.depth, $0.tokens.count] } }
    return shapes[0] == shapes[1] ? nil : "formatting changes tokens or blocks"
  }

  private static func computingTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
