import ArgumentParser

/// Whole numbers on the command line.
enum WholeNumber {
  /// A reader of the numbers that are possible; of anything else it says what to write.
  static func reader<Number: FixedWidthInteger & SendableMetatype>(
    _ advice: String,
    where isPossible: @escaping @Sendable (Number) -> Bool
  ) -> @Sendable (String) throws -> Number {
    { argument in
      guard let number = Number(argument), isPossible(number) else { throw ValidationError(advice) }
      return number
    }
  }
}
