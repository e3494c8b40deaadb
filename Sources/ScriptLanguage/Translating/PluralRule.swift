/// Which of a language's forms goes with a number, as the header `Plural-Forms` of a translation says it.
public struct PluralRule: Sendable {
  /// How many forms there are.
  public let formCount: Int
  private let expression: PluralExpression

  /// One form for one, another for all else: English, and most languages of western Europe.
  public static let oneAndMore = PluralRule(formCount: 2, expression: .compare(.unequal, .number, .constant(1)))

  /// The most forms that a language may have.
  static let mostForms = 8

  private init(formCount: Int, expression: PluralExpression) {
    self.formCount = formCount
    self.expression = expression
  }

  /// Reads a rule such as `nplurals=2; plural=(n != 1);`.
  ///
  /// Throws what is wrong with it, in words that end the sentence `The rule for plurals can't be used: …`.
  package init(_ header: String) throws(PluralFault) {
    var fields: [String: String] = [:]
    for field in header.split(separator: ";") {
      let sides = field.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
      if sides.count == 2 { fields[sides[0]] = sides[1] }
    }
    guard let count = fields["nplurals"].flatMap({ Int($0) }), (1...Self.mostForms).contains(count) else {
      throw PluralFault("\"nplurals\" is not a number from 1 to \(Self.mostForms)")
    }
    guard let text = fields["plural"] else { throw PluralFault("\"plural=\" is missing") }
    formCount = count
    expression = try PluralExpression.parse(text)
    for number in 0...1000 {
      guard let form = expression.value(for: number) else { throw PluralFault("it divides by zero") }
      guard (0..<count).contains(form) else {
        throw PluralFault("for \(number) it gives form \(form), and there are \(count), counted from 0")
      }
    }
  }

  /// The form for a number, from 0. A fraction takes the form of two, as most languages have it: 2.5 seconds, 2,5
  /// sekundy.
  public func form(for number: Double) -> Int {
    let magnitude = number.magnitude
    let whole = magnitude == magnitude.rounded() && magnitude < 1e9 ? Int(magnitude) : 2
    return min(max(expression.value(for: whole) ?? 0, 0), formCount - 1)
  }
}

/// What is wrong with a rule for plurals, as the end of a sentence.
package struct PluralFault: Error {
  package let reason: String

  init(_ reason: String) { self.reason = reason }
}
