import ScriptLanguage
import Timing

/// Looks over a script for kindness and safety.
public enum CareReview {
  /// What came of a review.
  public struct Result: Sendable {
    /// What was found and not allowed.
    public var diagnostics = Diagnostics()
    /// What the script allows, in its order, with how many findings each silenced.
    public var allowed: [(allowance: CueSheet.Allowance, silenced: Int)] = []
  }

  /// The code of the warning about an allowance that silences nothing.
  public static let unusedAllowance = "unused-allowance"

  /// Applies all rules, in time that grows linearly with the cues.
  ///
  /// At `strict` the warnings of rules are errors; at `off` nothing is looked at, allowances included.
  public static func review(_ input: CareInput, level: CareLevel = .standard) -> Result {
    guard level != .off else { return Result() }
    let (vocabulary, knowsWords) = CareVocabulary.of(input.sheet.language)
    let facts = CareFacts(input, vocabulary: vocabulary)
    var result = Result()
    result.allowed = input.sheet.allowances.map { ($0, 0) }
    for rule in CareRule.all {
      var findings = CareFindings(knowsWords: knowsWords)
      rule.check(facts, &findings)
      if let allowance = result.allowed.firstIndex(where: { $0.allowance.rule == rule.name }) {
        result.allowed[allowance].silenced = findings.found.count
        continue
      }
      for found in findings.found {
        let finding = Finding.care(rule: rule.name, message: found.message, hint: found.hint)
        let severity = level == .strict ? .error : found.severity
        result.diagnostics.add(Diagnostic(severity, finding, at: found.place))
      }
    }
    checkAllowances(&result)
    return result
  }

  private static func checkAllowances(_ result: inout Result) {
    let known = CareRule.all.map(\.name)
    for (allowance, silenced) in result.allowed {
      if !known.contains(allowance.rule) {
        let suggestion = NearMiss.suggestion(for: allowance.rule, among: known)
        result.diagnostics.error(
          .unknownName(what: "care rule", name: allowance.rule, suggestion: suggestion, known: known),
          at: allowance.span
        )
      } else if silenced == 0 {
        // Never an error: with other answers, or for another listener, it may well silence something.
        let message = "\"\(allowance.rule)\" is allowed here, and nothing goes against it."
        let hint = "Take the line away, unless it is meant for other answers."
        result.diagnostics.warning(.care(rule: unusedAllowance, message: message, hint: hint), at: allowance.span)
      }
    }
  }
}
