/// The part of C's expressions that rules for plurals are written in.
indirect enum PluralExpression: Sendable {
  enum Arithmetic: String, Sendable { case plus = "+", minus = "-", times = "*", over = "/", modulo = "%" }
  enum Comparison: String, Sendable {
    case unequal = "!=", equal = "==", atLeast = ">=", atMost = "<=", more = ">", less = "<"
  }

  /// The number that is counted.
  case number
  case constant(Int)
  case not(PluralExpression)
  case arithmetic(Arithmetic, PluralExpression, PluralExpression)
  case compare(Comparison, PluralExpression, PluralExpression)
  case both(PluralExpression, PluralExpression)
  case either(PluralExpression, PluralExpression)
  case choice(PluralExpression, PluralExpression, PluralExpression)

  /// The value for a number; nil where it divides by zero or grows out of bounds.
  func value(for number: Int) -> Int? {
    switch self {
    case .number: return number
    case .constant(let value): return value
    case .not(let inner): return inner.value(for: number).map { $0 == 0 ? 1 : 0 }
    case .arithmetic(let sign, let left, let right):
      guard let left = left.value(for: number), let right = right.value(for: number) else { return nil }
      let result: (partialValue: Int, overflow: Bool)
      switch sign {
      case .plus: result = left.addingReportingOverflow(right)
      case .minus: result = left.subtractingReportingOverflow(right)
      case .times: result = left.multipliedReportingOverflow(by: right)
      case .over: result = left.dividedReportingOverflow(by: right)
      case .modulo: result = left.remainderReportingOverflow(dividingBy: right)
      }
      return result.overflow ? nil : result.partialValue
    case .compare(let sign, let left, let right):
      guard let left = left.value(for: number), let right = right.value(for: number) else { return nil }
      let holds =
        switch sign {
        case .unequal: left != right
        case .equal: left == right
        case .atLeast: left >= right
        case .atMost: left <= right
        case .more: left > right
        case .less: left < right
        }
      return holds ? 1 : 0
    case .both(let left, let right):
      guard let first = left.value(for: number) else { return nil }
      return first == 0 ? 0 : right.value(for: number).map { $0 == 0 ? 0 : 1 }
    case .either(let left, let right):
      guard let first = left.value(for: number) else { return nil }
      return first != 0 ? 1 : right.value(for: number).map { $0 == 0 ? 0 : 1 }
    case .choice(let condition, let yes, let no):
      return condition.value(for: number).flatMap { ($0 != 0 ? yes : no).value(for: number) }
    }
  }

  /// Reads an expression without spaces.
  static func parse(_ text: String) throws(PluralFault) -> PluralExpression {
    var reader = Reader(rest: Substring(text))
    let expression = try reader.choice()
    guard reader.rest.isEmpty else { throw reader.unexpected }
    return expression
  }

  /// Reads by precedence, from the weakest sign to the strongest.
  private struct Reader {
    var rest: Substring
    private var depth = 0

    init(rest: Substring) { self.rest = rest }

    /// The deepest that parentheses and conditions are nested.
    private static let deepest = 40

    var unexpected: PluralFault {
      PluralFault(rest.isEmpty ? "it ends too early" : "\"\(rest.prefix(20))\" has no meaning in it")
    }

    private mutating func take(_ sign: String) -> Bool {
      guard rest.hasPrefix(sign) else { return false }
      rest = rest.dropFirst(sign.count)
      return true
    }

    mutating func choice() throws(PluralFault) -> PluralExpression {
      depth += 1
      defer { depth -= 1 }
      guard depth < Self.deepest else { throw PluralFault("it is nested too deep") }
      let condition = try either()
      guard take("?") else { return condition }
      let yes = try choice()
      guard take(":") else { throw unexpected }
      return .choice(condition, yes, try choice())
    }

    private mutating func either() throws(PluralFault) -> PluralExpression {
      var left = try both()
      while take("||") { left = .either(left, try both()) }
      return left
    }

    private mutating func both() throws(PluralFault) -> PluralExpression {
      var left = try equality()
      while take("&&") { left = .both(left, try equality()) }
      return left
    }

    private mutating func equality() throws(PluralFault) -> PluralExpression {
      var left = try order()
      while let sign = [Comparison.equal, .unequal].first(where: { take($0.rawValue) }) {
        left = .compare(sign, left, try order())
      }
      return left
    }

    private mutating func order() throws(PluralFault) -> PluralExpression {
      var left = try sum()
      while let sign = [Comparison.atLeast, .atMost, .more, .less].first(where: { take($0.rawValue) }) {
        left = .compare(sign, left, try sum())
      }
      return left
    }

    private mutating func sum() throws(PluralFault) -> PluralExpression {
      var left = try product()
      while let sign = [Arithmetic.plus, .minus].first(where: { take($0.rawValue) }) {
        left = .arithmetic(sign, left, try product())
      }
      return left
    }

    private mutating func product() throws(PluralFault) -> PluralExpression {
      var left = try single()
      while let sign = [Arithmetic.times, .over, .modulo].first(where: { take($0.rawValue) }) {
        left = .arithmetic(sign, left, try single())
      }
      return left
    }

    private mutating func single() throws(PluralFault) -> PluralExpression {
      depth += 1
      defer { depth -= 1 }
      guard depth < Self.deepest else { throw PluralFault("it is nested too deep") }
      if take("n") { return .number }
      if !rest.hasPrefix("!="), take("!") { return .not(try single()) }
      if take("(") {
        let inner = try choice()
        guard take(")") else { throw unexpected }
        return inner
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let value = Int(digits) else { throw unexpected }
      rest = rest.dropFirst(digits.count)
      return .constant(value)
    }
  }
}
